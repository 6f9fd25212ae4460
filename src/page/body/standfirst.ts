import type { PageFacts } from '../metadata/page-facts';
import { wordKey } from '../metadata/word-key';
import type { RawBlock } from './raw-block';

/** Names that newsrooms give to the lines between headline and text. */
const NAMES =
  /\bdek\b|stand-?first|sub-?title|sub-?head|sub-?headline|\bdeck\b|article[-_]?lead|\blead\b|lede|summary|\bintro(?:duction)?\b|excerpt|abstract|vorspann|\bdescription\b|chapo|entradilla|bajada|sommario|preamble|ingress|manchet|teaser-?text|anons|\blid\b|spot\b/iu;
const NEAR = 14;
const MIN_LENGTH = 25;
const MAX_LENGTH = 600;
/** How much of the body is looked at to tell whether a line opens it, in UTF-16 units. */
const OPENING = 1000;

/** The lead between headline and text, which Readability takes for furniture; null where there is none or the body has it. */
export function standfirst(page: PageFacts, blocks: readonly RawBlock[]): RawBlock | null {
  const text = blocks.map((block) => block.text).join(' ');
  const opening = wordKey(text.slice(0, OPENING));
  let body: string | undefined;
  const descriptions = ['description', 'og:description', 'twitter:description'].map((name) =>
    wordKey(page.meta(name) ?? ''),
  );
  for (const { text: line, element } of page.headLines.slice(0, NEAR)) {
    const key = wordKey(line);
    if (key.length > 40 && opening.startsWith(key.slice(0, 80))) return null;
    if (line.length < MIN_LENGTH || line.length >= MAX_LENGTH || line.split(' ').length < 4) continue;
    const named = NAMES.test(namesOf(element));
    const described = descriptions.some(
      (description) => description.length > 30 && description.slice(0, 60) === key.slice(0, 60),
    );
    if (!named && !described) continue;
    body ??= wordKey(text);
    if (!body.includes(key)) return { kind: 'paragraph', text: line, links: [], names: '', linkShare: 0 };
  }
  return null;
}

function namesOf(element: Element): string {
  const parent = element.parentElement;
  return [element, parent]
    .map((at) => `${at?.getAttribute('class') ?? ''} ${at?.getAttribute('itemprop') ?? ''}`)
    .join(' ');
}

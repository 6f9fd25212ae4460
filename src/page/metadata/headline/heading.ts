import type { Rung } from '../ladder';
import type { PageFacts } from '../page-facts';
import { visibleText } from '../visible-text';
import { wordKey } from '../word-key';
import { declaredTitles } from './choose-heading';

/** Names that newsrooms give to the line over a headline. */
const KICKER =
  /kicker|over-?line|top-?line|dach-?zeile|roof-?line|spitzmarke|eyebrow|over-?title|super-?title|headline-(?:intro|prefix|label)|antetitulo|occhiello|surtitre|\bintro\b|\blabel\b|\bcategory\b/iu;

/** What readers see over the article, without a kicker inside the heading. */
export const heading: Rung<string> = {
  id: 'heading',
  read(page) {
    const element = page.headlineElement;
    return element ? withoutKicker(element, page) || null : null;
  },
};

function withoutKicker(element: Element, page: PageFacts): string {
  const whole = visibleText(element);
  const parts = Array.from(element.querySelectorAll('*')).slice(0, 20);
  const kicker = parts.find((part) => KICKER.test(part.getAttribute('class') ?? ''));
  const line = kicker && visibleText(kicker);
  if (line && whole.startsWith(line) && whole.length > line.length + 8)
    return whole.slice(line.length).replace(/^[\s:|–—-]+/u, '');
  const titles = declaredTitles(page);
  if (titles.includes(wordKey(whole))) return whole;
  const declared = (part: string) => part !== '' && titles.includes(wordKey(part));
  return parts.map((part) => visibleText(part)).find(declared) ?? ownLines(element).find(declared) ?? whole;
}

function ownLines(element: Element): string[] {
  return Array.from(element.childNodes)
    .filter((node) => node.nodeType === 3)
    .map((node) => (node.nodeValue ?? '').replace(/\s+/gu, ' ').trim());
}

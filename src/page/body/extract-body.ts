import { assemble, type BodyText } from './assemble';
import type { PageFacts } from '../metadata/page-facts';
import { foldSpace } from '../fold-space';
import { parseUrl } from '../parse-url';
import { clearWay } from './clear-way';
import { copyPage } from './copy-page';
import { proseRegion } from './prose-region';
import { printedLead } from './printed-lead';
import { QuickReadability } from './quick-readability';
import { standfirst } from './standfirst';
import { rawBlocks } from './raw-blocks';
import type { RawBlock } from './raw-block';
import type { TrimContext } from './trims/trim';
import { trims } from './trims/index';

/** The article's text of a page, or null where there is none. The document is cloned and left untouched. */
export function extractBody(page: PageFacts, url: string, context: TrimContext): BodyText | null {
  const base = page.document.querySelector('base[href]')?.getAttribute('href');
  const { blocks, captions } = blocksOfPage(page, parseUrl(base ?? '', url)?.href ?? url);
  const trimmed = trims.reduce<readonly RawBlock[]>((kept, trim) => trim(kept, context), blocks);
  const kept = trimmed.length ? trimmed : blocks;
  const lead = printedLead(context.headline, kept) ?? standfirst(page, kept);
  const body = assemble(lead ? [lead, ...kept] : kept, captions);
  return body.text ? body : null;
}

/** What Readability leaves of the page; where it finds nothing, the element that calls itself the article, or all. */
function blocksOfPage(page: PageFacts, baseUrl: string): ReturnType<typeof rawBlocks> {
  const { document } = page;
  const root = atFirstTry(page) ?? afterAllTries(document);
  const found = root && rawBlocks(root, baseUrl);
  if (found?.blocks.length) return found;
  const { clone } = clearedCopy(document);
  const whole = clone.querySelector('[itemprop~="articleBody"],article,main,[role="main"]') ?? clone.body;
  return whole ? rawBlocks(whole, baseUrl) : { blocks: [], captions: [] };
}

/** Less text than this, in UTF-16 units, is no article: Readability then tries again, with less care each time. */
const MIN_TEXT = 100;
/** Any text will do. */
const NO_MINIMUM = -1;

/**
 * What Readability finds at its first try, where that is enough: before it begins it writes the whole page out as HTML,
 * to try again from there, which few pages need; here it is given none and does not try again.
 */
function atFirstTry({ document, headlineElement }: PageFacts): Element | null {
  const region = document.body && proseRegion(document.body, headlineElement);
  const { clone, isDeep } = clearedCopy(document, region);
  if (isDeep || !clone.body) return null;
  Object.defineProperty(clone.body, 'innerHTML', { value: '' });
  const parsed = parse(clone, NO_MINIMUM);
  return parsed && foldSpace(parsed.textContent ?? '').length >= MIN_TEXT ? parsed : null;
}

function afterAllTries(document: Document): Element | null {
  const { clone, isDeep } = clearedCopy(document);
  return isDeep ? null : parse(clone, MIN_TEXT);
}

function clearedCopy(
  document: Document,
  region: Element | null = document.body,
): { clone: Document; isDeep: boolean } {
  const clone = copyPage(document, region);
  return { clone, ...clearWay(clone) };
}

function parse(clone: Document, charThreshold: number): Element | null {
  try {
    const parsed = new QuickReadability(clone, {
      charThreshold,
      keepClasses: true,
      serializer: (element) => element as Element,
    }).parse();
    return parsed?.content ?? null;
  } catch {
    return null;
  }
}

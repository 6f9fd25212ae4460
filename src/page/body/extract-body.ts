import { Readability } from '@mozilla/readability';
import { assemble, type BodyText } from './assemble';
import type { PageFacts } from '../metadata/page-facts';
import { parseUrl } from '../parse-url';
import { clearWay } from './clear-way';
import { copyPage } from './copy-page';
import { standfirst } from './standfirst';
import { rawBlocks } from './raw-blocks';
import type { RawBlock } from './raw-block';
import type { TrimContext } from './trims/trim';
import { trims } from './trims/index';

/** The article's text of a page, or null where there is none. The document is cloned and left untouched. */
export function extractBody(page: PageFacts, url: string, context: TrimContext): BodyText | null {
  const base = page.document.querySelector('base[href]')?.getAttribute('href');
  const { blocks, captions } = blocksOfPage(page.document, parseUrl(base ?? '', url)?.href ?? url);
  const trimmed = trims.reduce<readonly RawBlock[]>((kept, trim) => trim(kept, context), blocks);
  const kept = trimmed.length ? trimmed : blocks;
  const lead = standfirst(page, kept);
  const body = assemble(lead ? [lead, ...kept] : kept, captions);
  return body.text ? body : null;
}

/** What Readability leaves of the page; where it finds nothing, the element that calls itself the article, or all. */
function blocksOfPage(document: Document, baseUrl: string): ReturnType<typeof rawBlocks> {
  const clone = copyPage(document);
  const { isDeep } = clearWay(clone);
  const root = isDeep ? null : parse(clone);
  const found = root && rawBlocks(root, baseUrl);
  if (found?.blocks.length) return found;
  const rest = copyPage(document);
  clearWay(rest);
  const whole = rest.querySelector('[itemprop~="articleBody"],article,main,[role="main"]') ?? rest.body;
  return whole ? rawBlocks(whole, baseUrl) : { blocks: [], captions: [] };
}

function parse(clone: Document): Element | null {
  try {
    const parsed = new Readability<Element>(clone, {
      charThreshold: 100,
      keepClasses: true,
      serializer: (element) => element as Element,
    }).parse();
    return parsed?.content ?? null;
  } catch {
    return null;
  }
}

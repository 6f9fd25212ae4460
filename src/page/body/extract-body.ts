import { Readability } from '@mozilla/readability';
import { assemble, type BodyText } from './assemble';
import type { PageFacts } from '../metadata/page-facts';
import { clearWay } from './clear-way';
import { standfirst } from './standfirst';
import { rawBlocks } from './raw-blocks';
import type { TrimContext } from './trims/trim';
import { trims } from './trims/index';

/** The article's text of a page, or null where there is none. The document is cloned and left untouched. */
export function extractBody(page: PageFacts, url: string, context: TrimContext): BodyText | null {
  const clone = page.document.cloneNode(true) as Document;
  clearWay(clone);
  const root = parse(clone);
  if (!root) return null;
  const { blocks, captions } = rawBlocks(root, url);
  const trimmed = trims.reduce(
    (kept, trim) => trim(kept, context),
    blocks as readonly (typeof blocks)[number][],
  );
  const kept = trimmed.length ? trimmed : blocks;
  const lead = standfirst(page, kept);
  const body = assemble(lead ? [lead, ...kept] : kept, captions);
  return body.text ? body : null;
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

import { Readability } from '@mozilla/readability';
import { assemble, type BodyText } from './assemble';
import { rawBlocks } from './raw-blocks';
import type { TrimContext } from './trims/trim';
import { trims } from './trims/index';

/** The article's text of a page, or null where there is none. The document is cloned and left untouched. */
export function extractBody(document: Document, url: string, context: TrimContext): BodyText | null {
  const root = parse(document.cloneNode(true) as Document);
  if (!root) return null;
  const { blocks, captions } = rawBlocks(root, url);
  const trimmed = trims.reduce(
    (kept, trim) => trim(kept, context),
    blocks as readonly (typeof blocks)[number][],
  );
  const body = assemble(trimmed.length ? trimmed : blocks, captions);
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

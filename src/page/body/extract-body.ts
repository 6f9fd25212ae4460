import { Readability } from '@mozilla/readability';
import { type BodyText, blocksOf } from './blocks-of';

/** The article's text of a page, or null where there is none. The document is cloned and left untouched. */
export function extractBody(document: Document, url: string): BodyText | null {
  const parsed = parse(document.cloneNode(true) as Document);
  const body = parsed && blocksOf(parsed, url);
  return body?.text ? body : null;
}

function parse(clone: Document): Element | null {
  try {
    const parsed = new Readability<Element>(clone, {
      charThreshold: 100,
      serializer: (element) => element as Element,
    }).parse();
    return parsed?.content ?? null;
  } catch {
    return null;
  }
}

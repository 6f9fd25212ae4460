import { DOMParser } from 'linkedom';
import { parse, serialize } from 'parse5';

/**
 * Parses a page as browsers do. linkedom alone reads tags as they come; the HTML standard's tree (implied elements,
 * unclosed paragraphs, misplaced tables) is made by parse5 first.
 */
export function parsePage(html: string): Document {
  const document = new DOMParser().parseFromString(
    serialize(parse(html)),
    'text/html',
  ) as unknown as Document;
  // linkedom keeps what a template holds as its children; in a browser it is no part of the document.
  for (const template of Array.from(document.getElementsByTagName('template'))) template.remove();
  return document;
}

import { loadLanguage, read } from '../src/core/index';
import type { Article, Block } from '../src/core/model/article';
import type { Note } from '../src/core/model/note';

/** An article made of plain paragraphs, for tests; a line that begins with '- ' is a list item. */
export function articleOf(
  text: string,
  {
    inLanguage,
    headline = '',
    published,
  }: { inLanguage: string; headline?: string; published?: string | undefined },
): Article {
  const blocks: Block[] = [];
  let body = '';
  let list = -1;
  let inList = false;
  for (const line of text
    .split('\n')
    .map((raw) => raw.trim())
    .filter(Boolean)) {
    const item = /^- (.*)$/.exec(line)?.[1];
    if (item !== undefined && !inList) list++;
    inList = item !== undefined;
    if (body) body += '\n\n';
    const start = body.length;
    body += item ?? line;
    blocks.push(
      item === undefined
        ? { kind: 'paragraph', start, end: body.length }
        : { kind: 'list-item', start, end: body.length, list, ordered: false },
    );
  }
  return {
    url: 'https://example.org/',
    canonicalUrl: null,
    headline,
    author: [],
    publisher: { name: null },
    datePublished: published ?? null,
    dateModified: null,
    dateAccessed: null,
    inLanguage,
    section: null,
    text: body,
    origins: {},
    blocks,
    links: [],
    captions: [],
    description: null,
  };
}

/** Reads a text with the pack of its language. */
export async function readText(
  text: string,
  options: { inLanguage: string; headline?: string; published?: string | undefined },
): Promise<Note> {
  return read(articleOf(text, options), await loadLanguage(options.inLanguage), '0');
}

import type { Author } from '../../../core/model/article';
import { type JsonLdNode, textOf } from '../json-ld';
import type { PageFacts } from '../page-facts';
import { authorUrl, nameList } from './name-list';

/** Authors as JSON-LD gives them (text, object, list, or a reference to an object of the page); null where it names none. */
export function personsOf(value: unknown, page: PageFacts): Author[] | null {
  const authors: Author[] = [];
  for (const item of Array.isArray(value) ? value.slice(0, 30) : [value]) {
    for (const author of typeof item === 'string' ? (nameList(item, page) ?? []) : personOf(item, page))
      if (!authors.some(({ name }) => name === author.name)) authors.push(author);
  }
  return authors.length ? authors : null;
}

function personOf(item: unknown, page: PageFacts): Author[] {
  if (typeof item !== 'object' || item === null) return [];
  const node = item as JsonLdNode;
  const full = node.name === undefined ? referred(node, page) : node;
  if (Array.isArray(full.name)) return full.name.flatMap((name) => nameList(String(name), page) ?? []);
  const given = [textOf(full.givenName), textOf(full.familyName)].filter(Boolean).join(' ');
  const names = nameList(textOf(full.name) ?? given, page) ?? [];
  const url = authorUrl(textOf(full.url), page);
  return names.length === 1 && url ? [{ name: names[0]!.name, url }] : names;
}

function referred(node: JsonLdNode, page: PageFacts): JsonLdNode {
  const id = node['@id'];
  if (typeof id !== 'string') return node;
  return page.jsonLd.find((other) => other['@id'] === id && other.name !== undefined) ?? node;
}

import { machineDate } from '../date/machine-date';
import { type JsonLdNode, textOf, typesOf } from '../json-ld';
import type { Rung } from '../ladder';
import type { PageFacts } from '../page-facts';

/** What the site tells search engines about this article; most newsrooms fill it by machine. */
export const jsonLd: Rung<string> = {
  id: 'json-ld',
  read: (page) => dateOf(page.articleNode, page),
};

/** The page as such has a date too, for want of one of the article: that of its first draft on some systems. */
export const jsonLdPage: Rung<string> = {
  id: 'json-ld-page',
  read: (page) =>
    dateOf(
      page.jsonLd.find((node) => typesOf(node).some((type) => type.endsWith('Page'))),
      page,
    ),
};

function dateOf(node: JsonLdNode | null | undefined, page: PageFacts): string | null {
  const raw = node && (textOf(node.datePublished) ?? textOf(node.dateCreated));
  return raw ? machineDate(raw, page.language) : null;
}

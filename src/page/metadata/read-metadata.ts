import type { ArticleMetadata } from '../../core/model/article';
import { authorRungs } from './author/index';
import { readDatePublished } from './date-published/read-date-published';
import { dateModifiedRungs } from './date-modified/index';
import { headlineRungs } from './headline/index';
import { textOf } from './json-ld';
import { languageRungs } from './language';
import { climb, type Found, type Rung } from './ladder';
import type { PageFacts } from './page-facts';
import { parseUrl } from '../parse-url';
import { readPublisher } from './publisher/read-publisher';

/** No honest headline or section is longer, in UTF-16 units. */
const MAX_LINE = 1000;

/** What a page tells of its article. `published` is used only where the page itself states no date. */
export function readMetadata(
  page: PageFacts,
  published: string | null,
): Omit<ArticleMetadata, 'text' | 'url' | 'dateAccessed'> {
  const origins: Record<string, string> = {};
  const take = <Value>(field: string, found: Found<Value> | null): Value | null => {
    if (found) origins[field] = found.origin;
    return found?.value ?? null;
  };
  const read = <Value>(field: string, rungs: readonly Rung<Value>[]) => take(field, climb(rungs, page));
  const given = published ? { value: published, origin: 'given' } : null;
  return {
    canonicalUrl: read('canonicalUrl', canonicalRungs),
    headline: (read('headline', headlineRungs) ?? '').slice(0, MAX_LINE),
    author: read('author', authorRungs) ?? [],
    publisher: { name: take('publisher', readPublisher(page)) },
    datePublished: take('datePublished', readDatePublished(page) ?? given),
    dateModified: read('dateModified', dateModifiedRungs),
    inLanguage: read('inLanguage', languageRungs) ?? 'und',
    section: read('section', sectionRungs)?.slice(0, MAX_LINE) ?? null,
    origins,
  };
}

const canonicalRungs: readonly Rung<string>[] = [
  {
    id: 'link',
    read: (page) => webAddress(page.canonicalHref, page),
  },
  { id: 'og', read: (page) => webAddress(page.meta('og:url'), page) },
];

const sectionRungs: readonly Rung<string>[] = [
  { id: 'json-ld', read: (page) => page.articleNode && textOf(page.articleNode.articleSection) },
  { id: 'meta', read: (page) => page.meta('article:section', 'parsely-section', 'section') },
];

function webAddress(raw: string | null | undefined, page: PageFacts): string | null {
  const url = raw ? parseUrl(raw, page.url?.href) : null;
  return url && /^https?:$/u.test(url.protocol) ? url.href : null;
}

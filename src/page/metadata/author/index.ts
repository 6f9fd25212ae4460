import type { Author } from '../../../core/model/article';
import { type JsonLdNode, typesOf } from '../json-ld';
import type { Rung } from '../ladder';
import type { PageFacts } from '../page-facts';
import { bylineElement } from './byline-element';
import { bylineLine } from './byline-line';
import { isShown } from './is-shown';
import { labelledLine } from './labelled-line';
import { nameList } from './name-list';
import { personsOf } from './persons-of';

/** Persons that the site tells search engines of; a name that readers do not see is that of an account. */
const jsonLd: Rung<Author[]> = {
  id: 'json-ld',
  read: (page) =>
    personsOf(
      declared(page).filter((author) => !isBody(author)),
      page,
    )?.filter(({ name, url }) => (url && name.includes(' ')) || isShown(name, page)) ?? null,
};

/** A body as author, such as an agency: after the bylines, where the person's name may stand. */
const jsonLdBody: Rung<Author[]> = {
  id: 'json-ld',
  read: (page) =>
    personsOf(declared(page).filter(isBody), page)?.filter(({ name }) => isShown(name, page)) ?? null,
};

function declared(page: PageFacts): unknown[] {
  const authors = page.articleNode?.author ?? page.articleNode?.creator;
  return Array.isArray(authors) ? authors : [authors];
}

function isBody(author: unknown): boolean {
  if (typeof author !== 'object' || author === null) return false;
  const types = typesOf(author as JsonLdNode);
  return !types.includes('Person') && types.some((type) => type.endsWith('Organization'));
}

/** Names that only editing systems write. */
const meta: Rung<Author[]> = {
  id: 'meta',
  read: (page) =>
    fromMeta(
      [
        'parsely-author',
        'sailthru.author',
        'citation_author',
        'article:author',
        'article:author_name',
        'byl',
        'cxenseparse:author',
        'dc.creator',
        'dcterms.creator',
        'rnews:author',
      ],
      page,
    ),
};

/** `<meta name="author">` often names the site's maker, so the name must also be shown. */
const metaAuthor: Rung<Author[]> = {
  id: 'meta-author',
  read: (page) =>
    fromMeta(['author', 'authors', 'twitter:data1'], page)?.filter(({ name }) => isShown(name, page)) ?? null,
};

function fromMeta(names: readonly string[], page: PageFacts): Author[] | null {
  for (const name of names) {
    const authors = page
      .metas(name)
      .filter((content) => !/^(?:https?:|www\.|\/|@)/u.test(content))
      .flatMap((content) => nameList(content, page) ?? []);
    if (authors.length) return authors;
  }
  return null;
}

/** Where a page names its authors, surest first. The site itself is no author. */
export const authorRungs: readonly Rung<Author[]>[] = [
  jsonLd,
  meta,
  metaAuthor,
  bylineElement,
  bylineLine,
  labelledLine,
  jsonLdBody,
];

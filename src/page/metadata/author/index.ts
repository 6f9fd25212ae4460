import type { Author } from '../../../core/model/article';
import type { Rung } from '../ladder';
import { personsOf } from './persons-of';

const jsonLd: Rung<Author[]> = {
  id: 'json-ld',
  read: (page) => personsOf(page.articleNode?.author, page),
};
const meta: Rung<Author[]> = {
  id: 'meta',
  read: (page) =>
    personsOf(
      page.meta('author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl'),
      page,
    ),
};

export const authorRungs: readonly Rung<Author[]>[] = [jsonLd, meta];

import { textOf } from '../json-ld';
import type { Rung } from '../ladder';

const openGraph: Rung<string> = { id: 'og', read: (page) => page.meta('og:site_name') };
const jsonLd: Rung<string> = {
  id: 'json-ld',
  read: (page) => page.articleNode && textOf(page.articleNode.publisher),
};
const meta: Rung<string> = {
  id: 'meta',
  read: (page) =>
    page.meta(
      'application-name',
      'dc.publisher',
      'dcterms.publisher',
      'publisher',
      'apple-mobile-web-app-title',
    ),
};

export const publisherRungs: readonly Rung<string>[] = [openGraph, jsonLd, meta];

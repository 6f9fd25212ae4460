import { textOf } from '../json-ld';
import type { Rung } from '../ladder';
import { heading } from './heading';
import { withoutSiteName } from './title-parts';

const openGraph: Rung<string> = {
  id: 'og',
  read(page) {
    const title = page.meta('og:title', 'twitter:title');
    return title && withoutSiteName(title, page);
  },
};

const jsonLd: Rung<string> = {
  id: 'json-ld',
  read: (page) => page.articleNode && (textOf(page.articleNode.headline) ?? textOf(page.articleNode.name)),
};

const title: Rung<string> = {
  id: 'title',
  read: (page) => withoutSiteName(page.title, page) || null,
};

/** Where a page gives the headline: what readers see first, then what it tells machines. */
export const headlineRungs: readonly Rung<string>[] = [heading, jsonLd, openGraph, title];

import { textOf } from './json-ld';
import type { Rung } from './ladder';

const TAG = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/iu;

function tagOf(raw: string | null | undefined): string | null {
  const tag =
    raw
      ?.trim()
      .replaceAll('_', '-')
      .split(/[,;\s]/u)[0] ?? '';
  return TAG.test(tag) ? tag : null;
}

const article: Rung<string> = {
  id: 'article-lang',
  read: (page) => tagOf(page.document.querySelector('article[lang]')?.getAttribute('lang')),
};
const root: Rung<string> = {
  id: 'html-lang',
  read: ({ document }) => {
    const html = document.documentElement;
    return (
      tagOf(html?.getAttribute('lang')) ??
      tagOf(html?.getAttribute('xml:lang')) ??
      tagOf(document.body?.getAttribute('lang'))
    );
  },
};
const meta: Rung<string> = {
  id: 'meta',
  read: (page) =>
    tagOf(page.meta('content-language', 'dc.language', 'dcterms.language', 'language', 'inlanguage')),
};
const openGraph: Rung<string> = { id: 'og', read: (page) => tagOf(page.meta('og:locale')) };
const jsonLd: Rung<string> = {
  id: 'json-ld',
  read: (page) => tagOf(page.articleNode && textOf(page.articleNode.inLanguage)),
};

/** Where a page says its language, BCP 47; the article's own mark before that of the page around it. */
export const languageRungs: readonly Rung<string>[] = [article, root, meta, jsonLd, openGraph];

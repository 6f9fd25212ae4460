// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/page/read-article';
import { articlePage, parse, prose } from './parse';

const URL_NOW = 'https://www.the-gull.example/news/lighthouse-roof-2';
const read = (html: string, url = URL_NOW) =>
  readArticle(parse(html), { url, accessed: '2026-11-28T10:00:00Z' });

const NOTICE = Array.from(
  { length: 8 },
  (_, at) =>
    `<p>${at}. We and our partners keep small files on your device in order to show you offers and to learn what readers like. You can agree or change your choice at any time under the settings of your account.</p>`,
).join('');

describe('a notice over the page', () => {
  test('is no part of the article under it', () => {
    const layer = `<div role="dialog" class="notice-layer">${NOTICE}<button>Agree</button></div>`;
    expect(read(articlePage({ after: layer })).article!.text).not.toContain('partners');
  });

  test('alone is no article', () => {
    const page = `<!doctype html><html lang="en"><title>The Gull</title><body><div role="dialog" aria-modal="true">${NOTICE}</div></html>`;
    expect(read(page)).toMatchObject({ article: null, reason: 'not-an-article' });
  });
});

describe('an application of one page', () => {
  const stale = `<link rel="canonical" href="https://www.the-gull.example/news/pier-1">
<meta property="og:url" content="https://www.the-gull.example/news/pier-1"><meta property="og:title" content="Old story of a pier">
<meta property="og:site_name" content="The Gull"><meta property="article:published_time" content="2019-01-02T10:00:00Z">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Old story of a pier","datePublished":"2019-01-02T10:00:00Z","author":{"name":"Bo Chan"}}</script>`;
  const before = '<h1>Lighthouse needs a new roof</h1><p>By Ann Lee</p><p>25 November 2019</p>';
  const body = [1, 2, 3, 4].map(prose).join('');

  test('that forgot what it told of the page before is read by what it shows', () => {
    const { article } = read(articlePage({ head: stale, before, body }));
    expect(article).toMatchObject({
      headline: 'Lighthouse needs a new roof',
      canonicalUrl: null,
      datePublished: '2019-11-25',
      author: [{ name: 'Ann Lee' }],
      publisher: { name: 'The Gull' },
    });
  });

  test.each([
    ['the page that the head tells of', 'https://www.the-gull.example/news/pier-1', before],
    [
      'a print version under another address',
      'https://www.the-gull.example/print/1',
      '<h1>Old story of a pier</h1>',
    ],
  ])('%s is read by its head', (_name, url, shown) => {
    const title = shown === before ? undefined : 'Old story of a pier - The Gull';
    const { article } = read(
      articlePage({ head: stale, before: shown, body, ...(title ? { title } : {}) }),
      url,
    );
    expect(article!.datePublished).toBe('2019-01-02T10:00:00Z');
  });
});

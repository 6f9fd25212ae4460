// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/page/read-article';
import { articlePage, parse, prose } from './parse';

const url = 'https://www.the-gull.example/news/lighthouse-roof-1234';
const capture = (html: string) =>
  readArticle(parse(html), { url, accessed: '2026-11-24T10:00:00Z', force: true });

/** Pieces of markup that break readers of pages. */
const piece = fc.oneof(
  fc.constantFrom(
    '<div>',
    '</div>',
    '<p>',
    '</p></p>',
    '<table><tr><td>',
    '</table>',
    '<svg><title>x</title>',
    '<math>',
    '<template><p>t',
    '</template>',
    '<h1>',
    '<h1 class="a b">x</h1>',
    '<a href="javascript:1">',
    '<a href="http://[">',
    '</a>',
    '<ul><li>',
    '<blockquote>',
    '<br>',
    '<time datetime="9999-99-99">',
    '<meta property="article:published_time" content="<img>">',
    '<meta name="author" content="&lt;b&gt;=cmd|">',
    '<script type="application/ld+json">{"@type":["NewsArticle",null,7],"author":[[{}],null],"headline":{"@value":3},"datePublished":[null]}</script>',
    '<script type="application/ld+json">[[[[{"@graph":[1,"x",null,{"author":{"@id":"#a"},"@id":"#a","@type":"Article"}]}]]]]</script>',
    '<iframe srcdoc="<p>x">',
    '<base href="::">',
    '<link rel="canonical" href="http://[">',
    '\u0000',
    '\u202e',
    '<!-- <p> -->',
    '<noscript><p>n</noscript>',
  ),
  fc.string({ maxLength: 30, unit: 'grapheme' }),
  fc.integer({ min: 1, max: 9 }).map(prose),
);

describe('hostile pages', () => {
  it('never throw, give plain data, keep every offset in its text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), fc.array(piece, { maxLength: 5 }), (body, head) => {
        const { article } = capture(`<html><head>${head.join('')}</head><body>${body.join('')}`);
        if (!article) return;
        expect(structuredClone(article)).toEqual(article);
        for (const { start, end } of [...article.blocks, ...article.links]) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(article.text.length);
        }
        expect(article.blocks.map(({ start, end }) => article.text.slice(start, end)).join('\n\n')).toBe(
          article.text,
        );
        for (const { url: link } of article.links) expect(link).toMatch(/^(?:https?|mailto):/u);
        for (const date of [article.datePublished, article.dateModified])
          if (date !== null) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}/u);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('keep metadata bounded', () => {
    const long = 'very long words '.repeat(20_000);
    const head = `<meta name="author" content="${long}"><meta property="og:site_name" content="${long}"><meta property="article:section" content="${long}"><meta property="og:description" content="${long}">`;
    const article = capture(articlePage({ head, before: `<h1>${long}</h1>` })).article!;
    expect(article.headline.length).toBeLessThanOrEqual(1000);
    expect(article.section?.length ?? 0).toBeLessThanOrEqual(1000);
    expect(article.description?.length ?? 0).toBeLessThanOrEqual(5000);
    expect(article.publisher.name?.length ?? 0).toBeLessThanOrEqual(200);
    for (const { name } of article.author) expect(name.length).toBeLessThanOrEqual(200);
  });

  it.each([
    ['deep nesting', `${'<div>'.repeat(1000)}${prose(1)}${prose(2)}${prose(3)}`],
    ['very many elements', `${'<span>x</span>'.repeat(4000)}${prose(1)}${prose(2)}${prose(3)}`],
    ['one endless line', `<p>${'word 1 May 2019, by von '.repeat(15_000)}</p>${prose(1)}${prose(2)}`],
    [
      'JSON-LD without end',
      `<script type="application/ld+json">${'{"a":['.repeat(20_000)}</script>${prose(1)}${prose(2)}${prose(3)}`,
    ],
    ['a headline of marks', `<h1>${'- | » '.repeat(5000)}</h1>${prose(1)}${prose(2)}${prose(3)}`],
  ])(
    '%s is read in time',
    (_what, body) => {
      const document = parse(articlePage({ body }));
      const started = performance.now();
      readArticle(document, { url, accessed: null, force: true });
      expect(performance.now() - started).toBeLessThan(10_000);
    },
    60_000,
  );
});

// @vitest-environment jsdom
import { describe, expect, it, test } from 'vitest';
import { readArticle } from '../../src/page/read-article';
import { otherPages } from './other-pages';
import { articlePage, parse, prose } from './parse';

const read = (html: string, url: string, force = false) =>
  readArticle(parse(html), { url, accessed: null, force });
const others = otherPages();
const url = 'https://www.the-gull.example/news/lighthouse-roof-1234';

describe('pages that are no articles', () => {
  it('are enough to say something', () => expect(others.length).toBeGreaterThanOrEqual(60));

  test.each(others)('%s', (_name, address, html) => {
    expect(read(html, address).article).toBeNull();
  });

  it('are read all the same when asked', () => {
    const [, address, html] = others.find(([name]) => name.startsWith('section without markup'))!;
    expect(read(html, address, true).article?.text).toContain('Lighthouse needs a new roof');
  });

  it.each([
    ['an empty page', '<!doctype html><title>Empty</title>'],
    ['a page of scripts', '<body><div id="app"></div><script>render()</script></body>'],
    ['a frameset', '<frameset><frame src="/a"></frameset>'],
  ])('%s has no text', (_what, html) => {
    expect(read(html, url)).toEqual({ article: null, reason: 'no-text' });
  });
});

describe('articles', () => {
  const dated = '<h1>Lighthouse needs a new roof</h1><p>By Ann Lee</p><p>25 November 2019</p>';
  test.each<[string, string, string]>([
    ['news', articlePage(), url],
    [
      'a wire short',
      articlePage({
        before: dated,
        body: '<p>PORT EVE (Gull) – The council voted on Tuesday for a new roof on the lighthouse, which storms had torn open since the spring. Work begins in May.</p>',
      }),
      url,
    ],
    ['a short item without a date', articlePage({ body: `${prose(1)}` }), url],
    [
      'a press release',
      articlePage({
        before: '<h1>Statement of the harbour office</h1>',
        body: [1, 2, 3].map(prose).join(''),
      }),
      'https://harbour.example/press/releases/12',
    ],
    [
      'a speech',
      articlePage({
        before: '<h1>Speech at the opening of the roof</h1>',
        body: `<p>Dear friends,</p>${[1, 2, 3, 4, 5].map(prose).join('')}<p>Thank you.</p>`,
      }),
      'https://harbour.example/speeches/1',
    ],
    [
      'a transcript of short turns',
      articlePage({
        before: dated,
        body: Array.from(
          { length: 20 },
          (_, at) =>
            `<p><b>${at % 2 ? 'LEE' : 'CHAN'}:</b> We have looked at the roof, and I can say that it is open in ${at} places now.</p>`,
        ).join(''),
      }),
      url,
    ],
    [
      'text parted by line breaks',
      articlePage({
        body: `<div>${[1, 2, 3, 4].map((at) => `${at}. The harbour office told the council that the old lighthouse needs a new roof before the storms.`).join('<br><br>')}</div>`,
      }),
      url,
    ],
    [
      'Chinese',
      articlePage({
        lang: 'zh',
        title: '灯塔需要新屋顶',
        before: '<h1>灯塔需要新屋顶</h1>',
        body: '<p>港务局星期二告诉市议会，旧灯塔在秋季风暴来临之前需要一个新屋顶，费用由市里和邻近村庄分担，工程将于五月开始。</p>'.repeat(
          4,
        ),
      }),
      url,
    ],
    [
      'an article among many teasers',
      articlePage({
        body: [1, 2, 3, 4, 5, 6].map(prose).join(''),
        after: '<aside>'.concat('<h3><a href="/x">Boat sinks</a></h3>'.repeat(30), '</aside>'),
      }),
      url,
    ],
  ])('%s', (_what, html, address) => {
    expect(read(html, address).article?.text).toBeTruthy();
  });
});

// @vitest-environment jsdom
import { describe, expect, it, test } from 'vitest';
import { readArticle } from '../../../src/page/read-article';
import { articlePage, parse, prose } from '../parse';

const url = 'https://www.the-gull.example/news/lighthouse-roof-1234';

function capture(page: Parameters<typeof articlePage>[0]) {
  const { article } = readArticle(
    parse(articlePage({ ...page, head: `<base href="${url}">${page?.head ?? ''}` })),
    { url, accessed: null, force: true },
  );
  if (!article) throw new Error('no article');
  return article;
}

const blocksOf = (page: Parameters<typeof articlePage>[0]) => {
  const { text, blocks } = capture(page);
  return blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)] as const);
};

describe('the body', () => {
  it('is the blocks joined by a blank line, the headline not among them', () => {
    const { text, blocks } = capture({});
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
    expect(text).not.toContain('Lighthouse needs a new roof\n');
    expect(text.startsWith('1. The harbour office')).toBe(true);
    expect(text.endsWith('storms begin.')).toBe(true);
  });

  it('keeps what kind each block is', () => {
    const body = `${prose(1)}<h2>What it costs</h2>${prose(2)}<ol><li>A roof of slate that lasts a hundred years</li><li><p>A roof of copper that lasts two hundred years</p></li></ol><ul><li>Or no roof at all, as some say</li></ul><blockquote><p>We shall pay for it, all of us, and be glad of it.</p></blockquote>${prose(3)}`;
    const { blocks } = capture({ body });
    expect(blocks.map(({ kind, list, ordered }) => [kind, list, ordered])).toEqual([
      ['paragraph', undefined, undefined],
      ['heading', undefined, undefined],
      ['paragraph', undefined, undefined],
      ['list-item', 0, true],
      ['list-item', 0, true],
      ['list-item', 1, false],
      ['quotation', undefined, undefined],
      ['paragraph', undefined, undefined],
    ]);
  });

  it('gives links their place and address', () => {
    const body = `<p>The <a href="/report.pdf"> full  report </a> says that the old lighthouse needs a new roof before the storms of autumn begin, <a href="javascript:x()">it</a> says.</p>${prose(1)}${prose(2)}`;
    const { text, links } = capture({ body });
    expect(links.map(({ start, end, url: to }) => [text.slice(start, end), to])).toEqual([
      ['full report', 'https://www.the-gull.example/report.pdf'],
    ]);
  });

  it('gives captions apart, with the picture they belong to', () => {
    const body = `${prose(1)}<figure><img src="/roof.jpg" alt=""><figcaption>The roof. Photo: Bo Chan</figcaption></figure>${prose(2)}${prose(3)}`;
    const { captions, text } = capture({ body });
    expect(captions).toEqual([
      { text: 'The roof. Photo: Bo Chan', url: 'https://www.the-gull.example/roof.jpg' },
    ]);
    expect(text).not.toContain('Bo Chan');
  });

  it('keeps the letters as they are and folds white space', () => {
    const body = `<p>Ну\u0438\u0306  «ветер»\u00A0—\n сказал  он… The rest of this paragraph is only here to be long enough to be read as prose by anyone.</p>${prose(1)}${prose(2)}`;
    expect(capture({ body }).text).toContain('Ну\u0438\u0306 «ветер» — сказал он…');
  });

  it('leaves the page untouched', () => {
    const document = parse(articlePage({ after: '<script>1</script><aside hidden>x</aside>' }));
    const before = document.documentElement.outerHTML;
    readArticle(document, { url, accessed: null });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('reads a wire short', () => {
    const body =
      '<p>PORT EVE, 25 November (Gull) – The council voted on Tuesday for a new roof on the lighthouse.</p>';
    expect(capture({ body, head: '<meta property="og:type" content="article">' }).text).toContain(
      'voted on Tuesday',
    );
  });

  it('brings back the lead between headline and text', () => {
    const before =
      '<h1>Lighthouse needs a new roof</h1><p class="standfirst">Storms have torn off every third slate since the spring</p>';
    expect(capture({ before }).text.startsWith('Storms have torn off every third slate')).toBe(true);
  });

  it('finds an article inside a container that is named like a side column', () => {
    const page = `<!doctype html><html lang="en"><title>Roof</title><body><div class="sidebar-1 comments-open"><h1>Roof</h1>${[1, 2, 3].map(prose).join('')}</div></body></html>`;
    expect(readArticle(parse(page), { url, accessed: null }).article?.text).toContain(
      '2. The harbour office',
    );
  });
});

describe('what is trimmed', () => {
  test.each<[string, Parameters<typeof articlePage>[0]]>([
    [
      'a byline and a date under the headline',
      { body: `<p>By Ann Lee</p><p>Updated 25 November 2019, 10:15</p>${prose(1)}${prose(2)}${prose(3)}` },
    ],
    [
      'related stories',
      {
        body: `${prose(1)}<p><a href="/a">Boat sinks off Port Eve in heavy fog</a></p>${prose(2)}${prose(3)}`,
      },
    ],
    [
      'a labelled link',
      {
        body: `${prose(1)}<p>Related: <a href="/a">Boat sinks off Port Eve in heavy fog</a></p>${prose(2)}${prose(3)}`,
      },
    ],
    [
      'a newsletter box',
      {
        body: `${prose(1)}<p>Sign up for our morning letter and never miss a story again.</p>${prose(2)}${prose(3)}`,
      },
    ],
    [
      'a subscription line in Russian',
      { lang: 'ru', body: `${prose(1)}<p>Подписывайтесь на наш канал</p>${prose(2)}${prose(3)}` },
    ],
    ['a line on rights', { body: `${prose(1)}<p>(c) Bo Chan 2024</p>${prose(2)}${prose(3)}` }],
    ['a picture credit', { body: `${prose(1)}<p>Photo: Bo Chan / Agency</p>${prose(2)}${prose(3)}` }],
    [
      'a caption that ends with its credit',
      {
        body: `${prose(1)}<p>Bo Chan, the mayor, at the table (Photo courtesy of the museum)</p>${prose(2)}${prose(3)}`,
      },
    ],
    ['share words', { body: `${prose(1)}${prose(2)}${prose(3)}<p>Facebook Twitter Email</p>` }],
    [
      'a heading over what was taken out',
      {
        body: `${prose(1)}${prose(2)}${prose(3)}<h3>Mehr zum Thema</h3><ul><li><a href="/a">Boat sinks off Port Eve</a></li><li><a href="/b">Fog again</a></li></ul>`,
      },
    ],
    [
      'a player’s excuse',
      { body: `${prose(1)}<p>Your browser does not support the audio element.</p>${prose(2)}${prose(3)}` },
    ],
  ])('%s', (_what, page) => {
    expect(
      blocksOf(page).every(([kind, text]) => kind === 'paragraph' && /^\d\. The harbour office/u.test(text)),
    ).toBe(true);
  });

  test.each([
    ['a short sentence', 'Nobody was hurt.'],
    ['a sentence that begins with a word of services', 'Follow the money, he said.'],
    ['a link inside a sentence', 'The report, <a href="/r">printed in full</a>, says so.'],
    ['a dateline that opens a sentence', 'PORT EVE, 25 November. The council met.'],
    ['the third item of a list', '(c) cleaner seas;'],
    ['a sentence about sharing', 'Share prices fell by a tenth.'],
  ])('not %s', (_what, sentence) => {
    const plain = sentence.replace(/<[^>]+>/gu, '');
    expect(
      blocksOf({ body: `${prose(1)}<p>${sentence}</p>${prose(2)}${prose(3)}` }).map(([, text]) => text),
    ).toContain(plain);
  });

  test.each([
    ['zh', '港务局周二（2019年11月25日）批准为灯塔更换屋顶。'],
    ['zh', '自2020年1月1日起，灯塔由港务局管理，为期一年。'],
    ['ar', 'هل يعاد فتح المنارة في 25 نوفمبر 2019؟'],
  ])('not a lead that names a day (%s)', (lang, lead) => {
    expect(blocksOf({ lang, body: `<p>${lead}</p>${prose(1)}${prose(2)}` })[0]?.[1]).toBe(lead);
  });

  test.each([
    ['zh', '延伸閱讀：燈塔明年重開'],
    ['zh', '責任編輯：陳小明'],
    ['zh', '（责任编辑：王海）'],
    ['ar', 'اقرأ أيضا: غرق قارب قبالة الميناء'],
    ['id', 'Simak juga: Kapal karam di lepas pantai'],
    ['id', 'Baca Juga: Kapal karam di lepas pantai'],
  ])('what serves the site in %s: %s', (lang, line) => {
    const kept = blocksOf({ lang, body: `<p>${line}</p>${prose(1)}<p>${line}</p>${prose(2)}` });
    expect(kept.map(([, text]) => text).filter((text) => text === line)).toEqual([]);
  });

  it('what follows the declared body, where JSON-LD gives it', () => {
    const text = [1, 2, 3, 4].map((number) => parse(prose(number)).body.textContent).join('\n');
    const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: text })}</script>`;
    const body = `${[1, 2, 3, 4].map(prose).join('')}<p>The Gull is the oldest paper of the northern coast and comes out every day except Sunday.</p>`;
    expect(blocksOf({ head, body })).toHaveLength(4);
  });

  it('takes a lead that is printed as the heading for text too, and a long headline for none', () => {
    const lead =
      'The harbour office will hold the chair of the coast council from January, its head said on Tuesday, and wants to repair the lighthouse, the pier and the old boats.';
    const page = (heading: string) => articlePage({ title: heading, before: `<h1>${heading}</h1>` });
    const text = (heading: string) =>
      readArticle(parse(page(heading)), { url, accessed: null }).article!.text;
    expect(text(lead).startsWith(`${lead}\n\n1. `)).toBe(true);
    const headline = lead.slice(0, -1);
    expect(text(headline).startsWith('1. ')).toBe(true);
  });
});

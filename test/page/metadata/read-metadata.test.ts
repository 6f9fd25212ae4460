// @vitest-environment jsdom
import { describe, expect, it, test } from 'vitest';
import { pageFacts } from '../../../src/page/metadata/page-facts';
import { readMetadata } from '../../../src/page/metadata/read-metadata';
import { articlePage, parse, prose } from '../parse';

const URL_OF_PAGE = 'https://www.the-gull.example/news/lighthouse-roof-1234';

function read(page: Parameters<typeof articlePage>[0], url = URL_OF_PAGE, now: string | null = null) {
  return readMetadata(pageFacts(parse(articlePage(page)), url, now), null);
}

const ld = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const news = {
  '@type': 'NewsArticle',
  headline: 'Lighthouse needs a new roof',
  datePublished: '2019-11-25T10:00:00Z',
};

describe('date published', () => {
  test.each<[string, Parameters<typeof articlePage>[0], string | null, string | undefined]>([
    ['JSON-LD', { head: ld(news) }, '2019-11-25T10:00:00Z', 'json-ld'],
    [
      'a JSON-LD graph',
      { head: ld({ '@graph': [{ '@type': 'WebSite', name: 'The Gull' }, news] }) },
      '2019-11-25T10:00:00Z',
      'json-ld',
    ],
    ['a JSON-LD list', { head: ld([[news]]) }, '2019-11-25T10:00:00Z', 'json-ld'],
    [
      'JSON-LD with a comma too many',
      { head: ld('{"@type":"NewsArticle","datePublished":"2019-11-25",}') },
      '2019-11-25',
      'json-ld',
    ],
    [
      'JSON-LD with raw line ends',
      { head: ld('{"@type":"NewsArticle","description":"a\nb","datePublished":"2019-11-25"}') },
      '2019-11-25',
      'json-ld',
    ],
    [
      'JSON-LD in a comment',
      { head: ld('<!-- {"@type":"NewsArticle","datePublished":"2019-11-25"} -->') },
      '2019-11-25',
      'json-ld',
    ],
    [
      'hopeless JSON-LD beside a meta tag',
      { head: `${ld('{"@type":')}<meta property="article:published_time" content="2019-11-25">` },
      '2019-11-25',
      'meta',
    ],
    [
      'Open Graph',
      { head: '<meta property="article:published_time" content="2019-11-25T10:00:00+02:00">' },
      '2019-11-25T10:00:00+02:00',
      'meta',
    ],
    ['Dublin Core', { head: '<meta name="DC.date.issued" content="2019-11-25">' }, '2019-11-25', 'meta'],
    [
      'parsely',
      { head: '<meta name="parsely-pub-date" content="2019-11-25T10:00:00Z">' },
      '2019-11-25T10:00:00Z',
      'meta',
    ],
    [
      'sailthru',
      { head: '<meta name="sailthru.date" content="2019-11-25 10:00:00">' },
      '2019-11-25T10:00:00',
      'meta',
    ],
    [
      'microdata',
      {
        before:
          '<h1>Lighthouse needs a new roof</h1><span itemprop="datePublished" content="2019-11-25">Monday</span>',
      },
      '2019-11-25',
      'microdata',
    ],
    [
      'RDFa',
      {
        before:
          '<h1>Lighthouse needs a new roof</h1><span property="schema:datePublished" content="2019-11-25">Monday</span>',
      },
      '2019-11-25',
      'microdata',
    ],
    [
      '<time>',
      { before: '<h1>Lighthouse needs a new roof</h1><time datetime="2019-11-25">Monday</time>' },
      '2019-11-25',
      'time',
    ],
    [
      'a printed dateline',
      { before: '<h1>Lighthouse needs a new roof</h1><p>25 November 2019</p>' },
      '2019-11-25',
      'dateline',
    ],
    [
      'a dateline in Kazakh',
      { lang: 'kk', before: '<h1>Шамшыраққа жаңа шатыр керек</h1><p>25 қараша 2019, 10:15</p>' },
      '2019-11-25',
      'dateline',
    ],
    [
      'a dateline over the headline',
      { before: '<p>25.11.2019</p><h1>Lighthouse needs a new roof</h1>', lang: 'de' },
      '2019-11-25',
      'dateline',
    ],
    [
      'a dateline in brackets that opens the lead',
      {
        before:
          '<h1>Lighthouse needs a new roof</h1><p>Kiel, (25.11.2019). Der Leuchtturm braucht ein Dach.</p>',
        lang: 'de',
      },
      '2019-11-25',
      'dateline',
    ],
    [
      'a day and an hour before the agency of the lead',
      {
        before:
          '<h1>Lighthouse needs a new roof</h1><p>2019-11-25, 18:52 Nadmorska Agencja Prasowa/Redakcja</p>',
        lang: 'pl',
      },
      '2019-11-25',
      'dateline',
    ],
    [
      'a local midnight told in UTC',
      {
        head: '<meta property="article:published_time" content="2019-11-24T23:00:00.000Z">',
        before: '<h1>Lighthouse needs a new roof</h1>',
        lang: 'de',
      },
      '2019-11-25',
      'meta',
    ],
    [
      'a line that calls it the date of publication',
      {
        body: Array.from({ length: 40 }, (_, number) => prose(number)).join(''),
        after: '<p>Erstellt am: 25.11.2019</p>',
        lang: 'de',
      },
      '2019-11-25',
      'labelled-line',
    ],
    ['nothing but a copyright year', {}, null, undefined],
    [
      'a date in a comment only',
      {
        after:
          '<section class="comments"><p>Ann, <time datetime="2019-12-01">1 December 2019</time>: Nice.</p></section>',
      },
      null,
      undefined,
    ],
    [
      'a date in a teaser only',
      {
        after:
          '<aside class="related"><a href="/x">Boat sinks</a> <time datetime="2018-01-01">1 Jan 2018</time></aside>',
      },
      null,
      undefined,
    ],
    [
      'a date in the middle of the text only',
      {
        body: `${prose(1)}<p>The roof was last mended on 3 May 1998, when the tower was painted, and nobody has climbed up there since that day.</p>${prose(2)}`,
      },
      null,
      undefined,
    ],
  ])('%s', (_what, page, date, origin) => {
    const metadata = read(page);
    expect(metadata.datePublished).toBe(date);
    expect(metadata.origins.datePublished).toBe(origin);
  });

  it('is read from the address where the page says nothing', () => {
    expect(read({}, 'https://the-gull.example/2019/11/25/roof').datePublished).toBe('2019-11-25');
    expect(read({}, 'https://the-gull.example/roof-20191125.html').datePublished).toBe('2019-11-25');
    expect(read({}, 'https://the-gull.example/2019/45/99/roof').datePublished).toBeNull();
  });

  it('has day and month in the order that the address bears out', () => {
    const page = { lang: 'en', before: '<h1>Lighthouse needs a new roof</h1><p>03/07/2019</p>' };
    expect(read(page).datePublished).toBe('2019-03-07');
    expect(read(page, 'https://the-gull.example/news/2019-07/roof').datePublished).toBe('2019-07-03');
    expect(read(page, 'https://the-gull.example/news/2019/03/roof').datePublished).toBe('2019-03-07');
    expect(read(page, 'https://the-gull.example/news/2018/07/roof').datePublished).toBe('2019-03-07');
  });

  it('of two declared days the printed one wins', () => {
    const head = `${ld({ ...news, datePublished: '2019-11-20T08:00:00Z' })}<meta property="article:published_time" content="2019-11-25T10:00:00Z">`;
    const before = '<h1>Lighthouse needs a new roof</h1><p>25 November 2019</p>';
    expect(read({ head, before }).datePublished).toBe('2019-11-25T10:00:00Z');
  });

  it('a moment in UTC gives way to the local day that is printed', () => {
    const head = ld({ ...news, datePublished: '2019-11-26T02:30:00Z' });
    const before = '<h1>Lighthouse needs a new roof</h1><p>25 November 2019</p>';
    expect(read({ head, before })).toMatchObject({
      datePublished: '2019-11-25',
      origins: { datePublished: 'dateline' },
    });
  });

  it('is not the day of an update', () => {
    const head = ld({ ...news, dateModified: '2019-11-28T10:00:00Z' });
    const before = '<h1>Lighthouse needs a new roof</h1><p>Updated: 28 November 2019</p>';
    expect(read({ head, before })).toMatchObject({
      datePublished: '2019-11-25T10:00:00Z',
      dateModified: '2019-11-28T10:00:00Z',
    });
  });

  it('is never after the moment of capture', () => {
    expect(
      read({ head: ld({ ...news, datePublished: '2031-01-01' }) }, URL_OF_PAGE, '2026-11-24T10:00:00Z')
        .datePublished,
    ).toBeNull();
  });

  it('is that of the page and not of a video or a teaser in it', () => {
    const teaser = {
      '@type': 'NewsArticle',
      headline: 'Boat sinks',
      url: 'https://www.the-gull.example/news/boat-9',
      datePublished: '2019-01-01',
    };
    const video = { '@type': 'VideoObject', name: 'Roof', uploadDate: '2018-05-05' };
    expect(read({ head: ld([video, teaser, { ...news, url: URL_OF_PAGE }]) }).datePublished).toBe(
      '2019-11-25T10:00:00Z',
    );
  });
});

describe('headline', () => {
  test.each<[string, Parameters<typeof articlePage>[0], string]>([
    ['the heading', {}, 'Lighthouse needs a new roof'],
    [
      'not the site in the first h1',
      {
        before: '<h2>Lighthouse needs a new roof</h2>',
        head: '<meta property="og:site_name" content="The Gull">',
        body: `<h1>The Gull</h1>${prose(1)}${prose(2)}`,
      },
      'Lighthouse needs a new roof',
    ],
    [
      'not a menu in the first h1',
      { before: '<h1>Menu</h1><h1>Lighthouse needs a new roof</h1>' },
      'Lighthouse needs a new roof',
    ],
    [
      'not a path line',
      { before: '<h1 class="breadcrumb-title">News: roofs</h1><h2>Lighthouse needs a new roof</h2>' },
      'Lighthouse needs a new roof',
    ],
    [
      'without a kicker inside it',
      { before: '<h1><span class="kicker">Harbour</span> Lighthouse needs a new roof</h1>' },
      'Lighthouse needs a new roof',
    ],
    [
      'without a style inside it',
      { before: '<h1><style>.x{color:red}</style>Lighthouse needs a new roof</h1>' },
      'Lighthouse needs a new roof',
    ],
    [
      'from the title without the site, where there is no heading',
      { before: '' },
      'Lighthouse needs a new roof',
    ],
    [
      'the site first in the title',
      { before: '', title: 'The Gull | Lighthouse needs a new roof' },
      'Lighthouse needs a new roof',
    ],
    [
      'a dash that is the headline’s own',
      { before: '', title: 'Roof – who pays? - The Gull' },
      'Roof – who pays?',
    ],
  ])('%s', (_what, page, headline) => {
    expect(read({ head: '<meta property="og:site_name" content="The Gull">', ...page }).headline).toBe(
      headline,
    );
  });
});

describe('author', () => {
  const h1 = '<h1>Lighthouse needs a new roof</h1>';
  test.each<[string, Parameters<typeof articlePage>[0], string[]]>([
    [
      'JSON-LD, shown on the page',
      {
        head: ld({ ...news, author: { '@type': 'Person', name: 'Ann Lee' } }),
        before: `${h1}<p>Ann Lee</p>`,
      },
      ['Ann Lee'],
    ],
    [
      'JSON-LD by reference',
      {
        head: ld({
          '@graph': [
            { ...news, author: { '@id': '#ann' } },
            { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' },
          ],
        }),
        before: `${h1}<p>Ann Lee</p>`,
      },
      ['Ann Lee'],
    ],
    [
      'two names in one string',
      { head: ld({ ...news, author: 'Ann Lee and Bo Chan' }), before: `${h1}<p>By Ann Lee and Bo Chan</p>` },
      ['Ann Lee', 'Bo Chan'],
    ],
    [
      'an account that nobody sees',
      { head: ld({ ...news, author: { '@type': 'Person', name: 'Web Desk User' } }) },
      [],
    ],
    [
      'the outlet is no author',
      {
        head: `<meta property="og:site_name" content="The Gull">${ld({ ...news, author: { '@type': 'Organization', name: 'The Gull' } })}`,
      },
      [],
    ],
    [
      'the newsroom is no author',
      {
        head: '<meta property="og:site_name" content="The Gull"><meta name="author" content="The Gull Redaktion">',
      },
      [],
    ],
    ['rel=author', { before: `${h1}<a rel="author" href="/people/ann">Ann Lee</a>` }, ['Ann Lee']],
    [
      'a byline class',
      { before: `${h1}<div class="byline">By <span>Ann Lee</span> | 25 November 2019</div>` },
      ['Ann Lee'],
    ],
    [
      'microdata',
      { before: `${h1}<span itemprop="author" itemscope><span itemprop="name">Ann Lee</span></span>` },
      ['Ann Lee'],
    ],
    ['a line that begins with By', { before: `${h1}<p>By Ann Lee, Harbour Correspondent</p>` }, ['Ann Lee']],
    ['Von', { lang: 'de', before: `${h1}<p>Von Anna Weber und Jan Moll</p>` }, ['Anna Weber', 'Jan Moll']],
    ['Автор', { lang: 'ru', before: `${h1}<p>Автор: Анна Лебедева</p>` }, ['Анна Лебедева']],
    ['signed at the end', { lang: 'de', after: '<p>Text: Anna Weber</p>' }, ['Anna Weber']],
    [
      'a role behind the name',
      { before: `${h1}<div class="author">Ann Lee Senior Writer</div>` },
      ['Ann Lee'],
    ],
    [
      'not who comments',
      { after: '<div class="comments"><div class="comment-author">Bo Chan</div><p>Nice.</p></div>' },
      [],
    ],
    ['not a form for users', { after: '<form><label class="author-name">User Name</label></form>' }, []],
    [
      'an address is no name',
      { head: '<meta property="article:author" content="https://social.example/thegull">' },
      [],
    ],
    [
      'JSON-LD alone, with the address of a profile',
      { head: ld({ ...news, author: { '@type': 'Person', name: 'Ann Lee', url: '/people/ann-lee' } }) },
      ['Ann Lee'],
    ],
    ['degrees', { before: `${h1}<div class="byline">By Ann Lee, MS, RDN</div>` }, ['Ann Lee']],
    [
      'a date on the next line',
      { before: `${h1}<div class="byline">by Ann Lee<br><span>Monday, November 18, 2019</span></div>` },
      ['Ann Lee'],
    ],
    [
      'a post on the next line',
      { before: `${h1}<div class="byline">By ANN LEE<br>GNA Harbour Writer</div>` },
      ['ANN LEE'],
    ],
    ['a place behind a dash', { before: `${h1}<div class="byline">Ann Lee – Nairobi</div>` }, ['Ann Lee']],
    [
      'a file is no name',
      { head: '<meta name="author" content="humans.txt">', before: '<p>humans.txt</p>' },
      [],
    ],
    ['nobody', {}, []],
  ])('%s', (_what, page, names) => {
    expect(read(page).author.map(({ name }) => name)).toEqual(names);
  });
});

describe('the other fields', () => {
  it('names the outlet as most places write it', () => {
    const head = `<meta property="og:site_name" content="thegull">${ld({ ...news, publisher: { '@type': 'Organization', name: 'The Gull' } })}`;
    expect(read({ head }).publisher.name).toBe('The Gull');
    expect(
      read({ head: '<meta property="og:site_name" content="the-gull.example">', title: 'Roof' }).publisher
        .name,
    ).toBe('the-gull');
    expect(read({ title: 'Roof' }, 'file:///tmp/x.html').publisher.name).toBeNull();
  });

  it.each([
    ['The Gull | News from the harbour', 'The Gull'],
    ['All news - The Gull - Harbour', 'The Gull'],
    ['The Gull GmbH', 'The Gull'],
    ['Harbour and Sea', 'Harbour and Sea'],
    ['Sea - a paper', 'Sea - a paper'],
  ])('prints the outlet without its motto: %s', (name, printed) => {
    const head = `<meta property="og:site_name" content="${name}">`;
    expect(read({ head, title: 'Roof' }, 'https://www.thegull.example/a').publisher.name).toBe(printed);
  });

  it('takes a spelling from the work that the article is part of', () => {
    const head = `<meta property="og:site_name" content="thegull">${ld({ ...news, isPartOf: { '@type': 'Product', name: 'The Gull' } })}`;
    expect(read({ head, title: 'Roof' }).publisher.name).toBe('The Gull');
  });

  it('reads the canonical address, language and section', () => {
    const head = `<link rel="canonical" href="/news/roof"><meta property="article:section" content="Harbour">`;
    expect(read({ head, lang: 'kk-KZ' })).toMatchObject({
      canonicalUrl: 'https://www.the-gull.example/news/roof',
      inLanguage: 'kk-KZ',
      section: 'Harbour',
      origins: { canonicalUrl: 'link', inLanguage: 'html-lang', section: 'meta' },
    });
  });

  it('takes no address that is none of the web', () => {
    expect(read({ head: '<link rel="canonical" href="javascript:alert(1)">' }).canonicalUrl).toBeNull();
  });

  it('says und where no language is given', () => {
    expect(read({ lang: '' }).inLanguage).toBe('und');
    expect(read({ lang: '', head: '<meta property="og:locale" content="ru_RU">' }).inLanguage).toBe('ru-RU');
  });
});

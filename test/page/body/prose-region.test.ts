// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { copyPage } from '../../../src/page/body/copy-page';
import { proseRegion } from '../../../src/page/body/prose-region';
import { readArticle } from '../../../src/page/read-article';
import { articlePage, parse, prose } from '../parse';

const paragraphs = [1, 2, 3, 4].map(prose).join('');
const page = (body: string) => parse(`<html><head><title>Roof</title></head><body>${body}</body></html>`);
const regionOf = (document: Document) =>
  proseRegion(document.body, document.querySelector('h1')).getAttribute('id');

describe('the region of a page that holds its running text', () => {
  it('is the smallest element with headline and paragraphs', () => {
    const document = page(
      `<div id="menu"><a href="/">Home</a></div><div id="outer"><div id="inner"><h1>Roof</h1><div id="text">${paragraphs}</div></div><div>More</div></div>`,
    );
    expect(regionOf(document)).toBe('inner');
  });

  it('holds the headline, wherever that stands', () => {
    const document = page(
      `<div id="outer"><header><h1>Roof</h1></header><div id="text">${paragraphs}</div></div>`,
    );
    expect(regionOf(document)).toBe('outer');
  });

  it('holds prose in two places', () => {
    const document = page(
      `<div id="outer"><div id="one"><h1>Roof</h1>${paragraphs}</div><div id="two">${prose(5)}</div></div>`,
    );
    expect(regionOf(document)).toBe('outer');
  });

  it('is the whole body where no headline is known, though comments hold paragraphs', () => {
    const document = page(`<div>An article without paragraphs.</div><div id="comments">${paragraphs}</div>`);
    expect(proseRegion(document.body, null)).toBe(document.body);
  });

  it.each(['<p>Short.</p>', `<div id="text">${'A long line without a paragraph. '.repeat(60)}</div>`])(
    'is the whole body where little stands in paragraphs',
    (body) => {
      const document = page(`<div id="outer"><h1>Roof</h1>${body}</div>`);
      expect(proseRegion(document.body, document.querySelector('h1'))).toBe(document.body);
    },
  );
});

describe('the copy of a page', () => {
  it('has head and region in the elements around it, and nothing beside them', () => {
    const document = page(
      `<div id="menu">Home</div><div id="outer" class="wide"><p>Advice</p><div id="inner">${prose(1)}<script>1</script></div></div>`,
    );
    const copy = copyPage(document, document.getElementById('inner'));
    expect(copy.title).toBe('Roof');
    expect(copy.body.querySelectorAll('[id]')).toHaveLength(2);
    expect(copy.body.firstElementChild?.className).toBe('wide');
    expect(copy.body.textContent?.trim()).toBe(parse(prose(1)).body.textContent?.trim());
    expect(document.getElementById('menu')).not.toBeNull();
  });

  it('leaves the page as it was', () => {
    const document = page(`<div id="outer">${paragraphs}</div><footer>Imprint</footer>`);
    const before = document.documentElement.outerHTML;
    copyPage(document, document.getElementById('outer'));
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('an article in a page with much around it', () => {
  it('is read without what lies outside its region, and whole', () => {
    const teasers = Array.from(
      { length: 30 },
      (_, n) => `<div><a href="/${n}">A teaser of news</a></div>`,
    ).join('');
    const { article } = readArticle(parse(articlePage({ after: teasers })), {
      url: 'https://gull.example/roof',
      accessed: null,
    });
    expect(article?.text.match(/^\d\./gmu)).toEqual(['1.', '2.', '3.', '4.']);
    expect(article?.text).not.toContain('teaser');
  });
});

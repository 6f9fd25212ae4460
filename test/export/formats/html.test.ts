import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { cleanText, oneLine } from '../../../src/export/text/clean-text';
import type { Exportable } from '../../../src/export/exporter';
import { html } from '../../../src/export/formats/html';
import { render } from '../../../src/export/render';
import { hostileNote } from '../hostile-note';
import { keptSample, sampleNotes } from '../sample-notes';

const pageOf = async (notes: Exportable | readonly Exportable[]) =>
  new JSDOM((await render(html, notes)) as string).window.document;

describe('html', () => {
  it('gives title, priorities in order, each with its link', async () => {
    const page = await pageOf(sampleNotes.en);
    expect(page.title).toBe(sampleNotes.en.article.headline);
    const items = [...page.querySelectorAll('.priorities > ol > li')];
    expect(items.map((item) => item.querySelector('bdi')?.textContent)).toEqual([
      'protect our oceans & reefs',
      'cut the cost of shipping by 10%',
    ]);
    expect(items[1]?.querySelector('a')?.href).toMatch(
      /^https:\/\/news\.example\/pacific\/fiji-chair#:~:text=/,
    );
  });

  it('says the language and direction of the article', async () => {
    const heading = (await pageOf(sampleNotes.ar)).querySelector('h1');
    expect(heading?.getAttribute('lang')).toBe('ar');
    expect(heading?.getAttribute('dir')).toBe('rtl');
    const page = await pageOf(sampleNotes.ar);
    const languageOf = (text: string) =>
      [...page.querySelectorAll('bdi')].find(({ textContent }) => textContent === text)?.getAttribute('lang');
    expect(languageOf('دعم السلام')).toBe('ar');
    expect(languageOf('not stated in this article')).toBeNull();
  });

  it('sets a passage as a block in the direction of the article', async () => {
    const passages = [...(await pageOf(sampleNotes.ar)).querySelectorAll('blockquote')];
    expect(passages.length).toBeGreaterThan(0);
    expect(passages.filter((passage) => passage.dir !== 'rtl' || passage.lang !== 'ar')).toEqual([]);
    expect((await pageOf(sampleNotes.en)).querySelector('blockquote')?.dir).toBe('ltr');
  });

  it('holds several notes, and none', async () => {
    expect((await pageOf([sampleNotes.ru, keptSample])).querySelectorAll('article')).toHaveLength(2);
    expect((await pageOf([])).querySelectorAll('article')).toHaveLength(0);
  });

  it('shows remark, tags and corrections', async () => {
    const text = (await pageOf(keptSample)).body.textContent ?? '';
    for (const part of [
      'после весеннего паводка',
      'ОДКБ 2024, security',
      'Сверить с сайтом ОДКБ.',
      'борьба с терроризмом → ∅',
    ])
      expect(text).toContain(part);
  });

  it('makes no element, attribute or address of hostile texts, and keeps them', async () => {
    await fc.assert(
      fc.asyncProperty(hostileNote, async (note) => {
        const page = await pageOf(note);
        const tags = new Set(
          [...page.querySelectorAll('body *')].map(({ tagName }) => tagName.toLowerCase()),
        );
        const expected = 'main article h1 h2 section ul ol li span bdi small a blockquote p'.split(' ');
        expect([...tags].filter((tag) => !expected.includes(tag))).toEqual([]);
        for (const element of page.querySelectorAll('body *'))
          for (const { name } of element.attributes)
            expect(['class', 'lang', 'dir', 'href', 'rel']).toContain(name);
        for (const anchor of page.querySelectorAll('a')) expect(anchor.href).toMatch(/^https?:/u);
        expect(page.querySelector('h1')?.textContent).toBe(oneLine(cleanText(note.article.headline)));
        expect(page.querySelector('.priorities li bdi')?.textContent).toBe(
          oneLine(cleanText(note.priorities[0]!.text)),
        );
      }),
      { numRuns: 40 },
    );
  });
});

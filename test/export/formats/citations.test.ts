import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, oneLine } from '../../../src/export/text/clean-text';
import type { Exportable } from '../../../src/export/exporter';
import { biblatex } from '../../../src/export/formats/biblatex';
import { bibtex } from '../../../src/export/formats/bibtex';
import { cslJson } from '../../../src/export/formats/csl-json';
import { ris } from '../../../src/export/formats/ris';
import { render } from '../../../src/export/render';
import { hostileNote } from '../hostile-note';
import { keptSample, sampleNotes } from '../sample-notes';

interface Item extends Record<string, unknown> {
  id: string;
  title: string;
  author?: { literal?: string; family?: string; given?: string }[];
  issued?: { 'date-parts': number[][] };
}
const read = (text: string) => new Cite(text).data as Item[];
const write = async (exporter: typeof ris, notes: Exportable | readonly Exportable[]) =>
  (await render(exporter, notes)) as string;
/** citation-js marks protected capitals and names; the text is what counts. */
const bare = (text: string) => text.replace(/<\/?(?:span|i|b|sup|sub|sc)[^>]*>/gu, '');
const nameOf = ({ literal, family, given }: NonNullable<Item['author']>[0]) =>
  literal ?? [given, family].filter(Boolean).join(' ');

describe.each([biblatex, bibtex])('$id', (exporter) => {
  it.each(Object.entries(sampleNotes))('reads back in %s', async (_, note) => {
    const [item, ...more] = read(await write(exporter, note));
    expect(more).toEqual([]);
    const { article } = note;
    expect(bare(item!.title)).toBe(article.headline);
    expect(item!['container-title']).toBe(article.publisher.name);
    expect((item!.author ?? []).map(nameOf)).toEqual(article.author.map(({ name }) => name));
    expect(item!.issued?.['date-parts'][0]).toEqual(
      article.datePublished!.slice(0, 10).split('-').map(Number),
    );
    expect(item!.URL).toBe(new URL(article.canonicalUrl ?? article.url).href);
    expect(item!.id).toMatch(/^[a-z0-9-]{8,}$/u);
  });
});

describe('biblatex', () => {
  it('is the entry a hand would write', async () => {
    const entry = await write(biblatex, sampleNotes.en);
    expect(entry).toContain('@article{pacific-example-2025-fiji-to-chair-the,\n');
    for (const line of [
      '  author = {{Mere Tala} and {Jo van der Berg}},',
      '  title = {{Fiji to chair the Pacific Islands Forum: “oceans first”}},',
      '  date = {2025-06-20},',
      '  url = {https://news.example/pacific/fiji-chair},',
      '  urldate = {2025-06-21},',
      '  langid = {english},',
    ])
      expect(entry).toContain(`${line}\n`);
    expect(entry).toContain('protect our oceans \\& reefs; 2) cut the cost of shipping by 10\\%');
  });

  it('gives equal articles different keys', async () => {
    const ids = read(await write(biblatex, [sampleNotes.ru, sampleNotes.ru])).map(({ id }) => id);
    expect(ids).toEqual([
      'primer-novosti-2023-kazakhstan-vozglavit-odkb-chto',
      'primer-novosti-2023-kazakhstan-vozglavit-odkb-chto--2',
    ]);
  });
});

describe('ris', () => {
  it.each(Object.entries(sampleNotes))('reads back in %s', async (_, note) => {
    const text = await write(ris, note);
    expect(text.endsWith('ER  - \r\n')).toBe(true);
    const [item] = read(text);
    expect(item!.title).toBe(note.article.headline);
    expect(item!.URL).toBe(new URL(note.article.canonicalUrl ?? note.article.url).href);
    for (const { name } of note.article.author) expect(text).toContain(`AU  - ${name}\r\n`);
  });

  it('writes dates slashed, what is unknown left empty', async () => {
    expect(await write(ris, sampleNotes.en)).toContain('DA  - 2025/06/20/\r\n');
    expect(await write(ris, sampleNotes.kk)).toContain('DA  - 2023/12//\r\n');
  });

  it('carries tags, remark and corrections', async () => {
    const text = await write(ris, keptSample);
    expect(text).toContain('KW  - ОДКБ 2024\r\nKW  - security\r\n');
    expect(text).toContain(' • Сверить с сайтом ОДКБ. Второй абзац важен. • ');
    expect(text).toContain(' • Priorities 1: борьба с терроризмом → ∅\r\n');
  });

  it('lets no text of a page start a line', async () => {
    await fc.assert(
      fc.asyncProperty(hostileNote, async (note) => {
        const lines = (await write(ris, note)).split('\r\n');
        expect(lines.filter((line) => line.startsWith('TY  -'))).toHaveLength(1);
        expect(lines.filter((line) => line.startsWith('ER  -'))).toHaveLength(1);
        expect(lines.filter((line) => line && !/^[A-Z][A-Z0-9] {2}- /u.test(line))).toEqual([]);
        expect(lines).toContain(`TI  - ${oneLine(cleanText(note.article.headline))}`);
        expect(lines).toContain(`AU  - ${oneLine(cleanText(note.article.author[0]!.name))}`);
      }),
    );
  });
});

describe('csl-json', () => {
  it('names type, title, author, dates', async () => {
    const [item] = JSON.parse(await write(cslJson, sampleNotes.en));
    expect(item).toMatchObject({
      id: 'pacific-example-2025-fiji-to-chair-the',
      type: 'article-newspaper',
      author: [{ literal: 'Mere Tala' }, { literal: 'Jo van der Berg' }],
      issued: { 'date-parts': [[2025, 6, 20]] },
      accessed: { 'date-parts': [[2025, 6, 21]] },
      language: 'en-FJ',
      section: 'Region',
    });
    expect(item.note).toContain(
      '1. protect our oceans & reefs: «protect our oceans & reefs» https://news.example/',
    );
  });
});

describe('citekeys', () => {
  it.each([
    ['https://www.news.example/1', 'news-example'],
    ['https://m.news.example/1', 'news-example'],
    ['https://amp.news.example/1', 'news-example'],
  ])('name the site where no publisher is known: %s', async (url, site) => {
    const note = structuredClone(sampleNotes.en);
    Object.assign(note.article, { url, canonicalUrl: null, publisher: { name: null } });
    const [item] = JSON.parse(await write(cslJson, note));
    expect(item.id).toBe(`${site}-2025-fiji-to-chair-the`);
  });
});

describe('hostile texts', () => {
  it.each([biblatex, bibtex])('come back from $id as they were, in one entry', async (exporter) => {
    await fc.assert(
      fc.asyncProperty(hostileNote, async (note) => {
        const text = await write(exporter, [note]);
        expect(text.match(/^@/gmu)).toHaveLength(1);
        const depth = [...text].reduce(
          (sum, letter) => sum + (letter === '{' ? 1 : letter === '}' ? -1 : 0),
          0,
        );
        expect(depth).toBe(0);
        const [item, ...more] = read(text);
        expect(more).toEqual([]);
        expect(bare(item!.title)).toBe(bare(oneLine(cleanText(note.article.headline))));
      }),
    );
  });
});

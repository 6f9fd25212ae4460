import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/core/model/note';
import { dossierDocx } from '../../../src/export/formats/dossier-docx';
import { dossierHtml } from '../../../src/export/formats/dossier-html';
import { dossierMarkdown } from '../../../src/export/formats/dossier-markdown';
import { render } from '../../../src/export/render';
import { articleOf, NoteBuilder } from '../note-builder';
import { keptSample, sampleNotes } from '../sample-notes';

interface Told {
  holder: [id: string, name: string];
  start: string;
  published: string;
  from?: [id: string, name: string];
  priority?: string;
}

/** A note on a chair of the Pacific Islands Forum. */
function told({ from, holder, priority, published, start }: Told): Note {
  const text = `${holder[1]} chairs the Forum from ${start}${from ? ` after ${from[1]}` : ''}. It will ${priority ?? 'listen'}.`;
  const url = `https://news.example/${published}`;
  const headline = `${holder[1]} chairs, ${published}`;
  const build = new NoteBuilder(articleOf({ text, url, headline, datePublished: published }));
  const chair = build.chair(
    {
      organization: build.party('Organization', 'PIF', 'Pacific Islands Forum', 'Forum'),
      holder: build.party('Country', ...holder, holder[1]),
      predecessor: from ? build.party('Country', ...from, from[1]) : null,
      startDate: build.date(start, start),
      status: 'announced',
    },
    text,
  );
  return build.note({ chairs: [chair], priorities: priority ? build.priorities(null, [[priority]]) : [] });
}

const fiji: [string, string] = ['FJ', 'Fiji'];
const tonga: [string, string] = ['TO', 'Tonga'];
const palau: [string, string] = ['PW', 'Palau'];
const forum = [
  told({ holder: palau, start: '2026-07-01', published: '2026-06-01', from: fiji }),
  told({
    holder: fiji,
    start: '2025-07-01',
    published: '2025-06-20',
    from: tonga,
    priority: 'protect reefs',
  }),
  told({
    holder: fiji,
    start: '2025-08-01',
    published: '2025-08-02',
    from: tonga,
    priority: 'Protect reefs',
  }),
  told({ holder: fiji, start: '2019', published: '2019-02-01' }),
];

async function pageOf(notes: Parameters<typeof render>[1]): Promise<Document> {
  return new JSDOM((await render(dossierHtml, notes)) as string).window.document;
}
const plain = (element: Element) => (element.textContent ?? '').replace(/\s+/gu, ' ').trim();

describe('a dossier', () => {
  it('gives the succession by time, a term a row, sources that disagree side by side', async () => {
    const page = await pageOf(forum);
    expect(page.title).toBe('Dossier: Pacific Islands Forum (PIF)');
    const rows = [...page.querySelectorAll('tbody tr')].map((row) => [...row.children].map(plain));
    expect(rows).toEqual([
      ['Fiji ↗', '2019 ↗', '', '', '', '[1]'],
      ['Fiji ↗', '1 July 2025 ↗ [2]1 August 2025 (sources differ) ↗ [3]', '', 'Tonga ↗', '', '[2] [3]'],
      ['Palau ↗', '1 July 2026 ↗', '', 'Fiji ↗', '', '[4]'],
    ]);
  });

  it('says once who holds a chair in person', async () => {
    const note = structuredClone(forum[1]!);
    const [chair] = note.chairs;
    const person = { ...chair!.holder, type: 'Person' as const, id: null, name: 'Ana Vale', title: 'chair' };
    Object.assign(chair!, { holder: person, person });
    const row = (await pageOf([note])).querySelector('tbody td')!;
    expect(plain(row)).toBe('Ana Vale, chair ↗');
  });

  it('leaves no inner link without its place', async () => {
    const page = await pageOf([...forum, keptSample, sampleNotes.ar]);
    const inner = [...page.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')!);
    expect(inner.length).toBeGreaterThan(10);
    expect(inner.filter((href) => !page.querySelector(href))).toEqual([]);
    expect(page.querySelectorAll('table')).toHaveLength(3);
  });

  it('gives a priority that several sources name once, with each of them', async () => {
    const items = [...(await pageOf(forum)).querySelectorAll('.priorities li')];
    expect(items.map(plain)).toEqual(['protect reefs ↗ [2] [3]']);
  });

  it('tells less precise dates from other dates', async () => {
    const year = told({ holder: fiji, start: '2025', published: '2025-01-10' });
    const row = (await pageOf([year, forum[1]!])).querySelector('tbody tr')!;
    expect(plain(row)).not.toContain('sources differ');
  });

  it('joins no article without any date to a term, and calls no two chairs of one article a dispute', async () => {
    const undated = structuredClone(forum[0]!);
    Object.assign(undated.article, { datePublished: null });
    undated.chairs[0]!.startDate = null;
    const twice = structuredClone(forum[1]!);
    twice.chairs.push(structuredClone(twice.chairs[0]!));
    twice.chairs[1]!.startDate!.edtf = '2025-12-01';
    const rows = [...(await pageOf([undated, forum[0]!, twice])).querySelectorAll('tbody tr')].map(plain);
    expect(rows).toHaveLength(3);
    expect(rows[2]).toMatch(/\[1\]$/u);
    expect(rows.join()).not.toContain('sources differ');
  });

  it('names chairs in the language of the document where an article does', async () => {
    const russian = told({ holder: ['FJ', 'Фиджи'], start: '2025-07-01', published: '2025-06-01' });
    russian.article.inLanguage = 'ru';
    const written = (await render(dossierMarkdown, [forum[1]!, russian], { language: 'ru' })) as string;
    expect(written).toContain('### Фиджи (начало: 1 июля 2025 г.)');
  });

  it('lists sources with address, dates, passages and what a person corrected', async () => {
    const text = (await render(dossierMarkdown, [keptSample, sampleNotes.en])) as string;
    for (const part of ['Date accessed', '#:~:text=', 'Corrected by hand', '23 November 2023'])
      expect(text).toContain(part);
  });

  it('is a Word document with a table and inner links', async () => {
    const buffer = Buffer.from((await render(dossierDocx, forum)) as Uint8Array);
    const page = new JSDOM((await mammoth.convertToHtml({ buffer })).value).window.document;
    expect(page.querySelectorAll('table tr')).toHaveLength(4);
    const inner = [...page.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')!);
    expect(inner.filter((href) => !page.querySelector(href))).toEqual([]);
  });

  it('takes its subject from the tag all notes share, and may hold none', async () => {
    const other = { ...keptSample, id: 'b', note: sampleNotes.zh, corrections: [], tags: ['security'] };
    expect((await pageOf([keptSample, other])).title).toBe('Dossier: security');
    expect((await pageOf([])).title).toBe('Dossier');
  });
});

import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Exportable } from '../../../src/export/exporter';
import { cap } from '../../../src/export/formats/cap';
import { tables } from '../../../src/export/formats/tables';
import { render } from '../../../src/export/render';
import { hostileNote } from '../hostile-note';
import { keptSample, sampleNotes } from '../sample-notes';

type Cells = Record<string, string>;
const parse = (text: string) => papa.parse<Cells>(text, { header: true, skipEmptyLines: true }).data;
async function tablesOf(notes: Exportable | readonly Exportable[]) {
  const files = unzipSync((await render(tables, notes)) as Uint8Array);
  return Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [path.replace('.csv', ''), parse(strFromU8(bytes))]),
  );
}

describe('tables', () => {
  it('is a fact a row, joined by note_id', async () => {
    const { articles, chairships, priorities, quotations } = await tablesOf([sampleNotes.en, keptSample]);
    expect(articles!.map(({ note_id }) => note_id)).toEqual([
      'https://news.example/pacific/fiji-chair',
      'note-0001',
    ]);
    expect(
      chairships!.map(({ holder_id, start_date, end_certainty }) => [holder_id, start_date, end_certainty]),
    ).toEqual([
      ['FJ', '2025-07-01', 'inferred'],
      ['KZ', '2024-01-01', 'stated'],
    ]);
    expect(priorities).toHaveLength(3);
    expect(priorities![0]).toMatchObject({
      chairship: '1',
      position: '1',
      details: 'reefs',
      stated_by: 'Ana Vale',
    });
    expect(quotations![0]).toMatchObject({ direct: 'TRUE', speaker_type: 'Person' });
    for (const { passage_link } of [...chairships!, ...priorities!, ...quotations!])
      expect(passage_link).toMatch(/^https:\/\/[^ ]+$/u);
  });

  it('keeps the corrections in a table of their own', async () => {
    const { corrections } = await tablesOf(keptSample);
    expect(corrections!.map(({ path }) => path)).toEqual(['/chairs/0/endDate', '/priorities/0']);
  });

  it('explains every column of every table', async () => {
    const { 'data-dictionary': dictionary, ...written } = await tablesOf([sampleNotes.en, keptSample]);
    const explained = new Set(dictionary!.map(({ table, column }) => `${table}.${column}`));
    for (const [table, rows] of Object.entries(written)) {
      expect(explained).toContain(`${table}.`);
      for (const column of Object.keys(rows[0]!)) expect(explained).toContain(`${table}.${column}`);
    }
    for (const { meaning } of dictionary!) expect(meaning!.length).toBeGreaterThan(5);
  });

  it('keeps a row a row whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(hostileNote, async (note) => {
        const { articles, priorities } = await tablesOf([note, note]);
        expect([articles!.length, priorities!.length]).toEqual([2, 2]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('cap', () => {
  const codes = async (notes: Exportable | readonly Exportable[]) =>
    parse((await render(cap, notes)) as string).map(({ cap_major, matched_word, coding }) => [
      cap_major,
      matched_word,
      coding,
    ]);

  it.each([
    [
      'ru',
      sampleNotes.ru,
      [
        ['19', 'терроризмом'],
        ['15', 'наводнений'],
      ],
    ],
    ['kk', sampleNotes.kk, [['10', 'көлік']]],
    [
      'en',
      sampleNotes.en,
      [
        ['7', 'oceans'],
        ['10', 'shipping'],
      ],
    ],
  ])('suggests topics by the words of %s', async (_, note, expected) => {
    expect((await codes(note)).map(([code, word]) => [code, word])).toEqual(expected);
  });

  it('leaves a language without a list uncoded and says so', async () => {
    const note = structuredClone(sampleNotes.zh);
    note.article.inLanguage = 'ja';
    expect(await codes(note)).toEqual([['', '', 'no word list for this language']]);
    expect(await codes(sampleNotes.zh)).toEqual([['', '', 'no word of the list in it']]);
  });

  it.each([
    ['article on the portfolio', ''],
    ['fighting drug trafficking', '12'],
    ['constructor and __proto__', ''],
  ])('codes %s as %j', async (text, code) => {
    const note = structuredClone(sampleNotes.en);
    note.priorities = [{ ...note.priorities[0]!, text }];
    expect((await codes(note))[0]![0]).toBe(code);
  });
});

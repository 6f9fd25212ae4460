import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/export/text/clean-text';
import { csv } from '../../../src/export/formats/csv';
import { tsv } from '../../../src/export/formats/tsv';
import { render } from '../../../src/export/render';
import { hostileNote } from '../hostile-note';
import { keptSample, sampleNotes } from '../sample-notes';

type Cells = Record<string, string>;
const parse = (text: string) => papa.parse<Cells>(text, { header: true, skipEmptyLines: true });
/** Takes the guard against formulas off again. */
const unguard = (cell: string) =>
  /^'(?='*(?:[\t\r\n]|\s*[=+\-@＝＋－＠]))/u.test(cell) ? cell.slice(1) : cell;

describe('csv', () => {
  it('holds a row a priority, with the facts of its chair', async () => {
    const { data, errors } = parse((await render(csv, sampleNotes.en)) as string);
    expect(errors).toEqual([]);
    expect(data).toHaveLength(2);
    expect(data[1]).toMatchObject({
      url: 'https://news.example/pacific/fiji-chair',
      authors: 'Mere Tala; Jo van der Berg',
      date_published: '2025-06-20T08:30:00+12:00',
      organization_id: 'PIF',
      holder_id: 'FJ',
      start_date: '2025-07-01',
      start_certainty: 'stated',
      end_certainty: 'inferred',
      predecessor: 'Tonga',
      successor: '',
      priority_position: '2',
      priority: 'cut the cost of shipping by 10%',
      stated_by: 'Ana Vale',
    });
    expect(data[1]?.priority_link).toMatch(/^https:\/\/news\.example\/pacific\/fiji-chair#:~:text=/);
  });

  it('carries what a person corrected and remarked', async () => {
    const { data } = parse((await render(csv, keptSample)) as string);
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({
      priority: 'защита от наводнений',
      end_date: '2024-12-31',
      line_remark: 'после весеннего паводка',
      tags: 'ОДКБ 2024; security',
    });
    expect(data[0]?.corrections).toContain('/chairs/0/endDate: ∅ → 2024-12-31');
  });

  it('gives a note without a chair a row of its own', async () => {
    const { data } = parse((await render(csv, { ...sampleNotes.en, chairs: [], priorities: [] })) as string);
    expect(data).toHaveLength(1);
    expect(data[0]?.headline).toBe(sampleNotes.en.article.headline);
  });

  it.each([csv, tsv])('$id keeps hostile texts, and no cell starts a formula', async (exporter) => {
    await fc.assert(
      fc.asyncProperty(hostileNote, async (note) => {
        const { data, errors } = parse((await render(exporter, [note, note])) as string);
        expect(errors).toEqual([]);
        expect(data).toHaveLength(2);
        for (const cell of Object.values(data[0]!)) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
        expect(unguard(data[1]!.headline!)).toBe(cleanText(note.article.headline));
        expect(unguard(data[1]!.priority!)).toBe(cleanText(note.priorities[0]!.text));
        expect(unguard(data[1]!.holder!)).toBe(cleanText(note.chairs[0]!.holder.name));
      }),
    );
  });
});

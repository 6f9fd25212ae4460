import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/core/model/note';
import type { ExportOptions } from '../../../src/export/exporter';
import { openrefine } from '../../../src/export/formats/openrefine';
import { quickstatements } from '../../../src/export/formats/quickstatements';
import { render } from '../../../src/export/render';
import { hostileNote } from '../hostile-note';
import { sampleNotes } from '../sample-notes';

/** Entities stand in for real ones; the exporter must only pass on what it is given. */
const options: ExportOptions = {
  entityOf: ({ type, id, name }) =>
    type === 'Organization' && id === 'PIF' ? 'Q100' : name === 'Ana Vale' ? 'Q200' : null,
};
function withPerson(): Note {
  const note = structuredClone(sampleNotes.en);
  note.chairs[0]!.person = note.priorities[0]!.statedBy;
  return note;
}
const write = async (note: Note, given: ExportOptions = options) =>
  (await render(quickstatements, note, given)) as string;

describe('quickstatements', () => {
  it('writes a person as chairperson with stated term and reference', async () => {
    const [line, ...rest] = (await write(withPerson())).trimEnd().split('\n');
    expect(rest).toEqual([]);
    expect(line!.split('\t')).toEqual([
      'Q100',
      'P488',
      'Q200',
      'P580',
      '+2025-07-01T00:00:00Z/11',
      'S854',
      '"https://news.example/pacific/fiji-chair"',
      'S1476',
      'en:"Fiji to chair the Pacific Islands Forum: “oceans first”"',
      'S577',
      '+2025-06-20T00:00:00Z/11',
      'S813',
      '+2025-06-21T00:00:00Z/11',
      'S1683',
      'en:"Fiji will take over the chairmanship of the Pacific Islands Forum from Tonga on 1 July 2025"',
    ]);
  });

  it.each([
    ['a country', sampleNotes.en, options, 'a country is no chairperson'],
    ['no known organization', withPerson(), {}, 'no known Wikidata item of the organization'],
    ['no known person', withPerson(), { entityOf: () => null }, 'no known Wikidata item'],
    ['an id that is none', withPerson(), { entityOf: () => 'CSTO' }, 'no known Wikidata item'],
  ])('writes a comment for %s', async (_, note, given, reason) => {
    const text = await write(note, given);
    expect(text).toMatch(/^# [^\t|]*\n$/u);
    expect(text).toContain(reason);
  });

  it('takes an entity a person put in as id', async () => {
    const note = withPerson();
    note.chairs[0]!.person = { ...note.chairs[0]!.person!, name: 'Somebody', id: 'Q300' };
    expect(await write(note)).toContain('Q100\tP488\tQ300\t');
  });

  it.each([
    ['2024', '+2024-00-00T00:00:00Z/9'],
    ['2024-03', '+2024-03-00T00:00:00Z/10'],
  ])('says how precise %s is', async (edtf, time) => {
    const note = withPerson();
    note.chairs[0]!.startDate!.edtf = edtf;
    expect(await write(note)).toContain(`P580\t${time}\t`);
  });

  it('lets no text of a page make a command or a column', async () => {
    await fc.assert(
      fc.asyncProperty(hostileNote, async (note) => {
        note.chairs[0]!.person = note.priorities[0]!.statedBy;
        const text = await write(note, { entityOf: () => 'Q1' });
        const lines = text.split('\n');
        expect(lines).toHaveLength(2);
        const columns = lines[0]!.split('\t');
        expect(columns.slice(0, 3)).toEqual(['Q1', 'P488', 'Q1']);
        expect(columns.length % 2).toBe(1);
        for (let index = 3; index < columns.length; index += 2) expect(columns[index]).toMatch(/^[PS]\d+$/u);
        expect(text).not.toMatch(/\|\||\/\*|\*\//u);
        expect(await write(note, {})).toMatch(/^# [^\t|\n]*\n$/u);
      }),
    );
  });
});

describe('openrefine', () => {
  it('has a column for each name to reconcile', async () => {
    const text = (await render(openrefine, withPerson(), options)) as string;
    const [row] = papa.parse<Record<string, string>>(text, { header: true }).data;
    expect(row).toMatchObject({
      organization: 'Pacific Islands Forum',
      organization_wikidata: 'Q100',
      holder: 'Fiji',
      holder_id: 'FJ',
      holder_wikidata: '',
      person_wikidata: 'Q200',
      predecessor: 'Tonga',
      start_date: '2025-07-01',
      end_certainty: 'inferred',
      reference_url: 'https://news.example/pacific/fiji-chair',
    });
  });
});

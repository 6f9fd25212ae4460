import { readFile } from 'node:fs/promises';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exportable } from '../../../src/export/exporter';
import { json } from '../../../src/export/formats/json';
import { jsonl } from '../../../src/export/formats/jsonl';
import { render } from '../../../src/export/render';
import { hostileNote } from '../hostile-note';
import { keptSample, sampleNotes } from '../sample-notes';

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(await readFile('docs/note.schema.json', 'utf8')));
const errorsOf = (value: unknown) => (validate(value) ? [] : validate.errors);
const write = async (notes: Exportable | readonly Exportable[]) =>
  JSON.parse((await render(json, notes)) as string);
/** The note without the links an export adds. */
const withoutLinks = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (key, inner) => (key === 'link' ? undefined : inner)));

describe('json', () => {
  it.each(Object.entries(sampleNotes))('is the note, by the schema, in %s', async (_, note) => {
    const written = await write(note);
    expect(errorsOf(written)).toEqual([]);
    expect(withoutLinks(written)).toEqual(note);
    expect(written.priorities[0].evidence[0].link).toMatch(/^https:\/\/.*#:~:text=/u);
  });

  it('keeps the machine’s note, the corrections, and shows the outcome', async () => {
    const written = await write(keptSample);
    expect(errorsOf(written)).toEqual([]);
    const { corrected, ...kept } = withoutLinks(written);
    expect(kept).toEqual(keptSample);
    expect(corrected.priorities).toHaveLength(1);
    expect(corrected.chairs[0].endDate.edtf).toBe('2024-12-31');
  });

  it('writes several as a list, none as an empty one', async () => {
    expect(withoutLinks(await write([sampleNotes.en, keptSample, sampleNotes.zh]))[2]).toEqual(
      sampleNotes.zh,
    );
    expect(errorsOf(await write([sampleNotes.en, keptSample]))).toEqual([]);
    expect(await write([])).toEqual([]);
  });

  it.each([
    ['another schema', { ...sampleNotes.en, schema: 'headnote/2' }],
    [
      'a date that is none',
      { ...sampleNotes.en, article: { ...sampleNotes.en.article, datePublished: 'yesterday' } },
    ],
    ['a field more', { ...sampleNotes.en, extra: 1 }],
    [
      'a priority without text',
      { ...sampleNotes.en, priorities: [{ ...sampleNotes.en.priorities[0], text: null }] },
    ],
  ])('the schema refuses %s', (_, value) => expect(errorsOf(value)).not.toEqual([]));

  it('keeps every hostile text to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(hostileNote, async (note) => {
        const written = await write(note);
        expect(errorsOf(written)).toEqual([]);
        expect(withoutLinks(written)).toEqual(note);
        const lines = ((await render(jsonl, [note, note])) as string).split('\n');
        expect(lines).toHaveLength(3);
        expect(withoutLinks(JSON.parse(lines[1]!))).toEqual(note);
      }),
    );
  });
});

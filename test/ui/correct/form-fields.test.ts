import { describe, expect, it } from 'vitest';
import { addLine, strike, undoAt, undoLast } from '../../../src/core/corrections/edit-marks';
import { applyCorrections } from '../../../src/core/model/apply-corrections';
import type { LibraryNote, Marks } from '../../../src/core/model/library-note';
import { correctionParts } from '../../../src/ui/correct/correction-parts';
import { addTyped, formFields, keepTyped, type Typed } from '../../../src/ui/correct/form-fields';
import { lineMarks } from '../../../src/ui/correct/line-marks';
import { lineOf, linePaths } from '../../../src/ui/correct/line-paths';
import { translatorFor } from '../../../src/ui/translator';
import { EMPTY_LAYER } from '../../../src/store/database/note-records';
import { passage, sampleNote } from '../../store/sample-notes';

const keptNote = (given: Partial<LibraryNote> = {}): LibraryNote => ({
  id: 'n',
  savedAt: 'S',
  changedAt: 'S',
  note: sampleNote(),
  revisions: [],
  ...EMPTY_LAYER,
  ...given,
});

/** The form as it opens, then as typed. */
const typedFor = (kept: LibraryNote, path: string, typed: Typed = {}): Typed => {
  const open: Record<string, string> = {};
  for (const { name, kind, value } of formFields(kept, path)) {
    const { type, id, edtf, name: partyName } = (value ?? {}) as Record<string, string | null>;
    if (kind === 'flag') {
      if (value === true) open[name] = 'on';
    } else open[name] = typeof value === 'string' ? value : (edtf ?? partyName ?? '');
    if (type) Object.assign(open, { [`${name}.type`]: type, [`${name}.code`]: id ?? '' });
  }
  return { ...open, ...typed };
};
const keep = (
  kept: LibraryNote,
  path: string,
  typed: Typed = {},
  evidence = [] as ReturnType<typeof passage>[],
) => keepTyped(kept, formFields(kept, path), typedFor(kept, path, typed), evidence, 'T');

describe('a form kept as it opened', () => {
  it.each(['/chairs/0', '/priorities/1', '/quotations/0', '/sources/0'])('%s corrects nothing', (path) => {
    expect((keep(keptNote(), path) as Marks).corrections).toEqual([]);
  });
});

describe('what is typed', () => {
  it.each<[string, Typed, string, unknown]>([
    ['/chairs/0', { endDate: '2026-06-30' }, '/chairs/0/endDate', { edtf: '2026-06-30' }],
    ['/chairs/0', { startDate: '' }, '/chairs/0/startDate', null],
    [
      '/chairs/0',
      { 'holder.code': 'NO' },
      '/chairs/0/holder',
      { type: 'Country', id: 'NO', name: 'Norland' },
    ],
    [
      '/chairs/0',
      { person: 'Ida Holm', 'person.type': 'Person' },
      '/chairs/0/person',
      { type: 'Person', id: null, name: 'Ida Holm' },
    ],
    ['/chairs/0', { status: 'ended' }, '/chairs/0/status', 'ended'],
    ['/priorities/0', { text: ' open the routes ' }, '/priorities/0/text', 'open the routes'],
    ['/article', { headline: 'Other', author: 'A. Writer' }, '/article/headline', 'Other'],
    ['/article', { author: 'B; C' }, '/article/author', [{ name: 'B' }, { name: 'C' }]],
  ])('%s %j', (path, typed, corrected, value) => {
    const base = path === '/article' ? { author: 'A. Writer', ...typed } : typed;
    const marks = keep(keptNote(), path, base) as Marks;
    expect(marks.corrections.map((one) => one.path)).toEqual([corrected]);
    const first = marks.corrections[0]!.value;
    if (value !== null && typeof value === 'object' && !Array.isArray(value))
      expect(first).toMatchObject(value);
    else expect(first).toEqual(value);
  });

  it.each<[string, Typed, object]>([
    ['/chairs/0', { holder: ' ' }, { holder: 'needed' }],
    ['/chairs/0', { endDate: 'soon' }, { endDate: 'date-wrong' }],
    ['/chairs/0', { endDate: '30.06.2026' }, { endDate: 'date-wrong' }],
    ['/priorities/0', { text: '' }, { text: 'needed' }],
  ])('%s %j is refused', (path, typed, faults) => expect(keep(keptNote(), path, typed)).toEqual({ faults }));

  it('carries the passage it was taken from', () => {
    const kept = keptNote();
    const evidence = [passage(kept.note.article.text, 'train young pilots')];
    const marks = keep(kept, '/priorities/0', { text: 'train pilots' }, evidence) as Marks;
    const [line] = applyCorrections(kept.note, marks.corrections).priorities;
    expect(line).toMatchObject({ text: 'train pilots', evidence: [{ exact: 'train young pilots' }] });
    expect(correctionParts({ note: kept.note, corrections: marks.corrections }, translatorFor('en'))).toEqual(
      [{ path: '/priorities/0/text', before: 'open the ferry routes', after: 'train pilots' }],
    );
    // The passage goes with the wording it was given for, whichever is taken back.
    expect(undoAt(kept.note, marks, '/priorities/0/text').corrections).toEqual([]);
    expect(undoLast(kept.note, marks).corrections).toEqual([]);
  });

  it('adds a whole line of the schema, tied to the only chair', () => {
    const kept = keptNote();
    const fields = formFields(kept, '/priorities');
    const marks = addTyped(kept, '/priorities', fields, { text: 'light the harbours' }, [], 'T') as Marks;
    const line = applyCorrections(kept.note, marks.corrections).priorities[2]!;
    expect(line).toEqual({
      position: 3,
      text: 'light the harbours',
      details: [],
      statedBy: null,
      chairship: 0,
      evidence: [],
      rule: 'person/added',
      certainty: 'stated',
    });
    expect(
      addTyped(
        kept,
        '/chairs',
        formFields(kept, '/chairs'),
        { roleName: 'chair', status: 'current' },
        [],
        'T',
      ),
    ).toEqual({
      faults: { organization: 'needed', holder: 'needed' },
    });
  });
});

describe('linePaths', () => {
  it('leads from every line shown to its place in what the machine read', () => {
    const base = keptNote({
      note: sampleNote({
        priorities: ['open the ferry routes', 'train young pilots', 'keep every port open'],
      }),
    });
    let marks: Marks = strike(base.note, base, '/priorities/0', 'T');
    marks = addLine(
      marks,
      '/priorities',
      { position: 4, text: 'x', details: [], statedBy: null, chairship: null },
      [],
      'T',
    );
    const kept = { ...base, ...marks };
    const effective = applyCorrections(kept.note, kept.corrections);
    const paths = linePaths(effective, kept);
    expect(effective.priorities.map((line) => paths.get(line))).toEqual([
      '/priorities/1',
      '/priorities/2',
      '/priorities/3',
    ]);
    expect(paths.get(effective.chairs[0]!.startDate!)).toBe('/chairs/0/startDate');
    expect(paths.get(effective.priorities[0]!.statedBy!)).toBe('/priorities/1/statedBy');
    expect(lineMarks(effective.priorities[2]!, '/priorities/3', kept)).toEqual(['added']);
    expect(lineMarks(effective.priorities[0]!, '/priorities/1', kept)).toEqual([]);
  });

  it('passes by details that were struck out', () => {
    const note = sampleNote();
    const read = { evidence: [], rule: 'x/y', certainty: 'stated' as const };
    note.priorities[0]!.details = ['a', 'b', 'c'].map((text) => ({ text, ...read }));
    const base = keptNote({ note });
    const kept = { ...base, ...strike(note, base, '/priorities/0/details/1', 'T') };
    const effective = applyCorrections(note, kept.corrections);
    const paths = linePaths(effective, kept);
    expect(effective.priorities[0]!.details.map((detail) => paths.get(detail))).toEqual([
      '/priorities/0/details/0',
      '/priorities/0/details/2',
    ]);
  });

  it.each([
    ['/chairs/0/holder', '/chairs/0'],
    ['/priorities/1/details/2', '/priorities/1/details/2'],
    ['/priorities/1/statedBy', '/priorities/1'],
    ['/article/headline', '/article'],
  ])('%s lies in %s', (path, line) => expect(lineOf(path)).toBe(line));
});

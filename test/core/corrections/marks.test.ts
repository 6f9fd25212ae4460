import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryOver, isPassageKept } from '../../../src/core/corrections/carry-over';
import { differences } from '../../../src/core/corrections/differences';
import {
  addLine,
  addingCorrections,
  confirm,
  correct,
  personValue,
  strike,
  undoAt,
  undoLast,
} from '../../../src/core/corrections/edit-marks';
import { parsePath } from '../../../src/core/corrections/value-path';
import { applyCorrections } from '../../../src/core/model/apply-corrections';
import type { Marks } from '../../../src/core/model/library-note';
import type { Note } from '../../../src/core/model/note';
import { passage, sampleNote } from '../../store/sample-notes';

const NONE: Marks = { corrections: [], lineRemarks: {}, confirmed: {} };
const NEW_PRIORITY = { position: 0, text: 'light the harbours', details: [], statedBy: null, chairship: 0 };
const texts = (note: Note, marks: Marks): string[] =>
  applyCorrections(note, marks.corrections).priorities.map(({ text }) => text);

describe('parsePath', () => {
  it.each([
    ['/article/headline', 'article'],
    ['/priorities/2', 'line'],
    ['/chairs/0/startDate', 'field'],
    ['/priorities/0/details/1', 'detail'],
    ['/priorities/0/details/1/text', 'detail-field'],
  ])('%s is a %s', (pointer, at) => expect(parsePath(pointer)?.at).toBe(at));

  it.each([
    '',
    '/',
    'article/headline',
    '/article/text',
    '/article/__proto__',
    '/chairs',
    '/chairs/x',
    '/chairs/0/rule',
    '/chairs/0/constructor',
    '/__proto__/0',
    '/quotations/0/details/0',
    '/priorities/0/details/0/text/0',
  ])('%j leads nowhere', (pointer) => expect(parsePath(pointer)).toBeNull());

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (pointer) => void parsePath(pointer)));
  });
});

describe('editing', () => {
  const note = sampleNote();

  it("lays a value over the machine's, which stays", () => {
    const date = personValue('date?', { edtf: '2026-06-30' }, [passage(note.article.text, '1 July 2025')]);
    const marks = correct(note, NONE, '/chairs/0/endDate', date, 'T');
    expect(applyCorrections(note, marks.corrections).chairs[0]!.endDate).toMatchObject({
      edtf: '2026-06-30',
      rule: 'person/corrected',
      evidence: [{ exact: '1 July 2025' }],
    });
    expect(note.chairs[0]!.endDate).toBeNull();
    expect(marks.corrections[0]).toMatchObject({ was: null, changedAt: 'T' });
  });

  it('refuses what is no field', () => {
    expect(() => correct(note, NONE, '/priorities/0', 'x', 'T')).toThrow(RangeError);
    expect(() => strike(note, NONE, '/nothing/0', 'T')).toThrow(RangeError);
    expect(() => correct(note, NONE, '/priorities/2/text', 'x', 'T')).toThrow(RangeError);
    expect(() => addLine(NONE, '/article', {}, [], 'T')).toThrow(RangeError);
  });

  it('takes a line out and empties a field', () => {
    expect(texts(note, strike(note, NONE, '/priorities/0', 'T'))).toEqual(['train young pilots']);
    const emptied = strike(note, NONE, '/chairs/0/roleName', 'T');
    expect(applyCorrections(note, emptied.corrections).chairs[0]!.roleName).toBe('');
  });

  it('adds a line that can be corrected like any other', () => {
    let marks = addLine(NONE, '/priorities', NEW_PRIORITY, [], 'T');
    marks = correct(note, marks, '/priorities/2/text', 'light all harbours', 'T');
    expect(texts(note, marks)).toEqual(['open the ferry routes', 'train young pilots', 'light all harbours']);
  });

  it('takes an added line back with all that hangs on it; later ones move up', () => {
    let marks = addLine(NONE, '/priorities', NEW_PRIORITY, [], 'T');
    marks = addLine(marks, '/priorities', { ...NEW_PRIORITY, text: 'second' }, [], 'T');
    marks = correct(note, marks, '/priorities/2/text', 'first, mended', 'T');
    marks = correct(note, marks, '/priorities/3/text', 'second, mended', 'T');
    marks = { ...marks, lineRemarks: { '/priorities/2': 'on the first', '/priorities/3': 'on the second' } };
    marks = undoAt(note, undoAt(note, marks, '/priorities/2'), '/priorities/2');
    expect(texts(note, marks).slice(2)).toEqual(['second, mended']);
    expect(marks.lineRemarks).toEqual({ '/priorities/2': 'on the second' });
  });

  it('confirms once and takes it back; a correction ends the confirmation', () => {
    const confirmed = confirm(NONE, '/chairs/0/holder', 'T');
    expect(confirmed.confirmed).toEqual({ '/chairs/0/holder': 'T' });
    expect(confirm(confirmed, '/chairs/0/holder', 'U').confirmed).toEqual({});
    const party = personValue('party', { type: 'Country', id: 'SL1', name: 'Southland' }, []);
    expect(correct(note, confirmed, '/chairs/0/holder', party, 'U').confirmed).toEqual({});
  });
});

type Step = { act: 'correct' | 'strike' | 'add'; line: number; text: string };
const steps = fc.array(
  fc.record({
    act: fc.constantFrom<Step['act']>('correct', 'strike', 'add'),
    line: fc.nat(5),
    text: fc.string({ minLength: 1, maxLength: 12 }),
  }),
  { maxLength: 12 },
);
const onlyAdded = (marks: Marks): Marks => ({
  ...marks,
  corrections: marks.corrections.filter(({ path }) => path.endsWith('/-')),
});
const run = (note: Note, given: readonly Step[]): Marks =>
  given.reduce<Marks>((marks, { act, line, text }, index) => {
    if (act !== 'add' && line >= texts(note, onlyAdded(marks)).length) return marks;
    if (act === 'correct') return correct(note, marks, `/priorities/${line}/text`, text, `T${index}`);
    if (act === 'strike') return strike(note, marks, `/priorities/${line}`, `T${index}`);
    return addLine(marks, '/priorities', { ...NEW_PRIORITY, text }, [], `T${index}`);
  }, NONE);

describe('for any steps', () => {
  const note = sampleNote();

  it('undoing the last gives the state before it', () => {
    fc.assert(
      fc.property(steps, (given) => {
        for (let count = given.length; count > 0; count -= 1) {
          const [before, after] = [run(note, given.slice(0, count - 1)), run(note, given.slice(0, count))];
          // A step on a line that is not there is passed over.
          if (after !== before && after.corrections.length > before.corrections.length) {
            expect(undoLast(note, after)).toEqual(before);
          }
        }
      }),
    );
  });

  it('undoing all, in any order of lines, gives the reading of the machine', () => {
    fc.assert(
      fc.property(steps, fc.array(fc.nat(8), { maxLength: 40 }), (given, order) => {
        let marks = run(note, given);
        for (const line of order) marks = undoAt(note, marks, `/priorities/${line}`);
        while (marks.corrections.length > 0) marks = undoLast(note, marks);
        expect(applyCorrections(note, marks.corrections)).toEqual(note);
      }),
    );
  });

  it('being carried to the same reading changes nothing', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const marks = run(note, given);
        expect(carryOver(marks, note, sampleNote())).toEqual(marks);
      }),
    );
  });

  it('every added line has a place of its own', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const places = [...addingCorrections(note, run(note, given).corrections).values()];
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });
});

describe('carryOver', () => {
  const earlier = sampleNote({
    priorities: ['open the ferry routes', 'train young pilots', 'deepen the northern canal'],
  });

  it('follows lines to where they stand in any order', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['open the ferry routes', 'train young pilots', 'deepen the northern canal'], {
          minLength: 3,
        }),
        (order) => {
          let marks: Marks = { ...NONE, lineRemarks: { '/priorities/0': 'on ferries' } };
          marks = correct(earlier, marks, '/priorities/1/text', 'train pilots', 'T');
          marks = strike(earlier, marks, '/priorities/2', 'T');
          const later = sampleNote({ priorities: order });
          const moved = carryOver(marks, earlier, later);
          const shown = texts(later, moved);
          expect(new Set(shown)).toEqual(new Set(['open the ferry routes', 'train pilots']));
          expect(Object.keys(moved.lineRemarks)).toEqual([
            `/priorities/${order.indexOf('open the ferry routes')}`,
          ]);
        },
      ),
    );
  });

  it('keeps a line that was worked on and is no longer read, with its passage', () => {
    let marks = correct(earlier, NONE, '/priorities/0/text', 'open ferry routes', 'T');
    marks = addLine(marks, '/priorities', NEW_PRIORITY, [], 'T');
    marks = { ...marks, lineRemarks: { '/priorities/2': 'which canal?', '/priorities/3': 'mine' } };
    const later = sampleNote({
      text: 'Norland will train young pilots.',
      priorities: ['train young pilots'],
    });
    const moved = carryOver(marks, earlier, later);
    const effective = applyCorrections(later, moved.corrections);
    expect(effective.priorities.map(({ text }) => text)).toEqual([
      'train young pilots',
      'open ferry routes',
      'deepen the northern canal',
      'light the harbours',
    ]);
    expect(moved.lineRemarks).toEqual({ '/priorities/2': 'which canal?', '/priorities/3': 'mine' });
    const [evidence] = effective.priorities[1]!.evidence;
    expect(evidence!.exact).toBe('open the ferry routes');
    expect(isPassageKept(evidence!, later)).toBe(false);
    expect(isPassageKept(effective.priorities[0]!.evidence[0]!, later)).toBe(true);
  });

  it('lets go of a line that was only struck out or confirmed', () => {
    let marks = strike(earlier, NONE, '/priorities/0', 'T');
    marks = confirm(marks, '/priorities/2', 'T');
    const later = sampleNote({ priorities: ['train young pilots'] });
    expect(carryOver(marks, earlier, later)).toEqual(NONE);
  });
});

describe('differences', () => {
  it('finds none between equal readings, whatever the offsets', () => {
    const shifted = sampleNote({ text: `Updated.\n\n${sampleNote().article.text}` });
    expect(differences(sampleNote(), shifted)).toEqual([]);
  });

  it('names each field that changed, with both values', () => {
    const later = sampleNote({ headline: 'Norland leads' });
    later.chairs[0]!.endDate = { edtf: '2025-12-31', evidence: [], rule: 'x/y', certainty: 'stated' };
    later.chairs[0]!.status = 'current';
    expect(differences(sampleNote(), later)).toEqual([
      {
        kind: 'changed',
        path: '/article/headline',
        before: 'Norland to lead the Harbour Union',
        after: 'Norland leads',
      },
      { kind: 'changed', path: '/chairs/0/endDate', before: null, after: { edtf: '2025-12-31' } },
      { kind: 'changed', path: '/chairs/0/status', before: 'begins', after: 'current' },
    ]);
  });

  it('gives a gone line whole, with its evidence, and a reworded one as changed', () => {
    const earlier = sampleNote({ priorities: ['open the ferry routes', 'train young pilots'] });
    const later = sampleNote({ priorities: ['open the ferry routes again'] });
    const found = differences(earlier, later);
    expect(found.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'changed /priorities/0/text',
      'removed /priorities/1',
    ]);
    expect(found[1]!.before).toMatchObject({
      text: 'train young pilots',
      evidence: [{ exact: 'train young pilots' }],
    });
  });

  it('stays quick on very long lists', () => {
    const many = Array.from({ length: 4000 }, (_, index) => `point ${index}`);
    const began = performance.now();
    differences(sampleNote({ priorities: many }), sampleNote({ priorities: [...many].reverse() }));
    expect(performance.now() - began).toBeLessThan(1500);
  });
});

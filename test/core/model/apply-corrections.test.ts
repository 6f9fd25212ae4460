import { describe, expect, it } from 'vitest';
import { applyCorrections, pointerKeys } from '../../../src/core/model/apply-corrections';
import type { Correction, JsonValue } from '../../../src/core/model/kept-note';
import type { Note } from '../../../src/core/model/note';

const read = { evidence: [], rule: 'test/hand', certainty: 'stated' } as const;
const party = (name: string) => ({ type: 'Country', id: null, name, ...read });
const note = {
  chairs: [
    { holder: party('A'), endDate: null },
    { holder: party('B'), endDate: null },
  ],
  priorities: [
    { position: 1, text: 'one', details: [{ text: 'x', ...read }], chairship: 0 },
    { position: 2, text: 'two', details: [], chairship: 1 },
  ],
  quotations: [],
  documents: [],
  sources: [],
} as unknown as Note;
const put = (path: string, value: JsonValue): Correction => ({
  path,
  value,
  was: null,
  changedAt: '2026-01-01',
});

describe('applyCorrections', () => {
  it('sets a value and leaves the machine’s note alone', () => {
    const corrected = applyCorrections(note, [put('/priorities/1/text', 'better')]);
    expect(corrected.priorities.map(({ text }) => text)).toEqual(['one', 'better']);
    expect(note.priorities[1]?.text).toBe('two');
  });

  it('takes items out, counts in the machine’s note, and lets priorities follow their chairship', () => {
    const corrected = applyCorrections(note, [
      put('/chairs/0', null),
      put('/chairs/1/holder/name', 'B2'),
      put('/priorities/0/details/0', null),
    ]);
    expect(corrected.chairs.map(({ holder }) => holder.name)).toEqual(['B2']);
    expect(corrected.priorities.map(({ chairship }) => chairship)).toEqual([null, 0]);
    expect(corrected.priorities[0]?.details).toEqual([]);
  });

  it('counts the priorities anew', () => {
    const corrected = applyCorrections(note, [put('/priorities/0', null)]);
    expect(corrected.priorities.map(({ position, text }) => [position, text])).toEqual([[1, 'two']]);
  });

  it('adds at the end', () => {
    const added = { position: 3, text: 'three', details: [], chairship: null };
    expect(applyCorrections(note, [put('/priorities/-', added)]).priorities.at(-1)?.text).toBe('three');
  });

  it.each(['/chairs/9', '/nothing', '/chairs/0/__proto__/polluted', '', '/chairs/length', '/chairs/01x'])(
    'passes over a path that leads nowhere: %s',
    (path) => {
      expect(applyCorrections(note, [put(path, 'x')])).toEqual(
        applyCorrections(note, [put('/nowhere', 'y')]),
      );
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
  );

  it('keeps lists lists', () => {
    expect(applyCorrections(note, [put('/priorities', null)]).priorities).toHaveLength(2);
  });

  it('reads escaped keys', () => expect(pointerKeys('/a~1b/~0c')).toEqual(['a/b', '~c']));
});

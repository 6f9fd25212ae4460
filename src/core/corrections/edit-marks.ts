import { valueAt } from '../model/apply-corrections';
import type { Evidence } from '../model/evidence';
import type { Correction, JsonValue } from '../model/kept-note';
import type { Marks } from '../model/library-note';
import type { Note } from '../model/note';
import type { FieldKind } from '../model/note-fields';
import { isListPath, parsePath } from './value-path';

/** Rules of the values a person wrote; every other rule is the machine's. */
export const PERSON_RULES = { corrected: 'person/corrected', added: 'person/added' } as const;

/** What a person typed for a field: text, or the parts of a party or date. Null for 'not stated'. */
export type FieldInput = JsonValue;

/** A value as a correction holds it: parties and dates carry the passages the person took them from. */
export function personValue(kind: FieldKind, input: FieldInput, evidence: readonly Evidence[]): JsonValue {
  if (input === null) return emptyValue(kind);
  if (kind !== 'party' && kind !== 'party?' && kind !== 'date?') return input;
  return { ...(input as object), ...readByPerson(PERSON_RULES.corrected, evidence) };
}

/** Gives a field another value. @throws RangeError where the pointer leads to no field of the note. */
export function correct(note: Note, marks: Marks, path: string, value: JsonValue, changedAt: string): Marks {
  const parsed = parsePath(path);
  if (!parsed || !('kind' in parsed)) throw new RangeError(`no field: ${path}`);
  return withCorrection(note, marks, path, value, changedAt);
}

/** Adds a line to a list (`/priorities`, `/priorities/2/details`). `line` has all fields of such a line but Read's. */
export function addLine(
  marks: Marks,
  list: string,
  line: Readonly<Record<string, JsonValue>>,
  evidence: readonly Evidence[],
  changedAt: string,
): Marks {
  if (!isListPath(list)) throw new RangeError(`no list: ${list}`);
  const value = { ...line, ...readByPerson(PERSON_RULES.added, evidence) };
  return {
    ...marks,
    corrections: [...marks.corrections, { path: `${list}/-`, value, was: null, changedAt }],
  };
}

/** Takes a line out, or empties a field. */
export function strike(note: Note, marks: Marks, path: string, changedAt: string): Marks {
  const parsed = parsePath(path);
  if (!parsed) throw new RangeError(`no such place: ${path}`);
  const value = 'kind' in parsed ? emptyValue(parsed.kind) : null;
  return withCorrection(note, marks, path, value, changedAt);
}

/** Says that the machine's value is right, or takes that back. */
export function confirm(marks: Marks, path: string, at: string): Marks {
  if (!parsePath(path)) throw new RangeError(`no such place: ${path}`);
  const { [path]: was, ...others } = marks.confirmed;
  return { ...marks, confirmed: was === undefined ? { ...others, [path]: at } : others };
}

/** Takes the last correction at a pointer, or inside the line it names, back. */
export function undoAt(note: Note, marks: Marks, path: string): Marks {
  const adding = addingCorrections(note, marks.corrections);
  const last = marks.corrections.findLastIndex((one) => {
    const place = adding.get(one) ?? one.path;
    return place === path || place.startsWith(`${path}/`);
  });
  return last < 0 ? marks : without(note, marks, last);
}

/** Takes the latest correction back. */
export function undoLast(note: Note, marks: Marks): Marks {
  return marks.corrections.length === 0 ? marks : without(note, marks, marks.corrections.length - 1);
}

/** Where the lines stand that corrections added: correction → pointer of its line. */
export function addingCorrections(note: Note, corrections: readonly Correction[]): Map<Correction, string> {
  const places = new Map<Correction, string>();
  const lengths = new Map<string, number>();
  for (const correction of corrections) {
    if (!correction.path.endsWith('/-')) continue;
    const list = correction.path.slice(0, -2);
    const present = valueAt(note, list);
    const next = lengths.get(list) ?? (Array.isArray(present) ? present.length : 0);
    places.set(correction, `${list}/${next}`);
    lengths.set(list, next + 1);
  }
  return places;
}

function withCorrection(note: Note, marks: Marks, path: string, value: JsonValue, changedAt: string): Marks {
  if (!isThere(note, marks.corrections, path)) throw new RangeError(`nothing there: ${path}`);
  const was = (valueAt(note, path) ?? null) as JsonValue;
  const { [path]: _confirmed, ...confirmed } = marks.confirmed;
  return { ...marks, confirmed, corrections: [...marks.corrections, { path, value, was, changedAt }] };
}

/** Whether a pointer leads to a value of the machine's or to (a field of) a line that was added. */
function isThere(note: Note, corrections: readonly Correction[], path: string): boolean {
  if (valueAt(note, path) !== undefined) return true;
  const added = [...addingCorrections(note, corrections).values()];
  return added.some((place) => path === place || path.startsWith(`${place}/`));
}

/** Without one correction. If it added a line, all that hangs on that line goes, and lines added later move up. */
function without(note: Note, marks: Marks, index: number): Marks {
  const removed = marks.corrections[index]!;
  const place = addingCorrections(note, marks.corrections).get(removed);
  const others = marks.corrections.filter((one, at) => at !== index && !isMadeWith(one, removed));
  if (place === undefined) return { ...marks, corrections: others };
  const slash = place.lastIndexOf('/');
  const [list, gone] = [place.slice(0, slash), Number(place.slice(slash + 1))];
  return moveMarks({ ...marks, corrections: others }, (path) => {
    const [head, ...rest] = path.startsWith(`${list}/`) ? path.slice(list.length + 1).split('/') : [];
    if (head === undefined || head === '-' || Number(head) < gone) return path;
    return Number(head) === gone ? null : [list, Number(head) - 1, ...rest].join('/');
  });
}

/** Whether a wording and the passage it was taken from were given together. */
function isMadeWith(one: Correction, other: Correction): boolean {
  const line = other.path.slice(0, other.path.lastIndexOf('/'));
  const evidence = `${line}/evidence`;
  return (
    one.changedAt === other.changedAt &&
    one.path.slice(0, one.path.lastIndexOf('/')) === line &&
    (one.path === evidence) !== (other.path === evidence)
  );
}

/** Marks with every pointer moved; those that `move` gives null for are dropped. */
export function moveMarks(marks: Marks, move: (path: string) => string | null): Marks {
  const record = (values: Record<string, string>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(values).flatMap(([path, value]) => {
        const moved = move(path);
        return moved === null ? [] : [[moved, value]];
      }),
    );
  const corrections = marks.corrections.flatMap((one): Correction[] => {
    const path = move(one.path);
    return path === null ? [] : [{ ...one, path }];
  });
  return { corrections, lineRemarks: record(marks.lineRemarks), confirmed: record(marks.confirmed) };
}

function emptyValue(kind: FieldKind): JsonValue {
  if (kind.endsWith('?')) return null;
  if (kind === 'authors') return [];
  return kind === 'publisher' ? { name: null } : '';
}

const readByPerson = (rule: string, evidence: readonly Evidence[]): Record<string, JsonValue> => ({
  evidence: evidence.map((one) => ({ ...one })),
  rule,
  certainty: 'stated',
});

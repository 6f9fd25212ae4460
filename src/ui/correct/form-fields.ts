import { bare } from '../../core/corrections/differences';
import { addLine, correct, personValue } from '../../core/corrections/edit-marks';
import { valueAt, withGaps } from '../../core/model/apply-corrections';
import type { Evidence } from '../../core/model/evidence';
import type { JsonValue, KeptNote } from '../../core/model/kept-note';
import type { Marks } from '../../core/model/library-note';
import type { Note, NoteFacts } from '../../core/model/note';
import { ARTICLE_FIELDS, DETAIL_FIELDS, type FieldKind, LINE_FIELDS } from '../../core/model/note-fields';

/** One field of the form for a line. */
export interface FormField {
  name: string;
  kind: FieldKind;
  path: string;
  /** As it holds now, and as the machine read it; without evidence. */
  value: JsonValue;
  machine: JsonValue;
}

/** What a person typed: `name`, and for a party also `name.type` and `name.code`. */
export type Typed = Readonly<Record<string, string>>;

/** Why a field cannot be kept as typed. */
export type FieldFault = 'needed' | 'date-wrong';

/** EDTF as far as notes use it: year, month, day; the year may be open. */
const DATE = /^(?:\d{4}|XXXX-\d{2})(?:-\d{2}){0,2}$/;

/** The fields of a line; of an empty one where `path` is a list (`/priorities`). */
export function formFields(
  { note, corrections }: Pick<KeptNote, 'note' | 'corrections'>,
  path: string,
): FormField[] {
  const corrected = withGaps(note, corrections);
  const at = (root: Note, field: string): JsonValue => bare(valueAt(root, `${path}/${field}`));
  return Object.entries(fieldTable(path)).map(([name, kind]) => ({
    name,
    kind: kind as FieldKind,
    path: `${path}/${name}`,
    value: at(corrected, name),
    machine: at(note, name),
  }));
}

function fieldTable(path: string): Readonly<Record<string, FieldKind | undefined>> {
  const [, list = '', , details] = path.split('/');
  if (list === 'article') return ARTICLE_FIELDS;
  return details === 'details' ? DETAIL_FIELDS : LINE_FIELDS[list as keyof NoteFacts];
}

/** A typed field as a value, or why it is none. */
export function typedValue(
  { name, kind }: Pick<FormField, 'name' | 'kind'>,
  typed: Typed,
): JsonValue | { fault: FieldFault } {
  const text = (typed[name] ?? '').trim();
  if (kind === 'flag') return typed[name] !== undefined;
  if (kind === 'authors') return splitNames(text).map((author) => ({ name: author }));
  if (kind === 'publisher') return { name: text || null };
  if (text === '') return kind.endsWith('?') ? null : { fault: 'needed' };
  if (kind === 'date?') return DATE.test(text) ? { edtf: text } : { fault: 'date-wrong' };
  if (kind !== 'party' && kind !== 'party?') return text;
  const code = (typed[`${name}.code`] ?? '').trim();
  return { type: typed[`${name}.type`] ?? 'Country', id: code || null, name: text };
}

/** A value as it stands in the form. */
export function shownText(kind: FieldKind, value: JsonValue): string {
  if (value === null) return '';
  if (kind === 'authors') return (value as readonly { name: string }[]).map(({ name }) => name).join('; ');
  if (typeof value !== 'object') return String(value);
  const { name, edtf } = value as { name?: string | null; edtf?: string };
  return edtf ?? name ?? '';
}

/** Marks with every field corrected that was typed otherwise than it stands. @returns the faults by field, if any. */
export function keepTyped(
  kept: Pick<KeptNote, 'note'> & Marks,
  fields: readonly FormField[],
  typed: Typed,
  evidence: readonly Evidence[],
  at: string,
): Marks | { faults: Record<string, FieldFault> } {
  const values = parseAll(fields, typed);
  if ('faults' in values) return values;
  let marks: Marks = kept;
  for (const { name, kind, path, value } of fields) {
    const next = withTitle(values.parsed[name]!, value);
    if (JSON.stringify(bare(next)) === JSON.stringify(value)) continue;
    marks = correct(kept.note, marks, path, personValue(kind, next, evidence), at);
    const line = path.slice(0, path.lastIndexOf('/'));
    const isOwn =
      kind === 'text' && evidence.length > 0 && valueAt(kept.note, `${line}/evidence`) !== undefined;
    if (isOwn)
      marks = {
        ...marks,
        corrections: [...marks.corrections, evidenceCorrection(kept.note, line, evidence, at)],
      };
  }
  return marks;
}

/** Marks with a line added to a list. */
export function addTyped(
  kept: Pick<KeptNote, 'note'> & Marks,
  list: string,
  fields: readonly FormField[],
  typed: Typed,
  evidence: readonly Evidence[],
  at: string,
): Marks | { faults: Record<string, FieldFault> } {
  const values = parseAll(fields, typed);
  if ('faults' in values) return values;
  const line: Record<string, JsonValue> = list === '/priorities' ? blankPriority(kept.note) : {};
  for (const { name, kind } of fields) line[name] = personValue(kind, values.parsed[name]!, evidence);
  return addLine(kept, list, line, evidence, at);
}

function parseAll(
  fields: readonly FormField[],
  typed: Typed,
): { parsed: Record<string, JsonValue> } | { faults: Record<string, FieldFault> } {
  const parsed: Record<string, JsonValue> = {};
  const faults: Record<string, FieldFault> = {};
  for (const field of fields) {
    const value = typedValue(field, typed);
    if (isFault(value)) faults[field.name] = value.fault;
    else parsed[field.name] = value;
  }
  return Object.keys(faults).length > 0 ? { faults } : { parsed };
}

const isFault = (value: JsonValue | { fault: FieldFault }): value is { fault: FieldFault } =>
  typeof value === 'object' && value !== null && 'fault' in value;

/** The office of a person stays where only the name was looked at. */
function withTitle(next: JsonValue, value: JsonValue): JsonValue {
  const { name, title } = (value ?? {}) as { name?: string; title?: string };
  const isParty = typeof next === 'object' && next !== null && 'type' in next;
  return isParty && title !== undefined && (next as { name?: string }).name === name
    ? { ...next, title }
    : next;
}

const blankPriority = ({ chairs, priorities }: Note): Record<string, JsonValue> => ({
  position: priorities.length + 1,
  details: [],
  chairship: chairs.length === 1 ? 0 : null,
});

const evidenceCorrection = (note: Note, line: string, evidence: readonly Evidence[], changedAt: string) => ({
  path: `${line}/evidence`,
  value: evidence.map((one) => ({ ...one })),
  was: (valueAt(note, `${line}/evidence`) ?? null) as JsonValue,
  changedAt,
});

const splitNames = (text: string): string[] =>
  text
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);

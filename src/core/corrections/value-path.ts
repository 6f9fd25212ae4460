import type { NoteFacts } from '../model/note';
import { ARTICLE_FIELDS, DETAIL_FIELDS, LINE_FIELDS, type FieldKind } from '../model/note-fields';

type LineList = keyof NoteFacts;

/** A JSON Pointer into a note, taken apart. Indexes count in the machine's note; added lines follow after its end. */
export type ValuePath =
  | { at: 'article'; field: string; kind: FieldKind }
  | { at: 'line'; list: LineList; line: number }
  | { at: 'field'; list: LineList; line: number; field: string; kind: FieldKind }
  | { at: 'detail'; list: 'priorities'; line: number; detail: number }
  | { at: 'detail-field'; list: 'priorities'; line: number; detail: number; field: string; kind: FieldKind };

const INDEX = /^\d{1,6}$/;

/** Reads a pointer; null where it leads to nothing that a person can correct or remark on. */
export function parsePath(pointer: string): ValuePath | null {
  const [root, list = '', line = '', field, detail, detailField, ...rest] = pointer.split('/');
  if (root !== '' || rest.length > 0) return null;
  if (list === 'article') {
    const kind = kindOf(ARTICLE_FIELDS, line);
    return kind && field === undefined ? { at: 'article', field: line, kind } : null;
  }
  if (!isList(list) || !INDEX.test(line)) return null;
  const place = { list, line: Number(line) };
  if (field === undefined) return { at: 'line', ...place };
  if (detail === undefined) {
    const kind = kindOf(LINE_FIELDS[list], field);
    return kind ? { at: 'field', ...place, field, kind } : null;
  }
  if (list !== 'priorities' || field !== 'details' || !INDEX.test(detail)) return null;
  const inner = { list, line: place.line, detail: Number(detail) };
  if (detailField === undefined) return { at: 'detail', ...inner };
  const kind = kindOf(DETAIL_FIELDS, detailField);
  return kind ? { at: 'detail-field', ...inner, field: detailField, kind } : null;
}

/** Whether a pointer names a list that lines can be added to. */
export const isListPath = (pointer: string): boolean => {
  const path = parsePath(`${pointer}/0`);
  return path?.at === 'line' || path?.at === 'detail';
};

const isList = (name: string): name is LineList => Object.hasOwn(LINE_FIELDS, name);

function kindOf(table: Readonly<Partial<Record<string, FieldKind>>>, field: string): FieldKind | undefined {
  return Object.hasOwn(table, field) ? table[field] : undefined;
}

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import type { Exportable } from '../../export/exporter';
import { keptNoteShape, noteShape } from '../../export/view/note-shape';

type Plain = Readonly<Record<string, unknown>>;

/** What a kept note may leave out in a file. */
const KEPT_DEFAULTS = {
  corrections: [],
  tags: [],
  remark: '',
  lineRemarks: {},
  starred: false,
  archived: false,
};

/**
 * Notes from a file of JSON lines, one after another: a note, `{id, note}` as `read --batch` writes it, or a kept note.
 * `-` reads standard input. Lines that carry an `error` instead of a note are reported to `skipped` and passed over.
 * @throws Error that names file and line of what is no note.
 */
export async function* noteLines(
  file: string,
  skipped: (message: string) => void,
): AsyncGenerator<Exportable> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    const place = `${file === '-' ? 'standard input' : file}, line ${number}`;
    const value = parseLine(line.replace(/^\u{FEFF}/u, ''), place);
    if (typeof value.error === 'string' && !value.note) skipped(`${place}: no note, ${value.error}`);
    else yield toExportable(value, place);
  }
}

function parseLine(line: string, place: string): Plain {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`${place}: not JSON`);
  }
  if (!isPlain(value)) throw new Error(`${place}: not a note`);
  return value;
}

function toExportable(value: Plain, place: string): Exportable {
  const isWrapped = isPlain(value.note);
  if (isWrapped && typeof value.savedAt === 'string')
    return check(keptNoteShape, { ...KEPT_DEFAULTS, changedAt: value.savedAt, ...value }, place);
  return check(noteShape, isWrapped ? value.note : value, place);
}

function check<Output>(shape: v.GenericSchema<unknown, Output>, value: unknown, place: string): Output {
  const result = v.safeParse(shape, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue) ?? '';
  const isMissing = issue.received === 'undefined';
  throw new Error(
    `${place}: ${path} ${isMissing ? 'is missing' : `should be ${issue.expected}, is ${issue.received}`}`,
  );
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

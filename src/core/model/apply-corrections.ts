import type { Correction, JsonValue } from './kept-note';
import type { Note, NoteFacts } from './note';

type Container = { [key: string]: unknown };

/**
 * The note as the person left it: the machine's note with the corrections applied in order. Items taken out leave
 * the lists, `chairship` and `position` of the priorities follow. A path that leads nowhere is passed over; the note
 * given is left alone.
 */
export function applyCorrections(note: Note, corrections: readonly Correction[]): Note {
  return corrections.length ? withoutGaps(withGaps(note, corrections)) : note;
}

/** Per list of the corrected note: where in the machine's note each of its items stands (an added one after its end). */
export function machineIndexes(
  note: Note,
  corrections: readonly Correction[],
): Record<keyof NoteFacts, number[]> {
  const lists = corrections.length ? withGaps(note, corrections) : note;
  const { chairs, priorities, quotations, documents, sources } = lists;
  return {
    chairs: keptIndexes(chairs),
    priorities: keptIndexes(priorities),
    quotations: keptIndexes(quotations),
    documents: keptIndexes(documents),
    sources: keptIndexes(sources),
  };
}

/** Corrected, with null in place of the items taken out: pointers into the machine's note lead to the same items here. */
export function withGaps(note: Note, corrections: readonly Correction[]): Note {
  const copy = JSON.parse(JSON.stringify(note)) as Note;
  for (const { path, value } of corrections) setAt(copy as unknown as Container, path, value);
  return copy;
}

function keptIndexes(list: readonly unknown[]): number[] {
  return list.flatMap((item, index) => (item ? [index] : []));
}

/** Splits a JSON Pointer into its unescaped keys (RFC 6901, section 4). */
export function pointerKeys(path: string): string[] {
  return path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value a JSON Pointer leads to; undefined where there is none. */
export function valueAt(root: unknown, path: string): unknown {
  let value = root;
  for (const key of pointerKeys(path)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Container)[key];
  }
  return value;
}

function setAt(root: Container, path: string, value: JsonValue): void {
  const keys = pointerKeys(path);
  const last = keys.pop();
  const parent = valueAt(root, path.slice(0, path.lastIndexOf('/')));
  if (last === undefined || typeof parent !== 'object' || parent === null) return;
  if (!Array.isArray(parent)) {
    if (Object.hasOwn(parent, last) && Array.isArray(ownValue(parent, last)) === Array.isArray(value))
      (parent as Container)[last] = value;
  } else if (last === '-') parent.push(value);
  else if (/^\d+$/.test(last) && Number(last) < parent.length) parent[Number(last)] = value;
}

function ownValue(parent: object, key: string): unknown {
  return (parent as Container)[key];
}

function withoutGaps(note: Note): Note {
  const kept = keptIndexes(note.chairs);
  const priorities = note.priorities.filter(Boolean).map((priority, index) => ({
    ...priority,
    position: index + 1,
    details: (priority.details ?? []).filter(Boolean),
    chairship: priority.chairship === null ? null : nullIfGone(kept.indexOf(priority.chairship)),
  }));
  return {
    ...note,
    chairs: note.chairs.filter(Boolean),
    priorities,
    quotations: note.quotations.filter(Boolean),
    documents: note.documents.filter(Boolean),
    sources: note.sources.filter(Boolean),
  };
}

function nullIfGone(index: number): number | null {
  return index < 0 ? null : index;
}

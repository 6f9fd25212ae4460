import { machineIndexes } from '../../core/model/apply-corrections';
import type { Read } from '../../core/model/evidence';
import type { KeptNote } from '../../core/model/kept-note';
import { LINE_FIELDS, LINE_KINDS } from '../../core/model/note-fields';
import type { Note } from '../../core/model/note';

/**
 * For everything that carries evidence in a corrected note: its JSON Pointer into the machine's note. By identity, so
 * it holds for this very note object.
 */
export function linePaths(effective: Note, { note, corrections }: KeptNote): Map<Read, string> {
  const paths = new Map<Read, string>();
  const places = machineIndexes(note, corrections);
  const struck = new Set(corrections.filter(({ value }) => value === null).map(({ path }) => path));
  for (const kind of LINE_KINDS) {
    for (const [index, line] of effective[kind].entries()) {
      const base = `/${kind}/${places[kind][index]}`;
      paths.set(line, base);
      for (const [field, fieldKind] of Object.entries(LINE_FIELDS[kind])) {
        const value = (line as unknown as Record<string, Read | null>)[field];
        if (value && /^(?:party|date)/.test(fieldKind)) paths.set(value, `${base}/${field}`);
      }
    }
  }
  for (const priority of effective.priorities) {
    const base = `${paths.get(priority)}/details`;
    let place = 0;
    for (const detail of priority.details) {
      while (struck.has(`${base}/${place}`)) place += 1;
      paths.set(detail, `${base}/${place}`);
      place += 1;
    }
  }
  return paths;
}

/** The line a pointer lies in, which is corrected as a whole: a detail, a line of a list, or the article. */
export function lineOf(path: string): string {
  return /^\/[a-z]+\/\d+(?:\/details\/\d+)?/.exec(path)?.[0] ?? '/article';
}

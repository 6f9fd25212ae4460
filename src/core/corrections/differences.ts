import type { JsonValue } from '../model/kept-note';
import type { Difference } from '../model/library-note';
import { ARTICLE_FIELDS, LINE_FIELDS, LINE_KINDS } from '../model/note-fields';
import type { Note } from '../model/note';
import { alignLines } from './align-lines';

/**
 * What a later reading of the same article says otherwise, field by field. Evidence, rules and positions are not
 * compared: they differ whenever a word on the page moves. A line that is new or gone is one difference and stands
 * there whole, with its evidence.
 */
export function differences(earlier: Note, later: Note): Difference[] {
  const found = compareFields('/article', fieldNames(ARTICLE_FIELDS), earlier.article, later.article);
  for (const kind of LINE_KINDS) {
    const pairs = alignLines(kind, earlier, later);
    const kept = new Set(pairs);
    for (const [from, to] of pairs.entries()) {
      const before = earlier[kind][from]!;
      if (to === -1) {
        found.push({ kind: 'removed', path: `/${kind}/${from}`, before: asJson(before), after: null });
        continue;
      }
      const after = later[kind][to]!;
      found.push(...compareFields(`/${kind}/${to}`, fieldNames(LINE_FIELDS[kind]), before, after));
      if (kind === 'priorities') {
        found.push(...compareFields(`/${kind}/${to}`, ['details'], before, after));
      }
    }
    for (const [to, line] of later[kind].entries()) {
      if (!kept.has(to))
        found.push({ kind: 'added', path: `/${kind}/${to}`, before: null, after: asJson(line) });
    }
  }
  return found;
}

function compareFields(path: string, names: readonly string[], before: object, after: object): Difference[] {
  return names.flatMap((name): Difference[] => {
    const [was, is] = [before, after].map((side) => bare((side as Record<string, unknown>)[name]));
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    return [{ kind: 'changed', path: `${path}/${name}`, before: was ?? null, after: is ?? null }];
  });
}

const READ_FIELDS = new Set(['evidence', 'rule', 'certainty']);

/** A value without what says where it was read; object keys in one order. */
export function bare(value: unknown): JsonValue {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object') return value as JsonValue;
  const entries = Object.entries(value)
    .filter(([key, inner]) => !READ_FIELDS.has(key) && inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, bare(inner)]));
}

const asJson = (value: unknown): JsonValue => JSON.parse(JSON.stringify(value)) as JsonValue;
const fieldNames = (table: object): string[] => Object.keys(table);

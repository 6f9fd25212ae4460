import { valueAt } from '../model/apply-corrections';
import type { Evidence } from '../model/evidence';
import type { Correction, JsonValue } from '../model/kept-note';
import type { Marks } from '../model/library-note';
import type { Note } from '../model/note';
import { LINE_KINDS } from '../model/note-fields';
import { alignLines, alignTexts } from './align-lines';
import { moveMarks } from './edit-marks';

/** A list in both readings: where each earlier line stands in the later one (-1: gone). */
interface MovedList {
  from: string;
  to: string;
  pairs: readonly number[];
  laterLength: number;
  /** Indexes of gone lines that are added again, in this order. */
  revived: number[];
}

/**
 * Moves a person's marks from an earlier reading of an article to a later one. Lines are followed to where they stand
 * now. A line that is no longer read but that the person worked on comes back as a line of the person's, with the
 * passage it was read from; one that was only struck out or confirmed goes.
 */
export function carryOver(marks: Marks, earlier: Note, later: Note): Marks {
  const worked = workedOn(marks);
  const lists: MovedList[] = [];
  for (const kind of LINE_KINDS) {
    const pairs = alignLines(kind, earlier, later);
    lists.push(movedList(`/${kind}`, `/${kind}`, pairs, later[kind].length, worked));
  }
  for (const [from, to] of lists.find((list) => list.from === '/priorities')!.pairs.entries()) {
    if (to === -1) continue;
    const [before, after] = [earlier.priorities[from]!.details, later.priorities[to]!.details];
    const pairs = alignTexts(
      before.map(({ text }) => text),
      after.map(({ text }) => text),
    );
    const [was, is] = [`/priorities/${from}/details`, `/priorities/${to}/details`];
    lists.push(movedList(was, is, pairs, after.length, worked));
  }
  // The innermost list first, so that a detail is followed within its own list.
  lists.reverse();
  const moved = moveMarks(marks, (path) => follow(path, lists));
  const chairs = lists.find((list) => list.from === '/chairs')!.pairs;
  const revived = lists.flatMap((list) =>
    list.revived.map((index): Correction => {
      const path = `${list.from}/${index}`;
      const value = revivedLine(valueAt(earlier, path), chairs);
      return { path: `${list.to}/-`, value, was: null, changedAt: worked.get(path)! };
    }),
  );
  return { ...moved, corrections: [...revived, ...moved.corrections] };
}

function movedList(
  from: string,
  to: string,
  pairs: readonly number[],
  laterLength: number,
  worked: ReadonlyMap<string, string>,
): MovedList {
  const revived = [...pairs.keys()].filter((index) => pairs[index] === -1 && worked.has(`${from}/${index}`));
  return { from, to, pairs, laterLength, revived };
}

/** Lines with a remark, or with a correction that still holds, with the moment of the latest. */
function workedOn({ corrections, lineRemarks }: Marks): Map<string, string> {
  const worked = new Map<string, string>();
  for (const { path, value, changedAt } of corrections) {
    for (const line of linesOf(path)) {
      if (line === path && value === null) worked.delete(line);
      else worked.set(line, changedAt);
    }
  }
  for (const path of Object.keys(lineRemarks)) {
    for (const line of linesOf(path)) worked.set(line, worked.get(line) ?? '');
  }
  return worked;
}

/** The lines a pointer lies in: `/priorities/2/details/0/text` → `/priorities/2`, `/priorities/2/details/0`. */
const linesOf = (path: string): string[] =>
  [/^\/[a-z]+\/\d+/, /^\/[a-z]+\/\d+\/details\/\d+/].flatMap((form) => form.exec(path)?.slice(0, 1) ?? []);

/** The new place of a pointer; null where its line is gone for good. */
function follow(path: string, lists: readonly MovedList[]): string | null {
  const list = lists.find(({ from }) => path.startsWith(`${from}/`));
  if (!list) return path;
  const [head = '', ...rest] = path.slice(list.from.length + 1).split('/');
  const place = head === '-' ? '-' : movedIndex(Number(head), list);
  return place === null ? null : [list.to, place, ...rest].join('/');
}

function movedIndex(index: number, { pairs, laterLength, revived }: MovedList): number | null {
  const added = index - pairs.length;
  if (added >= 0) return laterLength + revived.length + added;
  if (pairs[index] !== -1) return pairs[index]!;
  const back = revived.indexOf(index);
  return back < 0 ? null : laterLength + back;
}

/** A line as it was, its chair where that stands now. */
function revivedLine(line: unknown, chairs: readonly number[]): JsonValue {
  const value = JSON.parse(JSON.stringify(line)) as Record<string, JsonValue>;
  if (typeof value.chairship === 'number') {
    const moved = chairs[value.chairship] ?? -1;
    value.chairship = moved < 0 ? null : moved;
  }
  return value;
}

/** Whether a passage still stands in the article's text; anywhere, since text above it may have grown. */
export function isPassageKept(evidence: Evidence, note: Note): boolean {
  if (evidence.part === 'headline') return note.article.headline.includes(evidence.exact);
  return evidence.part !== 'body' || note.article.text.includes(evidence.exact);
}

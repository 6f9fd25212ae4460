import type { Note, NoteFacts } from '../model/note';

/** Most comparisons made between two lists; beyond it only equal lines are paired, so that time stays linear. */
const MOST_COMPARISONS = 250_000;
const SAME = 0.5;

/**
 * Pairs the lines of an earlier reading with those of a later one: for each earlier line the index of the later line
 * that is the same thing, or -1. Equal lines are paired first, then the most alike.
 */
export function alignLines<Kind extends keyof NoteFacts>(kind: Kind, earlier: Note, later: Note): number[] {
  return alignTexts(
    earlier[kind].map((line) => identity(kind, line)),
    later[kind].map((line) => identity(kind, line)),
  );
}

/** The same for lines that are told by their text. */
export function alignTexts(before: readonly string[], after: readonly string[]): number[] {
  const paired = pairEqual(before, after);
  if (before.length * after.length > MOST_COMPARISONS) return paired;
  const taken = new Set(paired);
  const sets = [before.map(words), after.map(words)] as const;
  const alike: { from: number; to: number; likeness: number }[] = [];
  for (let from = 0; from < before.length; from += 1) {
    if (paired[from] !== -1) continue;
    for (let to = 0; to < after.length; to += 1) {
      if (taken.has(to)) continue;
      const likeness = dice(sets[0][from]!, sets[1][to]!);
      if (likeness >= SAME) alike.push({ from, to, likeness });
    }
  }
  alike.sort((a, b) => b.likeness - a.likeness || a.from - b.from || a.to - b.to);
  for (const { from, to } of alike) {
    if (paired[from] !== -1 || taken.has(to)) continue;
    paired[from] = to;
    taken.add(to);
  }
  return paired;
}

function pairEqual(before: readonly string[], after: readonly string[]): number[] {
  const places = new Map<string, number[]>();
  for (const [index, text] of after.entries()) places.set(text, [...(places.get(text) ?? []), index]);
  return before.map((text) => places.get(text)?.shift() ?? -1);
}

/** What makes a line this line, as text. */
function identity<Kind extends keyof NoteFacts>(kind: Kind, line: NoteFacts[Kind][number]): string {
  const fields = line as unknown as Record<string, never>;
  const party = (value: { id: string | null; name: string }): string => value.id ?? value.name;
  switch (kind) {
    case 'chairs':
      return `${party(fields.organization!)} ${party(fields.holder!)}`;
    case 'documents':
      return String(fields.title);
    case 'sources':
      return `${fields.kind} ${fields.name} ${fields.url ?? ''}`;
    default:
      return String(fields.text);
  }
}

const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);

/** Dice's coefficient of two sets; two empty sets are alike. */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1;
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return (2 * common) / (a.size + b.size);
}

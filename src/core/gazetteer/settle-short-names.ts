import type { Match } from './match-entry';

/** What of an article tells which short names count in one of its parts. */
export interface Surroundings {
  /** Names in its other parts. */
  matches(): readonly Match[];
  /** Whether it has a word or phrase, letter for letter. */
  has(phrase: string): boolean;
}

/** Leaves out short names of organizations that the article names nowhere in full, nor what they are a body of. */
export function settleShortNames(matches: readonly Match[], around: Surroundings): Match[] {
  if (!matches.some(({ entry }) => entry.short)) return [...matches];
  const full = new Set(
    [...matches, ...around.matches()].flatMap(({ entry }) => (isFullName(entry) ? entry.ids : [])),
  );
  return matches.filter(
    ({ entry }) =>
      !entry.short ||
      entry.ids.some((id) => full.has(id)) ||
      entry.short.some((parent) => around.has(parent)),
  );
}

function isFullName({ kind, form, short }: Match['entry']): boolean {
  return kind === 'organization' && form === 'name' && !short;
}

import type { Match } from './match-entry';

/** Leaves out short names of organizations that neither these matches nor those `elsewhere` in the article name in full. */
export function settleShortNames(matches: readonly Match[], elsewhere: () => readonly Match[]): Match[] {
  if (!matches.some(({ entry }) => entry.short)) return [...matches];
  const full = new Set(
    [...matches, ...elsewhere()].flatMap(({ entry }) => (isFullName(entry) ? entry.ids : [])),
  );
  return matches.filter(({ entry }) => !entry.short || entry.ids.some((id) => full.has(id)));
}

function isFullName({ kind, form, short }: Match['entry']): boolean {
  return kind === 'organization' && form === 'name' && !short;
}

import type { Match } from './match-names';

/** Most letters between an organ and the organization it is named with. */
const REACH = 200;

/**
 * Several organizations have a Council of Foreign Ministers. Which one is meant is told by the organization named
 * nearest: beside it first, else the last one before. An organ that nothing settles is left out.
 */
export function settleOrgans(matches: readonly Match[]): Match[] {
  const settled: Match[] = [];
  const names = matches.filter(({ entry }) => entry.kind === 'organization' && entry.ids.length === 1);
  for (const match of matches) {
    const { ids, form } = match.entry;
    if (form !== 'organ' || ids.length < 2) {
      settled.push(match);
      continue;
    }
    const own = names.filter(({ entry }) => ids.includes(entry.ids[0]!));
    const near = own
      .map((name) => ({ name, distance: name.start >= match.end ? name.start - match.end : match.start - name.end }))
      .filter(({ distance }) => distance >= 0 && distance <= REACH)
      .sort((a, b) => a.distance - b.distance)[0]?.name;
    const chosen = near ?? own.filter(({ end }) => end <= match.start).at(-1);
    if (chosen) settled.push({ ...match, entry: { ...match.entry, ids: [...chosen.entry.ids] } });
  }
  return settled;
}

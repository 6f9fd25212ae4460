import type { Match } from './match-entry';

/** Most letters between an organ and the organization named beside it. */
const REACH = 200;

/**
 * Several organizations have a Council of Foreign Ministers. Which one is meant is told by the organization named
 * nearest: beside it first, else the last one before. An organ that nothing settles is left out.
 */
export function settleOrgans(matches: readonly Match[]): Match[] {
  const after = nextNames(matches);
  const last = new Map<string, Match>();
  return matches.flatMap((match, n) => {
    const { ids, form, kind } = match.entry;
    if (kind !== 'organization') return [match];
    if (ids.length === 1) last.set(ids[0]!, match);
    if (form !== 'organ' || ids.length < 2) return [match];
    const before = ids.flatMap((id) => last.get(id) ?? []).sort((a, b) => b.end - a.end)[0];
    const next = after[n]!;
    const nextIsNearer =
      next !== null &&
      ids.includes(next.entry.ids[0]!) &&
      next.start - match.end <= Math.min(REACH, before ? match.start - before.end : REACH);
    const chosen = nextIsNearer ? next : before;
    return chosen ? [{ ...match, entry: { ...match.entry, ids: [...chosen.entry.ids] } }] : [];
  });
}

/** Per match: the next organization named after it. */
function nextNames(matches: readonly Match[]): (Match | null)[] {
  const next: (Match | null)[] = [];
  let name: Match | null = null;
  for (let n = matches.length - 1; n >= 0; n--) {
    next[n] = name;
    const { kind, ids } = matches[n]!.entry;
    if (kind === 'organization' && ids.length === 1) name = matches[n]!;
  }
  return next;
}

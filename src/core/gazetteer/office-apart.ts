import type { Ground, Introduction } from './introduction';
import type { Match } from './match-entry';

/** Most words of the office beside the name, with what it is of. */
const MOST_OWN = 8;
/** Most words between the comma and the first office, and between that and its country. */
const MOST_BETWEEN = 6;

/**
 * 'Poland's foreign minister, OSCE chair X', 'постпред Казахстана при ООН, председатель Совета X': the office beside the
 * name is that of a chair and tells no country, the one before it in the same breath does.
 */
export function countryOfOfficeApart({ office, title }: Introduction, ground: Ground): string | null {
  const { tokens, words } = ground;
  if (!office || !title || office.from >= title.to) return null;
  const own = tokens.slice(office.from, office.to).map(({ raw }) => raw);
  if (!own.some((_, n) => words.chairs.test(own.slice(n).join(' ')))) return null;
  for (let at = title.from, steps = 0; at > 1 && steps < MOST_OWN; at--, steps++) {
    const { gap } = tokens[at - 1]!;
    if (gap === ',') return countryOfOfficeAt(at, ground);
    if (!isClose(gap) || isName(at - 1, ground)) return null;
  }
  return null;
}

/** Whose the office is that ends, with what belongs to it, where a comma stands. */
function countryOfOfficeAt(comma: number, ground: Ground): string | null {
  const office = officeBefore(comma, ground);
  if (!office) return null;
  return countryAfter(office, comma, ground) ?? countryBefore(office, ground);
}

function officeBefore(comma: number, ground: Ground): Match | null {
  const { tokens, ending } = ground;
  for (let at = comma, steps = 0; at > 0 && steps < MOST_BETWEEN; steps++) {
    if ((at < comma && !isClose(tokens[at - 1]!.gap)) || isName(at - 1, ground)) return null;
    const match = ending.get(at);
    if (match?.entry.kind === 'title') return match;
    at = match?.from ?? at - 1;
  }
  return null;
}

/** 'the foreign minister of Poland, …' */
function countryAfter(office: Match, comma: number, { tokens, starting, marks }: Ground): string | null {
  for (let at = office.to; at < comma; at++) {
    const match = starting.get(at);
    if (match?.entry.kind === 'country' && !marks.before(tokens, at)?.includes('place') && !isAt(match))
      return match.entry.ids[0] ?? null;
  }
  return null;
}

/** 'Польшаның сыртқы істер министрі, …', 'Polonya Dışişleri Bakanı, …' */
function countryBefore(office: Match, ground: Ground): string | null {
  const { tokens, ending, bareOwners } = ground;
  let beside = true;
  for (let at = office.from, steps = 0; at > 0 && steps < MOST_BETWEEN; steps++) {
    if (!isClose(tokens[at - 1]!.gap) || isName(at - 1, ground)) return null;
    const match = ending.get(at);
    if (match?.entry.kind === 'country') {
      const owns = match.suffixRoles ? match.suffixRoles.includes('possessor') : beside && bareOwners;
      if (owns || (beside && match.entry.form === 'adjective')) return match.entry.ids[0] ?? null;
      if (!isAt(match)) return null;
    }
    beside &&= match !== undefined;
    at = match?.from ?? at - 1;
  }
  return null;
}

/** Short forms in capitals ('БУУдагы') are nobody's names. */
const isName = (at: number, { tokens, names }: Ground): boolean =>
  names.has(at) && !/^\p{Lu}{2}/u.test(tokens[at]!.raw);

const isAt = ({ suffixRoles }: Match): boolean => suffixRoles?.includes('place') === true;

const isClose = (gap: string): boolean => gap === ' ' || gap === '-' || gap === "'";

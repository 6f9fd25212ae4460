import type { Role } from '../model/mention';
import { isSubjectOffice } from './find-people';
import type { Lexicon } from './lexicon';
import { roleMarksOf } from './mark-roles';
import type { Match } from './match-entry';
import { onceForEach } from './once-for-each';
import { type Token, wholeWord } from './tokens';

/** Words between an office and the country behind it: 'міністр (закордонних справ) Польщі'. */
const MOST_LINKS = 3;

/** Words inside offices, and those of bodies that act for themselves: 'глава делегации Польши'. */
const linksOf = onceForEach(({ pack: { person, chairship } }: Lexicon) => ({
  links: wholeWord(person?.links ?? []),
  sides: wholeWord(person?.sides ?? []),
  bodies: wholeWord([...(person?.apart ?? []), ...(chairship?.otherBodies ?? [])]),
}));

/**
 * Where names do not decline, only words for a side show it: 'its Kazakh partners'. Where they do, whoever holds an office of a country acts for it, in the case of the office: 'прем'єр Чехії передав
 * головування прем'єру Швеції', 'der bulgarische Premier', 'Bulgariens Premier'. None where no office stands beside the name.
 */
export function officeRoles(
  tokens: readonly Token[],
  match: Match,
  offices: readonly Match[],
  lexicon: Lexicon,
): readonly Role[] {
  const { inflection, pack } = lexicon;
  const { entry, from, to } = match;
  if (entry.kind !== 'country' || entry.form === 'capital') return [];
  const marks = roleMarksOf(pack);
  if (!inflection.declines) {
    // 'handed it to its Kazakh partners'
    const isSide = entry.form === 'adjective' && linksOf(lexicon).sides.test(tokens[to]?.word ?? '');
    return (isSide && tokens[to - 1]!.gap === ' ' && marks.before(tokens, from)) || [];
  }
  const after = offices.find((office) => office.from === to && tokens[to - 1]!.gap === ' ');
  const links = linksOf(lexicon);
  const before = offices.find((office) => isBeside(tokens, office.to, from, links));
  const office = entry.form === 'adjective' ? after : (before ?? after);
  if (!office || tokens.slice(office.from, office.to).some(({ word }) => links.bodies.test(word))) return [];
  const first = Math.min(office.from, from);
  if (isSubjectOffice(tokens, first, office.to, lexicon)) return ['bare'];
  const cases = office.cases ?? [];
  return marks.before(tokens, first, cases) ?? inflection.rolesOf(cases, true);
}

/** Whether nothing but words inside offices stands between an office and the country it is of. */
function isBeside(
  tokens: readonly Token[],
  office: number,
  country: number,
  { links, bodies }: ReturnType<typeof linksOf>,
): boolean {
  if (office > country || country - office > MOST_LINKS) return false;
  for (let at = office; at <= country; at++) {
    if (tokens[at - 1]!.gap !== ' ') return false;
    const word = at < country ? tokens[at]!.word : null;
    if (word !== null && (!links.test(word) || bodies.test(word))) return false;
  }
  return true;
}

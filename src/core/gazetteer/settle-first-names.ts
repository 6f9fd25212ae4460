import type { LanguagePack } from '../model/language-pack';
import type { Match } from './match-entry';
import { onceForEach } from './once-for-each';
import { startsUpper, type Token, wholeWord } from './tokens';

const courtesyOf = onceForEach(({ person }: LanguagePack) => wholeWord(person?.courtesy ?? []));

/**
 * Leaves out capitals that are a person's name: a first name between an office, or the country of the person, and a surname
 * ('President Santiago Peña', 'Paraguay's Santiago Peña'), and what follows a courtesy word ('Dr Muscat'). Where an owner stands unmarked behind what it owns, the office is the city's: 'Gubernur Jakarta'.
 */
export function settleFirstNames(
  matches: readonly Match[],
  tokens: readonly Token[],
  pack: LanguagePack,
): readonly Match[] {
  if (pack.grammar.ownerBeside !== undefined) return matches;
  const courtesy = courtesyOf(pack);
  const isFirstName = (match: Match, before: Match | undefined, after: Match | undefined) =>
    match.entry.form === 'capital' &&
    match.to - match.from === 1 &&
    (before?.entry.kind === 'title' ||
      (before?.entry.kind === 'country' && before.suffixRoles?.includes('possessor') === true)) &&
    before.to === match.from &&
    tokens[before.to - 1]!.gap === ' ' &&
    tokens[match.from]!.gap === ' ' &&
    after?.from !== match.to &&
    startsUpper(tokens[match.to]?.raw ?? '');
  const isAddressed = ({ entry, from }: Match) =>
    entry.form === 'capital' && tokens[from - 1]?.gap === ' ' && courtesy.test(tokens[from - 1]!.word);
  return matches.filter(
    (match, at) => !isFirstName(match, matches[at - 1], matches[at + 1]) && !isAddressed(match),
  );
}

import type { LanguagePack } from '../model/language-pack';
import type { Match } from './match-entry';
import { startsUpper, type Token } from './tokens';

/**
 * Leaves out capitals that are a person's first name, between an office and a surname: 'President Santiago Peña'. Where an owner
 * stands unmarked behind what it owns, the office is the city's: 'Gubernur Jakarta'.
 */
export function settleFirstNames(
  matches: readonly Match[],
  tokens: readonly Token[],
  { grammar }: LanguagePack,
): readonly Match[] {
  if (grammar.ownerBeside !== undefined) return matches;
  const isFirstName = (match: Match, before: Match | undefined, after: Match | undefined) =>
    match.entry.form === 'capital' &&
    match.to - match.from === 1 &&
    before?.entry.kind === 'title' &&
    before.to === match.from &&
    tokens[before.to - 1]!.gap === ' ' &&
    tokens[match.from]!.gap === ' ' &&
    after?.from !== match.to &&
    startsUpper(tokens[match.to]?.raw ?? '');
  return matches.filter((match, at) => !isFirstName(match, matches[at - 1], matches[at + 1]));
}

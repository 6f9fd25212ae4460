import type { Mention } from '../model/mention';
import type { NamedText } from './find-names';
import { findPeople } from './find-people';
import { makeMention } from './make-mention';
import { matchNames } from './match-names';
import { settleRoles } from './settle-roles';
import { tokenize } from './tokens';

/**
 * Makes the mentions of organizations, countries and people in a text whose names are found, in order of start.
 * `elsewhere` are people named in another part, so that a headline's bare surname is known.
 */
export function findMentions(
  { text, lexicon, tokens, matches }: NamedText,
  elsewhere: readonly Mention[] = [],
): Mention[] {
  const names = matches.filter(({ entry: { kind } }) => kind === 'country' || kind === 'organization');
  const known = elsewhere.map(({ name, title = null, country = null }) => ({
    name,
    words: tokenize(name, lexicon.pack.grammar).map(({ word }) => word),
    title,
    country,
  }));
  // 'The secretary general of the OSCE' hides the organization, but shows who holds that office.
  const hides = matches.some(({ entry }) => entry.kind === 'hidden');
  const seen = hides ? matchNames(text, tokens, lexicon, 'hidden') : matches;
  const found = findPeople(text, tokens, seen, lexicon, known);
  const offices = matches.filter(({ entry }) => entry.kind === 'title');
  const mentions = names.map((match) => makeMention(text, tokens, match, offices, lexicon));
  const covered = new Uint8Array(text.length + 1);
  for (const { start, end } of mentions) covered.fill(1, start, end);
  const people = found.filter(({ start, end }) => !covered.subarray(start, end).includes(1));
  return [...settleRoles(text, mentions, people), ...people].sort((a, b) => a.start - b.start);
}

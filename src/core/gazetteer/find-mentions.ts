import type { ArticlePart } from '../model/evidence';
import type { LanguagePack } from '../model/language-pack';
import type { Mention } from '../model/mention';
import type { Organization } from '../model/organization';
import { findPeople } from './find-people';
import { hiddenSpans } from './hidden-spans';
import { lexiconOf } from './lexicon';
import { makeMention } from './make-mention';
import { matchNames } from './match-names';
import { settleOrgans } from './settle-organs';
import { settleRoles } from './settle-roles';
import { settleShortNames } from './settle-short-names';
import { withSides } from './settle-sides';
import { tokenize } from './tokens';

export interface GazetteerOptions {
  pack: LanguagePack;
  organizations: readonly Organization[];
  part: ArticlePart;
  /** Mentions of people in another part, so that a headline's bare surname is known. */
  people?: readonly Mention[];
  /** Text of another part, whose full names make short ones known. */
  beside?: string;
}

/** Finds organizations, countries and people's names in a text, inflected or not, in order of start. */
export function findMentions(
  text: string,
  { pack, organizations, people: elsewhere = [], beside = '' }: GazetteerOptions,
): Mention[] {
  const lexicon = lexiconOf(pack, organizations);
  const tokens = tokenize(text, pack.grammar);
  const isHidden = hiddenSpans(text, pack);
  const seenNames = matchNames(text, tokens, lexicon).filter(
    ({ entry, start, end }) => !(entry.kind === 'country' && isHidden(start, end)),
  );
  const settled = settleOrgans(
    settleShortNames(seenNames, () => matchNames(beside, tokenize(beside, pack.grammar), lexicon)),
  );
  const matches = withSides(tokens, settled, pack);
  const names = matches.filter(({ entry: { kind } }) => kind === 'country' || kind === 'organization');
  const known = elsewhere.map(({ name, title = null, country = null }) => ({
    name,
    words: tokenize(name, pack.grammar).map(({ word }) => word),
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

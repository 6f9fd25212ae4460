import type { ArticlePart } from '../model/evidence';
import type { LanguagePack } from '../model/language-pack';
import type { Mention } from '../model/mention';
import type { Organization } from '../model/organization';
import { hiddenSpans } from './hidden-spans';
import { lexiconOf } from './lexicon';
import { makeMention } from './make-mention';
import { matchNames } from './match-names';
import { settleOrgans } from './settle-organs';
import { tokenize } from './tokens';

export interface GazetteerOptions {
  pack: LanguagePack;
  organizations: readonly Organization[];
  part: ArticlePart;
}

/** Finds organizations, countries and people's names in a text, inflected or not, in order of start. */
export function findMentions(text: string, { pack, organizations }: GazetteerOptions): Mention[] {
  const lexicon = lexiconOf(pack, organizations);
  const tokens = tokenize(text, pack.grammar, lexicon.fold);
  const isHidden = hiddenSpans(text, pack);
  const matches = matchNames(text, tokens, lexicon).filter(
    ({ entry, start, end }) => !(entry.kind === 'country' && isHidden(start, end)),
  );
  const names = settleOrgans(matches).filter(
    ({ entry: { kind } }) => kind === 'country' || kind === 'organization',
  );
  return names.map((match) => makeMention(text, tokens, match, lexicon));
}

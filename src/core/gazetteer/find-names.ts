import type { LanguagePack } from '../model/language-pack';
import type { Organization } from '../model/organization';
import { hiddenSpans } from './hidden-spans';
import { lexiconOf, type Lexicon } from './lexicon';
import type { Match } from './match-entry';
import { matchNames } from './match-names';
import { settleFirstNames } from './settle-first-names';
import { settleOrgans } from './settle-organs';
import { settleShortNames } from './settle-short-names';
import { withSides } from './settle-sides';
import { tokenize, type Token } from './tokens';

export interface NamesOptions {
  pack: LanguagePack;
  organizations: readonly Organization[];
  /** Text of another part, whose full names make short ones known. */
  beside?: string;
}

/** A text cut into words, with the names of the lexicon that it holds, settled, in order. */
export interface NamedText {
  text: string;
  lexicon: Lexicon;
  tokens: readonly Token[];
  matches: readonly Match[];
}

/** Finds organizations, countries and offices in a text, inflected or not. */
export function findNames(text: string, { pack, organizations, beside = '' }: NamesOptions): NamedText {
  const lexicon = lexiconOf(pack, organizations);
  const tokens = tokenize(text, pack.grammar);
  const isHidden = hiddenSpans(text, pack);
  const seen = matchNames(text, tokens, lexicon).filter(
    ({ entry, start, end }) => !(entry.kind === 'country' && isHidden(start, end)),
  );
  const settled = settleOrgans(
    settleShortNames(settleFirstNames(seen, tokens, pack), {
      matches: () => matchNames(beside, tokenize(beside, pack.grammar), lexicon),
      has: (phrase) => hasPhrase(text, phrase) || hasPhrase(beside, phrase),
    }),
  );
  return { text, lexicon, tokens, matches: withSides(tokens, settled, pack) };
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whether a text has a phrase as whole words. */
function hasPhrase(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
    if (!LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[at + phrase.length] ?? '')) return true;
  return false;
}

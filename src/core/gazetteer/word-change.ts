import type { Role } from '../model/mention';
import type { Entry, Lexicon } from './lexicon';

/** What the form of a word shows of the name it belongs to. */
export interface WordChange {
  /** Cases it may stand in; null where it shows none. */
  cases: readonly string[] | null;
  /** Roles of the ending written on it, if any. */
  suffixRoles: readonly Role[] | null;
}

const SAME: WordChange = { cases: null, suffixRoles: null };

/** How a word of the text stands for word `n` of a name; null where it does not. */
export function changeOf(
  entry: Entry,
  n: number,
  word: string,
  raw: string,
  lexicon: Lexicon,
): WordChange | null {
  const { inflection } = lexicon;
  const dictionary = entry.words[n]!;
  if (entry.letterCase === 'kept') return acronymChange(entry.raws[n]!, raw, lexicon);
  if (entry.change === 'stem') {
    const ending = word.slice(dictionary.length);
    return word.startsWith(dictionary) && ending.length <= 4 ? SAME : null;
  }
  if (inflection.declines) {
    const cases = inflection.casesOf(dictionary, word);
    if (cases.length) return { cases: inflection.unchanging(dictionary) ? null : cases, suffixRoles: null };
    return entry.change === 'loose' && inflection.alike(dictionary, word) ? SAME : null;
  }
  if (word === dictionary) return SAME;
  if (n !== entry.words.length - 1) return null;
  const roles = word.startsWith(dictionary)
    ? inflection.suffixRoles(word.slice(dictionary.length), '')
    : null;
  if (roles) return { cases: null, suffixRoles: roles };
  if (!inflection.suffixed || entry.change !== 'loose' || !inflection.alike(dictionary, word)) return null;
  const ending = inflection.longestSuffix(word);
  return { cases: null, suffixRoles: ending?.roles ?? null };
}

/** An acronym keeps its capitals; small letters after it must be an ending of the language. */
function acronymChange(dictionary: string, raw: string, { inflection, fold }: Lexicon): WordChange | null {
  if (raw === dictionary) return SAME;
  if (!raw.startsWith(dictionary)) return null;
  const ending = raw.slice(dictionary.length);
  if (!/^\p{Ll}+$/u.test(ending)) return null;
  const roles = inflection.suffixRoles(fold(ending), '');
  if (roles) return { cases: null, suffixRoles: roles };
  return inflection.isCaseEnding(ending) ? SAME : null;
}

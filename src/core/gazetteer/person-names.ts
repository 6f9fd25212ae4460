import { NOMINATIVE } from './inflection';
import type { Lexicon } from './lexicon';
import type { NameRun } from './name-runs';
import { onceForEach } from './once-for-each';
import { startsUpper, wholeWord, type Token } from './tokens';

/** A person the article introduces: name in dictionary form, office and country as first told. */
export interface Person {
  name: string;
  /** Folded words of the name in dictionary form. */
  words: readonly string[];
  title: string | null;
  country: string | null;
}

/** Most words that begin alike to look through for a name; a bound on the work a hostile text can ask for. */
const MOST_ALIKE = 200;

/** Shortest stem that an ending is taken off without the bare name standing elsewhere in the text. */
const SAFE_STEM = 5;

/** Words with a capital, each once, by their first letters. */
function capitalsByBeginning(tokens: readonly Token[]): Map<string, Token[]> {
  const capitals = new Map<string, Token[]>();
  const seen = new Set<string>();
  for (const token of tokens) {
    if (!startsUpper(token.raw) || seen.has(token.word)) continue;
    seen.add(token.word);
    const key = token.word.slice(0, 3);
    const list = capitals.get(key);
    if (!list) capitals.set(key, [token]);
    else if (list.length < MOST_ALIKE) list.push(token);
  }
  return capitals;
}

const uninflectedOf = onceForEach(({ pack }: Lexicon) => wholeWord(pack.person?.uninflected ?? []));

/** Finds the dictionary form of a name by the case it stands in, from the text's other words where they show it. */
export class NameForms {
  private readonly oblique: readonly string[];
  private capitals?: ReadonlyMap<string, readonly Token[]>;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly lexicon: Lexicon,
  ) {
    this.oblique = Object.keys(lexicon.pack.grammar.cases ?? {}).filter((name) => name !== NOMINATIVE);
  }

  /** The name of a run that stands in one of these cases; null: the case is not known. */
  dictionaryName({ from, to }: NameRun, cases: readonly string[] | null): { name: string; words: string[] } {
    const tokens = this.tokens.slice(from, to);
    const parts = tokens.map((token, n) => this.dictionaryWord(token, cases, n === tokens.length - 1));
    // Where one word shows that the name is inflected, the others are too, in another case than asked for if need be.
    if (cases && parts.some(({ word }, n) => word !== tokens[n]!.word))
      for (const [n, { word }] of parts.entries())
        if (word === tokens[n]!.word)
          parts[n] = this.dictionaryWord(tokens[n]!, this.oblique, n === tokens.length - 1);
    const name = parts
      .map(({ raw }, n) => raw + (n < parts.length - 1 ? this.between(tokens[n]!) : ''))
      .join('');
    return { name, words: parts.map(({ word }) => word) };
  }

  private beginningLike(word: string): readonly Token[] {
    this.capitals ??= capitalsByBeginning(this.tokens);
    return this.capitals.get(word.slice(0, 3)) ?? [];
  }

  private between({ gap }: Token): string {
    return gap === '.' ? '. ' : gap;
  }

  private dictionaryWord(
    token: Token,
    cases: readonly string[] | null,
    last: boolean,
  ): { raw: string; word: string } {
    const { inflection } = this.lexicon;
    const asIs = { raw: token.raw, word: token.word };
    if (!startsUpper(token.raw) || token.word.length < 3) return asIs;
    if (inflection.declines) {
      if (cases === null || cases.includes(NOMINATIVE) || (!last && token.gap === '-')) return asIs;
      const near = this.beginningLike(token.word).find(
        (other) =>
          other.word !== token.word &&
          inflection.casesOf(other.word, token.word).some((one) => cases.includes(one)),
      );
      const word = near?.word ?? inflection.dictionaryForms(token.word, cases)[0] ?? token.word;
      return { raw: respell(near?.raw ?? token.raw, word), word };
    }
    if (!last || !inflection.suffixed) return asIs;
    const ending = inflection.longestSuffix(token.word);
    const stem = ending ? token.word.slice(0, -ending.suffix.length) : '';
    if (!ending || ending.suffix.length < 2 || uninflectedOf(this.lexicon).test(token.word)) return asIs;
    const known = this.beginningLike(stem).some(({ word }) => word === stem);
    if (!known && stem.length < SAFE_STEM) return asIs;
    return { raw: token.raw.slice(0, stem.length), word: stem };
  }
}

/** Gives a folded word the capitals and marks (ё) of the spelling it was made from. */
function respell(raw: string, word: string): string {
  const bare = (letter: string | undefined) => letter?.toLowerCase().normalize('NFD')[0];
  let same = 0;
  while (same < word.length && bare(raw[same]) === bare(word[same])) same++;
  const rest = word.slice(same);
  return raw.slice(0, same) + (raw.length > 1 && raw === raw.toUpperCase() ? rest.toUpperCase() : rest);
}

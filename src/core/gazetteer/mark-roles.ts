import type { LanguagePack } from '../model/language-pack';
import type { Role } from '../model/mention';
import { invert, NOMINATIVE } from './inflection';
import { onceForEach } from './once-for-each';
import { tokenize, type Token } from './tokens';

/** Words beside a name that tell its role. */
export interface RoleMarks {
  /**
   * Roles of the preposition that ends just before word `at`, fillers skipped; null where there is none. `cases` are
   * those the name may stand in; where they are not known, every case is allowed.
   */
  before(tokens: readonly Token[], at: number, cases?: readonly string[]): readonly Role[] | null;
  /** Roles of the postposition that begins at word `at`. */
  after(tokens: readonly Token[], at: number): readonly Role[] | null;
}

interface Phrase {
  words: readonly string[];
  roles: readonly Role[];
  /** The case it asks of the name; any where left out. */
  governs?: string | undefined;
}

/** Most fillers between a preposition and the name. */
const MOST_FILLERS = 4;

/** The role marks of a language; made once for each pack. */
export const roleMarksOf = onceForEach(makeRoleMarks);

function makeRoleMarks({ grammar }: LanguagePack): RoleMarks {
  const phrases = (words: Parameters<typeof invert>[0] = {}): Phrase[] =>
    [...invert(words)]
      .map(([entry, roles]) => {
        const [text = '', governs] = entry.split(' +');
        return { words: tokenize(text, grammar).map(({ word }) => word), roles, governs };
      })
      .sort((a, b) => b.words.length - a.words.length);
  const prepositions = groupBy(phrases(grammar.prepositions), ({ words }) => words.at(-1) ?? '');
  const postpositions = groupBy(phrases(grammar.postpositions), ({ words }) => words[0] ?? '');
  const filler = grammar.fillers?.length ? new RegExp(`^(?:${grammar.fillers.join('|')})$`, 'iu') : null;
  const fits = (phrase: Phrase, tokens: readonly Token[], from: number) =>
    from >= 0 &&
    phrase.words.every((word, n) => tokens[from + n]?.word === word) &&
    phrase.words.every((_, n) => n === 0 || isOpen(tokens[from + n - 1]!.gap));
  return {
    before(tokens, at, cases) {
      for (let last = at - 1, skipped = 0; last >= 0 && skipped <= MOST_FILLERS; last--, skipped++) {
        const token = tokens[last]!;
        if (!isOpen(token.gap)) return null;
        const found = (prepositions.get(token.word) ?? []).filter((phrase) =>
          fits(phrase, tokens, last - phrase.words.length + 1),
        );
        if (found.length) return rolesIn(found, cases);
        if (!filler?.test(token.word)) return null;
      }
      return null;
    },
    after(tokens, at) {
      if (at > 0 && !isOpen(tokens[at - 1]!.gap)) return null;
      for (const phrase of postpositions.get(tokens[at]?.word ?? '') ?? [])
        if (fits(phrase, tokens, at)) return phrase.roles;
      return null;
    },
  };
}

/** Roles of the longest of these phrases; where they ask for cases, of those that the name stands in. */
function rolesIn(phrases: readonly Phrase[], cases: readonly string[] | undefined): readonly Role[] {
  const longest = phrases.filter(({ words }) => words.length === phrases[0]!.words.length);
  const governing = cases?.length
    ? longest.filter(({ governs }) => !governs || cases.some((one) => governed(one) === governs))
    : longest;
  return [...new Set((governing.length ? governing : longest).flatMap(({ roles }) => roles))];
}

/** After a preposition a form like the dictionary's is an accusative. */
function governed(name: string): string {
  return name === NOMINATIVE ? 'accusative' : name;
}

/** Whether a mark may reach across what stands between two words: spaces, opening quotes and brackets only. */
function isOpen(gap: string): boolean {
  return gap === '' || gap === ' ' || gap === '-' || /^["'«“„‘(]$/.test(gap);
}

function groupBy<Value>(values: readonly Value[], key: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const list = groups.get(key(value));
    if (list) list.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}

import type { Lexicon } from './lexicon';
import type { Match } from './match-names';
import { onceForEach } from './once-for-each';
import { startsUpper, wholeWord, type Token } from './tokens';

/** Words in a row that may be a person's name: capitals, initials, particles between them. Word positions. */
export interface NameRun {
  from: number;
  to: number;
}

/** Longest name, in words. */
const MOST_WORDS = 7;

interface NameWords {
  particles: RegExp;
  notNames: RegExp;
}

const nameWordsOf = onceForEach(({ pack }: Lexicon): NameWords => {
  const { notNames = [], links = [], courtesy = [] } = pack.person ?? {};
  const months = pack.tables.months.flat().filter((month) => /^\p{L}{4,}$/u.test(month));
  return {
    particles: wholeWord(pack.person?.particles ?? []),
    notNames: wholeWord([notNames, links, courtesy, months].flat()),
  };
});

/** Finds runs of name-like words outside the names already matched, in order. */
export function findNameRuns(
  tokens: readonly Token[],
  matches: readonly Match[],
  lexicon: Lexicon,
): NameRun[] {
  const { particles, notNames } = nameWordsOf(lexicon);
  const taken = new Uint8Array(tokens.length);
  for (const { entry, from, to } of matches) if (entry.form !== 'anaphor') taken.fill(1, from, to);
  const isName = (at: number) =>
    at < tokens.length && !taken[at] && startsUpper(tokens[at]!.raw) && !notNames.test(tokens[at]!.word);
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length; ) {
    let to = at;
    if (isAcronym(tokens[at]!.raw) && tokens[at + 1] && !isAcronym(tokens[at + 1]!.raw)) {
      at++;
      continue;
    }
    while (to - at < MOST_WORDS && isName(to)) {
      to++;
      if (!joins(tokens[to - 1]!)) break;
      let next = to;
      while (
        next - to < 2 &&
        next < tokens.length &&
        particles.test(tokens[next]!.word) &&
        joins(tokens[next]!)
      )
        next++;
      if (next > to && isName(next)) to = next;
    }
    if (to > at) runs.push({ from: at, to });
    at = Math.max(to, at + 1);
  }
  return runs;
}

/** 'СНГ Сергей': capitals throughout, and longer than an initial. */
function isAcronym(raw: string): boolean {
  return raw.length > 1 && !/\p{Ll}/u.test(raw) && /\p{Lu}/u.test(raw);
}

/** Whether a name may go on after a word: a space, hyphen or apostrophe, or the full stop of an initial. */
function joins({ gap, raw }: Token): boolean {
  return gap === ' ' || gap === '-' || gap === "'" || (gap === '.' && raw.length <= 2);
}

import type { Lexicon } from './lexicon';
import { roleMarksOf } from './mark-roles';
import type { NameRun } from './name-runs';
import { onceForEach } from './once-for-each';
import type { Token } from './tokens';
import { isCapital, isInsideSentence, wholeWord } from './tokens';

/** Most words of a name that is known for a person's by itself. */
const MOST_WORDS = 4;

/** Words behind a name in which what people do is looked for. */
const DEED = 4;

const wordsOf = onceForEach(({ pack: { person } }: Lexicon) => ({
  surnames: person?.surnames?.length ? new RegExp(`$(?<=(?:${person.surnames.join('|')}))`, 'u') : /(?!)/u,
  articles: wholeWord(person?.articles ?? []),
  places: wholeWord(person?.places ?? []),
  deeds: person?.deeds?.length ? new RegExp(`^(?:${person.deeds.join('|')})(?![\\p{L}])`, 'iu') : /(?!)/u,
}));

/**
 * Finds runs that are people's names without an office beside them: an initial and a surname, a surname by its shape,
 * or a full name whose surname stands alone elsewhere in the text.
 */
export function findPlainNames(
  tokens: readonly Token[],
  runs: readonly NameRun[],
  lexicon: Lexicon,
): NameRun[] {
  const { surnames, articles, places, deeds } = wordsOf(lexicon);
  const marks = roleMarksOf(lexicon.pack);
  // made when first asked for: few runs get so far
  let small: ReadonlySet<string> | undefined;
  const isSmall = (word: string): boolean => {
    small ??= smallWords(tokens);
    return small.has(word);
  };
  const alone = new Set(runs.filter(({ from, to }) => to - from === 1).map(({ from }) => tokens[from]!.word));
  const isPerson = ({ from, to }: NameRun) => {
    const last = tokens[to - 1]!.word;
    const before = tokens[from - 1];
    if (to - from < 2 || to - from > MOST_WORDS || last.length < 3) return false;
    if (before && articles.test(before.word)) return false;
    if (marks.before(tokens, from)?.includes('place') || places.test(tokens[to]?.word ?? '')) return false;
    if (tokens[from]!.raw.length === 1 && tokens[from]!.gap === '.') return true;
    if (surnames.test(last)) return true;
    return (
      alone.has(last) && tokens.slice(from, to).every(({ word, raw }) => raw.length > 1 && !isSmall(word))
    );
  };
  // 'Ana Ruiz took over as chair': what only people do
  const isActing = ({ from, to }: NameRun) => {
    if (to - from < 2 || to - from > MOST_WORDS || tokens[to - 1]!.gap !== ' ') return false;
    if (from > 0 && articles.test(tokens[from - 1]!.word)) return false;
    const behind = tokens
      .slice(to, to + DEED)
      .map(({ raw }) => raw)
      .join(' ');
    if (!deeds.test(behind)) return false;
    return tokens.slice(from, to).every(({ word, raw }) => /\p{Ll}$/u.test(raw) && !isSmall(word));
  };
  return runs.flatMap((run) => {
    if (isActing(run)) return [run];
    const inner = withoutOpening(tokens, run);
    return isPerson(inner) ? [inner] : [];
  });
}

/** At the start of a sentence the first capital may be no part of the name; a hyphen or an initial shows that it is. */
function withoutOpening(tokens: readonly Token[], { from, to }: NameRun): NameRun {
  const isOpening = !isInsideSentence(tokens, from) && tokens[from]!.gap === ' ';
  return isOpening ? { from: from + 1, to } : { from, to };
}

/** Words that stand in a text with a small letter. */
function smallWords(tokens: readonly Token[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { raw, word } of tokens) if (!isCapital(raw)) words.add(word);
  return words;
}

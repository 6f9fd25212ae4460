import type { PriorityLexicon } from './lexicon';
import { opening, type Span } from './span';
import { spansIn } from './spans-in';

/** Letters of real words an item needs at least. */
const LEAST_LETTERS = 3;

/** Whether a passage can be an item at all: it has words, and does not speak of priorities itself. */
export function canBeItem(text: string, span: Span, lexicon: PriorityLexicon): boolean {
  const words = text.slice(span.start, span.end);
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  if (letters < (/\p{Script=Han}/u.test(words) ? 2 : LEAST_LETTERS)) return false;
  // tags of a social network
  if (/^(?:[#@][\p{L}\p{N}_]+\s*)+$/u.test(words)) return false;
  if (/\p{L}/u.test(words) && endsInClause(text, span, lexicon)) return false;
  if (onlyAnnounces(words, lexicon) || onlyCounts(words, lexicon) || opensWithCount(words, lexicon))
    return false;
  return !spansIn(lexicon.nouns, text, span.start, span.end).length && !opening(lexicon.notItems, text, span);
}

/** 'the dimensions that': the passage breaks off before it says anything; not 'dialogue, that of youth in particular'. */
function endsInClause(text: string, { start, end }: Span, lexicon: PriorityLexicon): boolean {
  const lastOf = (pattern: RegExp, to: number) => {
    const last = spansIn(pattern, text, start, to).at(-1);
    return last && !text.slice(last.end, to).trim() ? last : null;
  };
  const clause = lastOf(lexicon.clauses, end);
  if (!clause || lastOf(lexicon.details, end)) return false;
  // 'support for that'
  return !lastOf(lexicon.prepositions, clause.start);
}

/** 'First', 'seven': a word that counts and nothing else. */
function onlyCounts(words: string, { ordinals, counts }: PriorityLexicon): boolean {
  return [...ordinals, ...counts.map(({ pattern }) => pattern)].some((pattern) =>
    spansIn(pattern, words, 0, words.length).some(({ start, end }) => start === 0 && end === words.length),
  );
}

/** '15 lines of action to address these problems': what is counted is not told. */
function opensWithCount(words: string, { counts, aims, generic }: PriorityLexicon): boolean {
  const digits = /^\d{1,2}\s/u.exec(words)?.[0].length;
  const counted =
    digits ?? counts.flatMap(({ pattern }) => spansIn(pattern, words)).find(({ start }) => start === 0)?.end;
  if (counted === undefined) return false;
  const near = words.slice(counted, counted + 40);
  return [aims, generic].some((pattern) =>
    spansIn(pattern, near).some(({ start }) => /^\s*(?:[\p{L}-]+\s+)?$/u.test(near.slice(0, start))),
  );
}

/** 'three areas': a number and a weak noun, and nothing else. */
export function onlyAnnounces(words: string, lexicon: PriorityLexicon): boolean {
  if (words.length > 60) return false;
  const rest = [lexicon.aims, lexicon.generic, ...lexicon.counts.map(({ pattern }) => pattern)].reduce(
    (left, pattern) => left.replaceAll(pattern, ' '),
    words,
  );
  return rest !== words && (rest.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS;
}

import type { PriorityLexicon } from './lexicon';
import type { Span } from './span';

/** Words of a text, in small letters. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];

/** The first word of a span; '' where it has none. */
export const headOf = (text: string, part: Span): string =>
  wordsOf(text.slice(part.start, part.start + 60))[0] ?? '';

/** Whether two longer words end in the same two or more letters: -ing, -ание, -ment. */
export function endAlike(a: string, b: string): boolean {
  if (a.length < 5 || b.length < 5 || a === b) return a === b;
  return a.slice(-2) === b.slice(-2) && a.slice(-3, -2) !== '' && /\p{L}{2}$/u.test(a);
}

/** Whether a small word stands before the first item too, with an article in it or without: 'a la paz, al clima'. */
export function isRepeated(word: string, openers: readonly string[], { plainOf }: PriorityLexicon): boolean {
  const plain = (one: string) => plainOf.get(one) ?? one;
  return openers.some((opener) => plain(opener) === plain(word));
}

/** Whether two words, by the cases their endings may show, have one in common. */
export const shareCase = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((one) => b.has(one));

/** Whether two words may stand in one case; so they may where their endings do not tell. */
export function mayAgree(one: string, other: string, { casesOf }: PriorityLexicon): boolean {
  const [a, b] = [casesOf(one), casesOf(other)];
  return !a.size || !b.size || shareCase(a, b);
}

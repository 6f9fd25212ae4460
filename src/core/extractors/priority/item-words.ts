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

import { endAlike, headOf, wordsOf } from './item-words';
import type { Span } from './span';

/** Parts too many that may still be pieces of the items announced. */
const MOST_OVER = 3;

/** More parts than announced: those that begin unlike the others, or are a single word, are pieces of the item before. */
export function mergeToCount(text: string, parts: readonly Span[], count: number): Span[] {
  const over = parts.length - count;
  if (over <= 0 || over > MOST_OVER) return [...parts];
  const heads = parts.map((part) => headOf(text, part));
  const alike = heads.map((head, at) => heads.some((other, index) => index !== at && endAlike(head, other)));
  const isPiece =
    alike.filter(Boolean).length === count && alike[0]
      ? (at: number) => !alike[at]
      : (at: number) => weight(text, parts, at) <= 1;
  const merged: Span[] = [];
  let left = over;
  parts.forEach((part, at) => {
    const last = merged.at(-1);
    if (last && left > 0 && isPiece(at)) {
      last.end = part.end;
      left--;
    } else merged.push({ ...part });
  });
  return merged;
}

const weight = (text: string, parts: readonly Span[], at: number): number =>
  wordsOf(text.slice(parts[at]!.start, parts[at]!.end)).length;

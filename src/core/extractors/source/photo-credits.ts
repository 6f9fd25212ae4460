import type { ArticlePart } from '../../model/evidence';
import type { ReadingContext } from '../../model/reading-context';
import { findAll } from '../../text/pattern';

/** Longest line that can be a credit or caption, and longest name in it. */
const LINE = 300;
const NAME = 80;

/** Whose picture a credit line names: 'Photo: X', 'Фото X'. Offsets in the part; `from` is where the credit word begins. */
export function photoCredits(
  context: ReadingContext,
  part: ArticlePart,
): { start: number; end: number; from: number }[] {
  const text = context.textOf(part);
  const words = context.pack.source?.photo ?? [];
  if (!context.spans(part, words).length) return [];
  const photo = context.pattern(words);
  return [...text.matchAll(/[^\n]+/gu)].flatMap((line) => {
    if (line[0].length > LINE) return [];
    const word = findAll(photo, line[0]).find(
      ({ start, end }) =>
        (start === 0 && line[0].length < NAME) ||
        /^\s?[:©/|]/u.test(line[0].slice(end)) ||
        /[([/|©]\s?$/u.test(line[0].slice(0, start)),
    );
    if (!word) return [];
    const rest = /^[\s:©/|–—-]*(.*?)[\s.)\]]*$/u.exec(line[0].slice(word.end));
    // a credit in brackets ends with them: '(Photo: X)PARIS (AGENCY) – …'
    const isBracketed = /[([]\s?$/u.test(line[0].slice(0, word.start));
    const name = (isBracketed ? rest?.[1]?.split(/[)\]]/u)[0] : rest?.[1]) ?? '';
    if (name.length < 2 || name.length > NAME) return [];
    const start = line.index + word.end + line[0].slice(word.end).indexOf(name);
    return [{ start, end: start + name.length, from: line.index + word.start }];
  });
}

import { findAll } from '../../text/pattern';
import { withoutEnd } from './cut-at-ordinals';
import type { PriorityLexicon } from './lexicon';
import { trimSpan, type Span } from './span';

/** A letter or number with a bracket before an item inside a sentence. */
const MARK = /(?<![\p{L}\p{N}(])\(?(?:(?<letter>[a-h])|(?<number>[1-9]))\)\s/gu;

/** Items counted by letters or numbers in brackets: 'a) A, b) B, and c) C', '(1) A (2) B'. One span where they are not. */
export function cutAtMarks(text: string, region: Span, lexicon: PriorityLexicon): Span[] {
  const marks = findAll(MARK, text, region.start, region.end).map(({ start, end, match }) => {
    const { letter, number } = match.groups!;
    return {
      start,
      end,
      at: letter ? letter.charCodeAt(0) - 96 : Number(number),
      kind: letter ? 'letter' : 'number',
    };
  });
  const second = marks.find(({ at, start }) => at === 2 && start > region.start + 2);
  if (!second) return [region];
  const first = marks.find(({ at, kind }) => at === 1 && kind === second.kind);
  // a number at the very front is no longer part of the region
  if (!first && second.kind === 'letter') return [region];
  const items: Span[] = [];
  let from = first && first.start < second.start ? first.end : region.start;
  let wanted = 2;
  for (const mark of marks) {
    if (mark.at !== wanted || mark.kind !== second.kind || mark.start < from) continue;
    items.push({ start: from, end: mark.start });
    from = mark.end;
    wanted++;
  }
  items.push({ start: from, end: region.end });
  return items.map((item) => withoutEnd(text, trimSpan(text, item), lexicon));
}

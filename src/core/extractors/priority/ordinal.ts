import type { PriorityLexicon } from './lexicon';
import { opening, trimSpan, type Span } from './span';

/** An ordinal that opens a sentence and counts an item: 'Second, …', 'Первое. …'. */
export interface Ordinal extends Span {
  /** Counted from 1. */
  number: number;
  /** Stands alone before a mark: the item follows it; otherwise a noun does ('the second priority'). */
  bare: boolean;
}

/** The ordinal that opens a span, a joining word before it or not ('And fourth, …'), or null. */
export function ordinalAt(text: string, span: Span, lexicon: PriorityLexicon): Ordinal | null {
  const and = opening(lexicon.and, text, span);
  return (
    ordinalIn(text, span, lexicon) ??
    (and ? ordinalIn(text, trimSpan(text, { start: and.end, end: span.end }), lexicon) : null)
  );
}

function ordinalIn(text: string, span: Span, lexicon: PriorityLexicon): Ordinal | null {
  for (const [index, pattern] of lexicon.ordinals.entries()) {
    const found = opening(pattern, text, span);
    if (!found) continue;
    const next = text.slice(found.end, found.end + 3);
    return {
      ...found,
      number: index + 1,
      bare:
        /^\s?(?:[.,:;،؛，：、–—―-]|$)/u.test(next) ||
        found.end >= span.end ||
        opening(lexicon.counters, text, span)?.end === found.end,
    };
  }
  return null;
}

import type { PriorityLexicon } from './lexicon';
import { withoutEnd } from './cut-at-ordinals';
import { maskNested } from './mask';
import { trimSpan, type Span } from './span';
import { outerSpansIn } from './spans-in';

export interface ItemSpan extends Span {
  details: Span[];
}

/** Least letters an item keeps before its examples begin. */
const LEAST = 6;

/** Most words of a label before a colon. */
const LABEL = 3;

/** Parts an item from its examples and steps: 'A, including B' gives A with the detail B. */
export function withDetails(text: string, span: Span, lexicon: PriorityLexicon): ItemSpan {
  const masked = maskNested(text.slice(span.start, span.end));
  const marker = outerSpansIn(lexicon.details, text, span, masked).find((found) => found.start >= LEAST);
  const colon = masked.search(/[:：]\s/u);
  const at =
    marker && (colon < LEAST || marker.start < colon)
      ? { end: marker.start, next: marker.end }
      : colon >= LEAST
        ? { end: colon, next: colon + 1 }
        : null;
  if (!at) return { ...span, details: [] };
  // 'A and in particular B'
  const item = withoutEnd(text, { start: span.start, end: span.start + at.end }, lexicon);
  const detail = trimSpan(text, { start: span.start + at.next, end: span.end });
  if (item.end - item.start < LEAST || detail.end <= detail.start) return { ...span, details: [] };
  // a label of a word or two says little without what follows its colon
  const label = at.end === colon && text.slice(item.start, item.end).split(/\s+/u).length <= LABEL;
  if (label) return { ...span, details: [detail] };
  return { ...item, details: [detail] };
}

/** One item alone: what follows a semicolon is another clause. */
export function firstClause(text: string, span: Span): Span {
  const stop = maskNested(text.slice(span.start, span.end)).search(/[;；]/u);
  return stop > 0 ? trimSpan(text, { start: span.start, end: span.start + stop }) : span;
}

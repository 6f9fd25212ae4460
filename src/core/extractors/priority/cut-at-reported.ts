import type { PriorityLexicon } from './lexicon';
import { opening, trimSpan, type Span } from './span';
import { spansIn } from './spans-in';

/** Letters before a list in which the word that opens its first clause stands. */
const BEFORE = 8;

/** 'He named as priorities that A, that B, and that C': the clauses that the word before the first opens again; else none. */
export function cutAtReported(text: string, region: Span, lexicon: PriorityLexicon): Span[] {
  const before = { start: Math.max(0, region.start - BEFORE), end: region.start };
  const opened = spansIn(lexicon.that, text, before.start, before.end).some(
    ({ end }) => !text.slice(end, region.start).trim(),
  );
  if (!opened) return [];
  const parts: Span[] = [];
  let from = region.start;
  for (const { start, end } of spansIn(lexicon.that, text, region.start, region.end)) {
    const joint = jointBefore(text, { start: from, end: start }, lexicon);
    if (!joint) continue;
    parts.push(trimSpan(text, { start: from, end: joint.start }));
    from = end;
    if (joint.isLast) break;
  }
  return parts.length ? [...parts, trimSpan(text, { start: from, end: region.end })] : [];
}

/** Where the comma or joining word before another clause begins; null where neither stands there. */
function jointBefore(
  text: string,
  { start, end }: Span,
  lexicon: PriorityLexicon,
): { start: number; isLast: boolean } | null {
  const comma = text.slice(start, end).lastIndexOf(',');
  const near = { start: Math.max(start, end - 2 * BEFORE), end };
  const and = spansIn(lexicon.and, text, near.start, near.end).findLast(
    (word) => !text.slice(word.end, end).trim(),
  );
  if (and) return { start: and.start, isLast: true };
  const isBare =
    comma >= 0 && opening(lexicon.that, text, { start: start + comma + 1, end: end + BEFORE }) !== null;
  return isBare ? { start: start + comma, isLast: false } : null;
}

import { findAll } from '../../text/pattern';
import type { Span } from './span';

/** Texts shorter than this are searched anew each time. */
const LONG = 200;

const kept = new WeakMap<RegExp, { text: string; spans: readonly Span[] }>();

/** Matches of a pattern wholly inside a stretch of a text, in order. A long text is searched once and then looked up. */
export function spansIn(pattern: RegExp, text: string, from = 0, to = text.length): Span[] {
  if (text.length < LONG)
    return findAll(pattern, text)
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start, end }));
  let known = kept.get(pattern);
  if (known?.text !== text) {
    known = { text, spans: findAll(pattern, text).map(({ start, end }) => ({ start, end })) };
    kept.set(pattern, known);
  }
  const found: Span[] = [];
  for (let at = firstAt(known.spans, from); at < known.spans.length && known.spans[at]!.start < to; at++)
    if (known.spans[at]!.end <= to) found.push(known.spans[at]!);
  return found;
}

/** Place of the first span that begins at or after an offset. */
function firstAt(spans: readonly Span[], from: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same, relative to the stretch and only on its outer level; `masked` is the stretch with what is nested hidden. */
export function outerSpansIn(pattern: RegExp, text: string, { start, end }: Span, masked: string): Span[] {
  return spansIn(pattern, text, start, end)
    .map((span) => ({ start: span.start - start, end: span.end - start }))
    .filter((span) => masked[span.start] !== '_');
}

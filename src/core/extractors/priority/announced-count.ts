import { findAll } from '../../text/pattern';
import type { PriorityLexicon } from './lexicon';
import type { Span } from './span';
import { spansIn } from './spans-in';

/** Most items an article announces; a larger number before the noun is something else. */
const MOST = 12;

/** The number of items announced in a span ('five key priorities'), or null; the last number wins. */
export function announcedCount(text: string, span: Span, lexicon: PriorityLexicon): number | null {
  let found: { at: number; number: number } | null = null;
  const take = (at: number, number: number) => {
    if (number >= 2 && number <= MOST && (!found || at > found.at)) found = { at, number };
  };
  for (const { number, pattern } of lexicon.counts)
    for (const match of spansIn(pattern, text, span.start, span.end)) take(match.start, number);
  // a span may begin inside a number: '2013'
  for (const match of findAll(/(?<![\p{L}\p{N}.,])\d{1,2}(?![\p{N}.,\-–])/gu, text, span.start, span.end))
    if (!/\p{N}/u.test(text[match.start - 1] ?? '')) take(match.start, Number(match.match[0]));
  return (found as { at: number; number: number } | null)?.number ?? null;
}

import type { PriorityLexicon } from './lexicon';
import { maskNested } from './mask';
import type { Span } from './span';
import { spansIn } from './spans-in';

/** What stands between two dashes before a comma: 'links as the thread - energy, digital and transport -, '. */
const ASIDE = / [–—-] [^–—;:.]{3,120} [–—-](?=,)/gu;

/** The text of a span with what is nested in it, and phrases that name one thing, hidden. */
export function maskWholes(text: string, span: Span, lexicon: PriorityLexicon): string {
  let masked = maskNested(text.slice(span.start, span.end));
  masked = masked.replace(ASIDE, (aside) => aside.replace(/\S/gu, '_'));
  for (const { start, end } of spansIn(lexicon.wholes, text, span.start, span.end)) {
    const [from, to] = [start - span.start, end - span.start];
    masked = masked.slice(0, from) + '_'.repeat(to - from) + masked.slice(to);
  }
  return masked;
}

import type { PriorityLexicon } from './lexicon';
import { overlaps, type Span } from './span';
import { spansIn } from './spans-in';

/** Words between two offsets that name no priority ('areas of activity'), but not inside a longer noun that does: 'the priority areas of the term'. */
export function hiddenSpans(text: string, { start, end }: Span, lexicon: PriorityLexicon): Span[] {
  const hidden = spansIn(lexicon.not, text, start, end);
  if (!hidden.length) return hidden;
  const nouns = spansIn(lexicon.nouns, text, start, end);
  return hidden.filter((one) => !nouns.some((noun) => overlaps(one, noun) && length(noun) > length(one)));
}

const length = ({ start, end }: Span): number => end - start;

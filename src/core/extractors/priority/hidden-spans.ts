import type { PriorityLexicon } from './lexicon';
import { overlaps, type Span } from './span';
import { spansIn } from './spans-in';

/** Words between two offsets that name no priority ('areas of activity'), but not inside a longer noun that does: 'the priority areas of the term'. */
export function hiddenSpans(text: string, { start, end }: Span, lexicon: PriorityLexicon): Span[] {
  const hidden = spansIn(lexicon.not, text, start, end).map((one) => withMarked(text, one));
  if (!hidden.length) return hidden;
  const nouns = spansIn(lexicon.nouns, text, start, end);
  // 'A, B: on these three topics it will rest' holds 'these topics'
  const wider = spansIn(lexicon.focusBefore, text, start, end);
  return hidden.filter(
    (one) =>
      !nouns.some((noun) => overlaps(one, noun) && length(noun) > length(one)) &&
      !wider.some((cue) => cue.start < one.start && cue.end >= one.end),
  );
}

/** A motto in marks before the word for it belongs to it: '«A: мақсат – B» ұраны'. */
function withMarked(text: string, { start, end }: Span): Span {
  const marked = /[«“„"][^«»“”„"\n]{3,160}[»”"] $/u.exec(text.slice(Math.max(0, start - MARKED), start));
  return { start: marked ? start - marked[0].length : start, end };
}

/** Longest motto with its marks, in UTF-16 units. */
const MARKED = 170;

const length = ({ start, end }: Span): number => end - start;

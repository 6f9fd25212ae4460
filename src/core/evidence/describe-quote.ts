import type { ArticlePart, Evidence } from '../model/evidence';

/** Context kept on each side of a passage, in UTF-16 units; enough to tell repeated passages apart. */
const CONTEXT_LENGTH = 32;

/**
 * Describes a span of a part as quote and position selectors (Web Annotation, 4.2.4 and 4.2.5).
 * @throws RangeError where the span is empty or outside the text.
 */
export function describeQuote(text: string, start: number, end: number, part: ArticlePart): Evidence {
  if (start < 0 || end > text.length || start >= end)
    throw new RangeError(`no passage at ${start}-${end} of ${text.length}`);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
    start,
    end,
    part,
  };
}

import type { ItemSpan } from './details';
import type { Reason } from './introduction';
import type { Span } from './span';

/** Items that one introduction gives, and the sentence it stands in (place among the context's sentences). */
export interface FoundList {
  reason: Reason;
  cue: Span;
  sentence: number;
  items: ItemSpan[];
  /** Number of the ordinal that counted it, else null. */
  ordinal: number | null;
  /** How many items the words announced, null where they did not. */
  announced: number | null;
}

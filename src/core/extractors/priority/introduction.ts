import type { Span } from './span';

/** Why a passage is read as a list of priorities; ends up in the rule id `priority/<reason>`. */
export type Reason =
  | 'list' // HTML list or bulleted paragraphs
  | 'ordinal' // first … second …
  | 'noun' // 'the priorities are …'
  | 'noun-before' // '… are the priorities'
  | 'focus' // 'will focus on …'
  | 'intent' // 'aims to …'
  | 'listed' // 'named A, B and C', three items at least
  | 'rank' // '… comes first', 'next on the list is …'
  | 'also'; // 'another …', 'should also …'

/** Words that introduce priorities, and the passage they open. Offsets in the body. */
export interface Introduction {
  reason: Reason;
  /** The introducing words. */
  cue: Span;
  /** Where the items stand; not yet trimmed. */
  region: Span;
  /** How many items the words announce, null where they do not say. */
  count: number | null;
  /** Words in the plural: there are two items at least. */
  many: boolean;
  /** One item, however many 'and' it holds. */
  single: boolean;
  /** Number of the ordinal beside the noun ('the second priority'), else null. */
  ordinal: number | null;
}

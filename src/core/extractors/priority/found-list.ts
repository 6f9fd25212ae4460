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

/** Sentences between the first item of a run, given without its number, and the second. */
const RUNS_ON = 2;

/** 'Priority is A, B and C … The second priority is D': whether a list is the first item of the run that another goes on with. */
export function goesBefore({ ordinal, reason, sentence }: FoundList, next: FoundList): boolean {
  return ordinal === null && reason !== 'list' && next.sentence - sentence <= RUNS_ON;
}

/** Makes a list the first item of a run: one item, with the details of all. */
export function makeFirst(list: FoundList): void {
  const whole = { start: list.items[0]!.start, end: list.items.at(-1)!.end };
  list.items = [{ ...whole, details: list.items.flatMap(({ details }) => details) }];
  list.ordinal = 1;
}

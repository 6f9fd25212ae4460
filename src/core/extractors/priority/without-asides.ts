import type { FoundList } from './found-list';
import type { Reason } from './introduction';

/** Items named as priorities from which intentions told besides are no more of them. */
const OUTRIGHT = 3;

/**
 * Where priorities are named outright, intentions told besides are no more of them, but where words add them to a list
 * that nobody counted.
 */
export function withoutAsides(lists: readonly FoundList[], adds: (list: FoundList) => boolean): FoundList[] {
  let begun: Reason = 'intent';
  let outright = 0;
  for (const { reason, items } of lists) {
    // what goes on with a list is of its kind
    if (reason !== 'also') begun = reason;
    if (begun !== 'intent' && begun !== 'focus') outright += items.length;
  }
  const isCounted = lists.some(({ reason, announced, ordinal }) => announced ?? ordinal ?? reason === 'list');
  const isAside = (list: FoundList) => outright >= OUTRIGHT && (isCounted || !adds(list));
  return lists.filter((list) => list.reason !== 'intent' || !isAside(list));
}

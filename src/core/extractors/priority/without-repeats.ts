import type { FoundList } from './find-lists';
import { sameness, stemsOf } from './same-item';

/** Stems two items share at least to be the same. */
const SAME = 0.6;

/** Drops items given before: the reporter's summary and then the quotation make one set. Most items a note takes: 40. */
export function withoutRepeats(text: string, lists: readonly FoundList[]): FoundList[] {
  const seen: Set<string>[] = [];
  return lists
    .map((list) => ({
      ...list,
      items: list.items.filter((item) => {
        const stems = stemsOf(text.slice(item.start, item.end));
        if (seen.length >= 40 || seen.some((other) => sameness(stems, other) >= SAME)) return false;
        seen.push(stems);
        return true;
      }),
    }))
    .filter((list) => list.items.length);
}

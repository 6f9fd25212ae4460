import type { FoundList } from './found-list';
import { sameness, stemsOf } from './same-item';

/** Stems two items share at least to be the same. */
const SAME = 0.6;

/** Most items a note takes. */
const MOST = 40;

/** Drops items that an earlier list gave: the reporter's summary and then the quotation make one set. */
export function withoutRepeats(text: string, lists: readonly FoundList[]): FoundList[] {
  const seen: Set<string>[] = [];
  const kept: FoundList[] = [];
  for (const list of lists) {
    const stems = list.items.map((item) => stemsOf(text.slice(item.start, item.end)));
    const repeats = stems.map((item) => seen.some((other) => sameness(item, other) >= SAME));
    // one item like an earlier one among new ones is another item
    const again = repeats.filter(Boolean).length * 2 > repeats.length;
    const items = again ? list.items.filter((_, at) => !repeats[at]) : list.items;
    seen.push(...stems);
    if (items.length) kept.push({ ...list, items });
    if (seen.length >= MOST) break;
  }
  return kept;
}

import type { FoundList } from './find-lists';
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
    const items = list.items.filter((_, at) => !seen.some((other) => sameness(stems[at]!, other) >= SAME));
    seen.push(...stems);
    if (items.length) kept.push({ ...list, items });
    if (seen.length >= MOST) break;
  }
  return kept;
}

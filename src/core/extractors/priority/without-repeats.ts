import type { FoundList } from './found-list';
import { sameness, stemsOf } from './same-item';

/** Stems two items share at least to be the same. */
const SAME = 0.6;

/** Most items a note takes. */
const MOST = 40;

/**
 * Drops items that an earlier list gave: the reporter's summary and then the quotation make one set. One item like an
 * earlier one, among new ones, is another item, unless it says no more or the earlier list said nothing else.
 */
export function withoutRepeats(text: string, lists: readonly FoundList[]): FoundList[] {
  const seen: Set<string>[][] = [];
  const kept: FoundList[] = [];
  for (const list of lists) {
    const stems = list.items.map((item) => stemsOf(text.slice(item.start, item.end)));
    const told = (item: ReadonlySet<string>) => seen.flat().some((other) => sameness(item, other) >= SAME);
    const repeats = stems.map(told);
    const again = repeats.filter(Boolean).length * 2 > repeats.length;
    const wholes = seen.filter((earlier) =>
      earlier.every((item) => stems.some((other) => sameness(item, other) >= SAME)),
    );
    const items = list.items.filter((_, at) => {
      const own = stems[at]!;
      if (!repeats[at]) return true;
      const alike = (other: ReadonlySet<string>) => sameness(own, other) >= SAME;
      return (
        !again &&
        !wholes.flat().some(alike) &&
        !seen.flat().some((other) => other.size === own.size && alike(other))
      );
    });
    seen.push(stems);
    if (items.length) kept.push({ ...list, items });
    if (seen.flat().length >= MOST) break;
  }
  return kept;
}

/** What a Han character says more than a letter, in letters. */
const HAN_EXTRA = 1.5;

interface Span {
  start: number;
  end: number;
}

/** Length that costs as much as one point of role fit, in UTF-16 units. */
const LENGTH_PER_POINT = 80;
/** Spans farther apart have nothing to do with each other, in UTF-16 units. */
const FARTHEST = 400;
const MARKS: Readonly<Record<string, number>> = { ',': 0.25, ';': 1.2, ':': 1.2, '—': 0.4, '–': 0.4 };

/** How far apart two spans of a text stand, in points: by length, and by the punctuation that lies between. What is `skipped` costs nothing. */
export function separation(text: string, a: Span, b: Span, skipped: readonly Span[] = []): number {
  const [from, to] = a.end <= b.start ? [a.end, b.start] : [b.end, a.start];
  if (to <= from) return 0;
  if (to - from > FARTHEST) return Number.POSITIVE_INFINITY;
  const costs = costsOf(text);
  let apart = costs[to]! - costs[from]!;
  for (const { start, end } of skipped) if (start >= from && end <= to) apart -= costs[end]! - costs[start]!;
  return Math.max(0, apart);
}

let latest: { text: string; costs: Float64Array } | null = null;

/** Costs summed up from the start of a text; kept for the text asked for last, since one is read at a time. */
function costsOf(text: string): Float64Array {
  if (latest?.text === text) return latest.costs;
  const costs = new Float64Array(text.length + 1);
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    const han = char >= '\u4e00' && char <= '\u9fff' ? HAN_EXTRA : 0;
    costs[i + 1] = costs[i]! + (1 + han) / LENGTH_PER_POINT + (MARKS[char] ?? 0);
  }
  latest = { text, costs };
  return costs;
}

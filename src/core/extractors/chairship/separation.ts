/** What a Han character says more than a letter, in letters. */
const HAN_EXTRA = 1.5;

interface Span {
  start: number;
  end: number;
}

/** Length that costs as much as one point of role fit, in UTF-16 units. */
const LENGTH_PER_POINT = 80;

/** How far apart two spans stand, in points: by length, and by the punctuation that lies between. */
export function separation(text: string, a: Span, b: Span): number {
  const [from, to] = a.end <= b.start ? [a.end, b.start] : [b.end, a.start];
  if (to <= from) return 0;
  if (to - from > 400) return Number.POSITIVE_INFINITY;
  let cost = (to - from) / LENGTH_PER_POINT;
  for (let i = from; i < to; i++) {
    const char = text[i]!;
    if (char >= '\u4e00' && char <= '\u9fff') cost += HAN_EXTRA / LENGTH_PER_POINT;
    if (char === ',') cost += 0.25;
    else if (char === ';' || char === ':') cost += 1.2;
    else if (char === '—' || char === '–') cost += 0.4;
  }
  return cost;
}

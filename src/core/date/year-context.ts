import { formatEdtf } from './edtf';
import type { Point } from './point';

const SENTENCE_END = /[.!?…]["»”’)\]]*\s+(?=[\p{Lu}"«“—–-])|[\n。！？]/u;
/** How far into a text a dateline may stand, in UTF-16 units. */
const DATELINE_REACH = 160;

/** The day a text's own dateline prints ('BANGKOK, April 4, 2025 (BSS) –'), as an ISO date, or null. */
export function datelineOf(text: string, points: readonly Point[]): string | null {
  for (const { start, end, from, to } of points) {
    if (start > DATELINE_REACH) return null;
    if (from.year === null || from.day === null || to) continue;
    const before = text.slice(0, start).split('\n').at(-1)!;
    const after = text.slice(end, end + 40);
    const isShortLine = !/[.!?]\s|\p{Ll}+\s\p{Ll}+\s\p{Ll}+/u.test(before) && before.length <= 60;
    const closes = /^\s*(?:$|\n|[-–—|/(]|[.,]?\s*\d{1,2}:\d\d|\.?\s*[/(]|\.\s+\p{Lu})/u.test(after);
    if (isShortLine && closes) return formatEdtf(from);
  }
  return null;
}

/**
 * A year printed close to a date that lacks one: in its own sentence (the nearest, sooner before than after);
 * where nothing tells the day of the article, also the one year of the headline, or the only year the text prints.
 */
export function neighbourYear(
  text: string,
  points: readonly Point[],
  point: Point,
  headline: readonly Point[],
  reference: string | null,
): number | null {
  if (point.from.year !== null || point.relative || point.weekday !== null) return null;
  let best: { year: number; distance: number } | null = null;
  for (const other of points) {
    const year = printedYear(other);
    if (year === null) continue;
    const isBefore = other.end <= point.start;
    const gap = isBefore ? text.slice(other.end, point.start) : text.slice(point.end, other.start);
    if (gap.length > 300 || SENTENCE_END.test(gap)) continue;
    const distance = isBefore ? gap.length : gap.length + 40;
    if (!best || distance < best.distance) best = { year, distance };
  }
  if (best || reference) return best?.year ?? null;
  return onlyYear(headline) ?? onlyYear(points);
}

function printedYear({ from, to, relative }: Point): number | null {
  return relative || (to && to.year !== from.year) ? null : from.year;
}

function onlyYear(points: readonly Point[]): number | null {
  const years = new Set<number>();
  for (const { from, to, relative } of points) {
    if (relative) continue;
    if (from.year !== null) years.add(from.year);
    if (to?.year) years.add(to.year);
  }
  return years.size === 1 ? [...years][0]! : null;
}

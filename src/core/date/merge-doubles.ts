import type { Point } from './point';

/** What may stand between a day and the word that repeats it: blanks, a comma, an opening bracket. */
const GAP = /^[ ,،，、(（]{0,3}$/;

/** Joins a weekday or a day counted from today with the date it repeats: 'Friday, 5 July', 'today, 1 July', 'Jumat (29/10/2021)'. */
export function mergeDoubles(text: string, points: readonly Point[]): Point[] {
  const merged: Point[] = [];
  for (const point of points) {
    const previous = merged.at(-1);
    const gap = previous ? text.slice(previous.end, point.start) : '';
    const kept = previous && GAP.test(gap) ? moreExact(previous, point) : null;
    const closes = /[(（]/.test(gap) && /[)）]/.test(text[point.end] ?? '');
    if (kept)
      merged[merged.length - 1] = { ...kept, start: previous!.start, end: point.end + (closes ? 1 : 0) };
    else merged.push(point);
  }
  return merged;
}

/** Of two that name one day, the one that tells more; null where they are two dates. */
function moreExact(a: Point, b: Point): Point | null {
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA === null || rankB === null || rankA === rankB) return null;
  return rankA > rankB ? a : b;
}

/** A weekday tells least, then a day counted from today, then a printed day. */
function rank(point: Point): number | null {
  if (point.weekday !== null) return 0;
  if (point.relative?.unit === 'day') return 1;
  return point.from.day !== null && !point.to ? 2 : null;
}

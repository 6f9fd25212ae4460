import type { Point } from './point';

/** Joins a weekday or a day counted from today with the date it repeats: 'Friday, 5 July', 'today, 1 July', 'Jumat (29/10/2021)'. */
export function mergeDoubles(text: string, points: readonly Point[]): Point[] {
  const merged: Point[] = [];
  for (const point of points) {
    const previous = merged.at(-1);
    if (previous && /^[ ,(]{0,3}$/.test(text.slice(previous.end, point.start))) {
      if (repeats(previous) && isDay(point)) {
        merged[merged.length - 1] = { ...point, start: previous.start };
        continue;
      }
      if (repeats(point) && isDay(previous)) {
        merged[merged.length - 1] = { ...previous, end: point.end };
        continue;
      }
    }
    merged.push(point);
  }
  return merged;
}

function repeats(point: Point): boolean {
  return point.weekday !== null || point.relative?.unit === 'day';
}

function isDay(point: Point): boolean {
  return point.from.day !== null && point.weekday === null && point.relative?.unit !== 'day';
}

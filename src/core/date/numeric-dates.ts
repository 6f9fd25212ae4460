import { type DateParts, boundsOf, formatEdtf, isCalendarDate } from './edtf';
import { type Point, plainPoint } from './point';

type Order = 'dmy' | 'mdy' | 'ymd';

const YEAR_LAST = /(?<![\p{L}\d.,/-])(\d{1,2})( ?[./-] ?)(\d{1,2})\2((?:1[89]|20)\d\d)(?![\d])/gu;
const YEAR_FIRST = /(?<![\p{L}\d.,/-])((?:1[89]|20)\d\d)([./-])(\d{1,2})\2(\d{1,2})(?!\d)/gu;

/** Dates in digits: 18.09.2021, 03/07/2025, 2025-07-03. Where both orders make a date, the pack's order decides. */
export function findNumericDates(text: string, order: Order, reference: string | null): Point[] {
  const points: Point[] = [];
  for (const match of text.matchAll(YEAR_LAST)) {
    const parts = readParts(Number(match[4]), Number(match[1]), Number(match[3]), order, reference);
    if (parts) points.push(plainPoint(match.index, match.index + match[0].length, parts));
  }
  for (const match of text.matchAll(YEAR_FIRST)) {
    const parts = { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) };
    if (isCalendarDate(parts)) points.push(plainPoint(match.index, match.index + match[0].length, parts));
  }
  return points;
}

function readParts(
  year: number,
  first: number,
  second: number,
  order: Order,
  reference: string | null,
): DateParts | null {
  const readings = [
    { year, month: second, day: first },
    { year, month: first, day: second },
  ];
  if (order === 'mdy') readings.reverse();
  const real = readings.filter(isCalendarDate);
  // A page prints its own day more often than a day far off, whatever order its language prefers.
  const [preferred, other] = real;
  if (preferred && other && isNear(other, reference) && !isNear(preferred, reference)) return other;
  return preferred ?? null;
}

function isNear(parts: DateParts, reference: string | null): boolean {
  const day = reference && boundsOf(formatEdtf(parts))?.first;
  return !!day && Math.abs(Date.parse(day) - Date.parse(reference!.slice(0, 10))) <= 2 * 86_400_000;
}

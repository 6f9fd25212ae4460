import { type DateParts, daysInMonth, isCalendarDate } from './edtf';
import type { Point } from './point';

/** A point with its years worked out; `certainty` says whether the text prints all of it. */
export interface ResolvedPoint extends Point {
  certainty: 'stated' | 'inferred';
}

export interface YearSources {
  /** ISO date that relative words and missing years are counted from; null where none is known. */
  reference: string | null;
  /** A year printed close by, for a date that lacks one. */
  neighbour: number | null;
  /** Lies a date marked so before the reference, after it, or wherever is nearest. */
  direction: 'past' | 'future' | 'nearest';
}

/** In days. */
const OWN_YEAR_BONUS = 45;

/** Works out what a point leaves open. Null where it says nothing without a reference date. */
export function resolvePoint(point: Point, sources: YearSources): ResolvedPoint | null {
  const reference = sources.reference ? partsOf(sources.reference) : null;
  if (point.weekday !== null)
    return (
      reference && { ...point, from: nearWeekday(point, reference, sources.direction), certainty: 'inferred' }
    );
  if (point.isOfAnyYear && sources.neighbour !== null) return inYear(point, sources.neighbour);
  if (point.relative) return resolveRelative(point, reference, sources);
  if (point.from.day !== null && point.from.month === null) return resolveDay(point, reference);
  if (point.from.year !== null) return { ...point, certainty: 'stated' };
  const year = missingYear(point, reference, sources);
  if (year === null && point.from.day === null && !point.to) return null;
  const to = point.to && { ...point.to, year: year === null ? null : year + (wraps(point) ? 1 : 0) };
  return { ...point, from: { ...point.from, year }, to, certainty: 'inferred' };
}

function inYear(point: Point, year: number): ResolvedPoint {
  const within = (parts: DateParts): DateParts => ({ ...parts, year });
  return { ...point, from: within(point.from), to: point.to && within(point.to), certainty: 'inferred' };
}

function wraps({ from, to }: Point): boolean {
  return to !== null && from.month !== null && to.month !== null && to.month < from.month;
}

function resolveRelative(
  point: Point,
  reference: Required<DateParts> | null,
  { direction }: YearSources,
): ResolvedPoint | null {
  const { unit, offset } = point.relative!;
  if (!reference) {
    // The month and day still stand: '1 January next year' is XXXX-01-01.
    return unit === 'year' && point.from.day !== null ? { ...point, certainty: 'inferred' } : null;
  }
  const { year, month, day } = reference as { year: number; month: number; day: number };
  const known = { ...point, certainty: 'inferred' as const };
  if (unit === 'year') {
    // early in a year 'the new year' is the one that has begun; in December 'the first half' is of the next
    const isComing =
      point.isOfAnyYear && direction !== 'past' && month === 12 && (point.to?.month ?? 12) <= 6;
    const shift = point.isNewYear && month <= 2 ? 0 : isComing ? offset + 1 : offset;
    const withYear = (parts: DateParts): DateParts => ({ ...parts, year: parts.year ?? year + shift });
    return { ...known, from: withYear(point.from), to: point.to && withYear(point.to) };
  }
  if (unit === 'day') {
    const from = partsOf(shiftDays(year, month, day, offset));
    return { ...known, from, to: point.to && yearAfter(from, point.to) };
  }
  if (unit === 'month') {
    const shifted = new Date(Date.UTC(year, month - 1 + offset, 1));
    return {
      ...known,
      from: { year: shifted.getUTCFullYear(), month: shifted.getUTCMonth() + 1, day: null },
    };
  }
  const halves = year * 2 + (month > 6 ? 1 : 0) + offset;
  const first = (halves % 2) * 6 + 1;
  const halfYear = Math.floor(halves / 2);
  return {
    ...known,
    from: { year: halfYear, month: first, day: null },
    to: { year: halfYear, month: first + 5, day: null },
  };
}

/** The end of a span that lacks its year is the next such day: 'from today until 31 December'. */
function yearAfter(from: { year: number; month: number }, to: DateParts): DateParts {
  if (to.year !== null || to.month === null) return to;
  return { ...to, year: from.year + (to.month < from.month ? 1 : 0) };
}

/** A day that lacks its month lies as near to the reference as it can. */
function resolveDay(point: Point, reference: DateParts | null): ResolvedPoint | null {
  if (!reference?.year || !reference.month) return null;
  const now = serial(reference);
  const { day } = point.from;
  const fits = [-1, 0, 1]
    .map((shift) => reference.year! * 12 + reference.month! - 1 + shift)
    .map((months) => ({ year: Math.floor(months / 12), month: (months % 12) + 1, day }))
    .filter(isCalendarDate)
    .sort((a, b) => Math.abs(serial(a) - now) - Math.abs(serial(b) - now));
  const [from] = fits;
  if (!from) return null;
  return { ...point, from, to: point.to && { ...from, day: point.to.day }, certainty: 'inferred' };
}

/** The year that puts a month or day where the text most likely means it. */
function missingYear(point: Point, reference: DateParts | null, sources: YearSources): number | null {
  if (!reference?.year) return sources.neighbour;
  if (point.which === null && sources.neighbour !== null && Math.abs(sources.neighbour - reference.year) > 1)
    return sources.neighbour;
  const now = serial(reference);
  const years = [reference.year - 1, reference.year, reference.year + 1];
  const direction = point.which === null ? sources.direction : null;
  const fits = years.filter((year) => {
    const day = serial({ ...point.from, year });
    const isSameMonth = year === reference.year && point.from.month === reference.month;
    // a month that has begun is no month to come
    if (direction === 'past') return day <= now || (isSameMonth && point.from.day === null);
    if (direction === 'future') return day >= now || isSameMonth;
    if (point.which === -1) return day < now && !isSameMonth;
    // '31 December next' in December: the day tells whether it is still to come
    if (point.which === 1) return day > now && (!isSameMonth || point.from.day !== null);
    return point.which === null || year === reference.year;
  });
  // Half a year away either way, a date of the article's own year is the likelier one.
  const distance = (year: number) =>
    Math.abs(serial({ ...point.from, year }) - now) - (year === reference.year ? OWN_YEAR_BONUS : 0);
  return fits.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Days since 1970 of a date, a month counted by its middle. */
function serial({ year, month, day }: DateParts): number {
  return Date.UTC(year!, (month ?? 7) - 1, day ?? 15) / 86_400_000;
}

/** How far from the article a weekday with its day of the month is looked for, in days. */
const DAY_REACH = 20;
/** 'This Sunday' is the coming one where the last lies more days back than this. */
const HALF_WEEK = 3;

/**
 * News names the weekday of this week: the last one up to today, the coming one after 'next', the nearest after 'this', or
 * from today on where told as ahead; with its day of the month beside it, the nearest such day.
 */
function nearWeekday(point: Point, reference: DateParts, direction: YearSources['direction']): DateParts {
  const { year, month, day } = reference as { year: number; month: number; day: number };
  const today = (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
  const back = (today - point.weekday! + 7) % 7;
  const shifts = [...Array(2 * DAY_REACH).keys()].map((n) => (n % 2 ? 1 : -1) * Math.ceil(n / 2));
  const told = shifts
    .filter((shift) => (today + shift - point.weekday!) % 7 === 0)
    .map((shift) => partsOf(shiftDays(year, month, day, shift)))
    .find((parts) => parts.day === point.from.day);
  if (told) return told;
  if (point.which === 0 && back > HALF_WEEK) return partsOf(shiftDays(year, month, day, 7 - back));
  if (direction === 'future' && point.which === null)
    return partsOf(shiftDays(year, month, day, (7 - back) % 7));
  if (point.which === 1) return partsOf(shiftDays(year, month, day, 7 - back));
  return partsOf(shiftDays(year, month, day, -(point.which === -1 && back === 0 ? 7 : back)));
}

function shiftDays(year: number, month: number, day: number, offset: number): string {
  return new Date(Date.UTC(year, month - 1, day + offset)).toISOString().slice(0, 10);
}

function partsOf(iso: string): { year: number; month: number; day: number } {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  return { year: year!, month: month ?? 1, day: day ?? 1 };
}

/** First or last day of what the parts name. */
export function edgeDay(parts: DateParts, edge: 'beginning' | 'ending'): DateParts {
  const month = parts.month ?? (edge === 'beginning' ? 1 : 12);
  return { ...parts, month, day: edge === 'beginning' ? 1 : daysInMonth(parts.year ?? 2001, month) };
}

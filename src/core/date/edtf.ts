/** Parts of an EDTF date (ISO 8601-2): year null is `XXXX`, month and day null where the date is less precise. */
export interface DateParts {
  year: number | null;
  month: number | null;
  day: number | null;
}

export type DatePrecision = 'year' | 'month' | 'day';

/** Reads `2024`, `2024-01`, `2024-01-31`, `XXXX-01-31`; null for anything else and for days that do not exist. */
export function parseEdtf(edtf: string): DateParts | null {
  const match = /^(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf);
  if (!match) return null;
  const parts = {
    year: match[1] === 'XXXX' ? null : Number(match[1]),
    month: match[2] === undefined ? null : Number(match[2]),
    day: match[3] === undefined ? null : Number(match[3]),
  };
  return isCalendarDate(parts) ? parts : null;
}

/** Writes parts as EDTF. */
export function formatEdtf({ year, month, day }: DateParts): string {
  const head = year === null ? 'XXXX' : String(year).padStart(4, '0');
  if (month === null) return head;
  return `${head}-${twoDigits(month)}${day === null ? '' : `-${twoDigits(day)}`}`;
}

/** Whether month and day exist; 29 February counts where the year is not known. */
export function isCalendarDate({ year, month, day }: DateParts): boolean {
  if (month === null) return day === null;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= daysInMonth(year ?? 2000, month));
}

/** Days of a month, month from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Null where the text is no EDTF date. */
export function precisionOf(edtf: string): DatePrecision | null {
  const parts = parseEdtf(edtf);
  if (!parts) return null;
  return parts.day !== null ? 'day' : parts.month !== null ? 'month' : 'year';
}

/** First and last day that a date covers, as ISO dates; null without a year. */
export function boundsOf(edtf: string): { first: string; last: string } | null {
  const parts = parseEdtf(edtf);
  if (!parts || parts.year === null) return null;
  const { year, month, day } = parts;
  const lastMonth = month ?? 12;
  return {
    first: formatEdtf({ year, month: month ?? 1, day: day ?? 1 }),
    last: formatEdtf({ year, month: lastMonth, day: day ?? daysInMonth(year, lastMonth) }),
  };
}

/** Negative where all of `a` lies before all of `b`, positive where after, 0 where they overlap, null where a year is missing. */
export function compareEdtf(a: string, b: string): number | null {
  const [left, right] = [boundsOf(a), boundsOf(b)];
  if (!left || !right) return null;
  return left.last < right.first ? -1 : left.first > right.last ? 1 : 0;
}

/** Whether `fine` lies wholly inside `coarse`: 2024-07-01 in 2024-07. */
export function isWithin(fine: string, coarse: string): boolean {
  const [inner, outer] = [boundsOf(fine), boundsOf(coarse)];
  return inner !== null && outer !== null && inner.first >= outer.first && inner.last <= outer.last;
}

/**
 * The inclusive end of a term of `months` that begins with `edtf`, as precise as the beginning:
 * 2025-07-01 and 6 give 2025-12-31, 2025-07 and 6 give 2025-12, 2024 and 12 give 2024.
 * Null where it cannot be told (half a year from 2024) or the beginning is no date.
 */
export function addMonths(edtf: string, months: number): string | null {
  const parts = parseEdtf(edtf);
  if (!parts || !Number.isInteger(months) || months < 1) return null;
  const { year, month, day } = parts;
  if (month === null) {
    if (year === null || months % 12) return null;
    return formatEdtf({ year: year + months / 12 - 1, month, day });
  }
  const sinceYear = month - 1 + months;
  const next = {
    year: year === null ? null : year + Math.floor(sinceYear / 12),
    month: (sinceYear % 12) + 1,
  };
  if (day === null) return formatEdtf(monthBefore(next));
  const length = daysInMonth(next.year ?? 2001, next.month);
  if (day > length) return formatEdtf({ ...next, day: length });
  if (day > 1) return formatEdtf({ ...next, day: day - 1 });
  const last = monthBefore(next);
  return formatEdtf({ ...last, day: daysInMonth(last.year ?? 2001, last.month) });
}

function monthBefore({ year, month }: { year: number | null; month: number }) {
  const wraps = month === 1;
  return {
    year: year === null ? null : wraps ? year - 1 : year,
    month: wraps ? 12 : month - 1,
    day: null,
  };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

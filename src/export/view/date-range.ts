/** First and last day an EDTF date covers, ISO 8601. */
export interface DayRange {
  first: string;
  last: string;
}

/** The days a date as precise as `2024`, `2024-01` or `2024-01-31` covers; null where the year is not known or no such day exists. */
export function daysOf(edtf: string | undefined): DayRange | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(edtf ?? '');
  if (!match) return null;
  const [, year = '', month, day] = match;
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
  if (!isDay(first)) return null;
  if (day) return { first, last: first };
  const end = month
    ? new Date(Date.UTC(Number(year), Number(month), 0))
    : new Date(Date.UTC(Number(year), 11, 31));
  return { first, last: end.toISOString().slice(0, 10) };
}

/** The day after. */
export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

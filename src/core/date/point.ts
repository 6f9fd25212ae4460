import type { DateParts } from './edtf';

/** What is counted from the date published, and how far away it is. */
export interface RelativeOffset {
  unit: 'day' | 'month' | 'half' | 'year';
  offset: number;
}

/** A date as it stands in the text, before years that are not printed are worked out. */
export interface Point {
  start: number;
  end: number;
  /** Parts as printed; a year that is not printed is null. */
  from: DateParts;
  /** Last day, month or year of a span; null for a single date. */
  to: DateParts | null;
  /** Set where the date is counted from the day of the article ('next year', 'today'). */
  relative: RelativeOffset | null;
  /** Of the last, this or next one by that name; null where the text does not say. */
  which: number | null;
  /** Monday 0 to Sunday 6, for a weekday; `from` has the day of the month where it stands beside: 'quinta-feira (3)'. */
  weekday: number | null;
  /** The start of the coming year, or early in a year of this one. */
  isNewYear?: boolean;
  /** Part of a year that no word says which: 'in the first half'. */
  isOfAnyYear?: boolean;
  /** First or last day of what `from` names, when a marker asks for a day. */
  edge: 'beginning' | 'ending' | null;
}

/** A point without any of the special readings. */
export function plainPoint(start: number, end: number, from: DateParts, to: DateParts | null = null): Point {
  return { start, end, from, to, relative: null, which: null, weekday: null, edge: null };
}

import type { Fragment } from './chairship-words';

/** How a language words dates and terms, beyond the month names of CLDR. */
export interface DateWords {
  /** Extra month forms by number 1 to 12 (short forms, regional names); CLDR forms come from the tables. */
  months?: Readonly<Record<number, readonly Fragment[]>>;
  /** Order of purely numeric dates. */
  numericOrder: 'dmy' | 'mdy' | 'ymd';
  /** Weekdays, Monday first. */
  weekdays?: readonly (readonly Fragment[])[];
  /** Further words are added by the date grammar (core/date), which owns this form. */
  [more: string]: unknown;
}

import type { Fragment } from './chairship-words';

/**
 * A fragment with placeholders. A space stands for a short run of blanks. What a placeholder takes:
 *
 * - `{day}` 1 to 31 in digits (with `dayMark`) or as one of `dayWords`; also a span of two ('10-17')
 * - `{month}` a month name with `endings`; also a span ('July-December', 'с января по июль')
 * - `{year}` four digits with `yearMark`, a span ('2024-2025'), or a phrase of `relative.year` ('next year')
 * - `{half}` `{quarter}` an ordinal of `ordinals`, or digits or Roman digits with `ordinalMark`
 * - `{count}` a number in digits or of `numbers`
 * - `{which}` a word of `which` ('next', 'last')
 * - `{weekday}` a word of `weekdays`
 *
 * Look-arounds belong into templates; word lists (months, numbers, weekdays …) are also matched alone and may hold none.
 */
export type DateTemplate = string;

/** What stands beside a date and gives it a role. */
export interface DateMarkers {
  /** Words before it: from, since, starting. */
  before?: readonly Fragment[];
  /** Words after it: бастап, itibaren, 起. */
  after?: readonly Fragment[];
  /** Endings written onto it: -дан, -den. */
  endings?: readonly Fragment[];
}

/** A length of time: `months` in total, or per `{count}` where the template has one. */
export interface LengthWords {
  months: number;
  templates: readonly DateTemplate[];
}

/** Where a date's parts may stand. Every template is tried; the longest reading at a place wins. */
export interface DateTemplates {
  /** With `{day}` and `{month}`, with or without `{year}`. */
  day: readonly DateTemplate[];
  /** A day told by its number alone, of the month nearest to the date published ('21日'), with `{day}`. */
  dayOfMonth?: readonly DateTemplate[];
  /** With `{month}`; a bare month needs its preposition, as a look-behind. A `{which}` month is counted from the date published. */
  month: readonly DateTemplate[];
  /** With `{year}`; a bare number needs a word beside it that makes it a year. Year spans need none. */
  year: readonly DateTemplate[];
  /** With `{half}` and, where it can be, `{year}`; without a year the current one is meant. */
  half?: readonly DateTemplate[];
  quarter?: readonly DateTemplate[];
  /** A day of the week near the date published, with `{weekday}` or `{which} {weekday}`. */
  weekday?: readonly DateTemplate[];
  /** The first and last day of a `{year}` or `{month}`: 'beginning of {year}', 'end of {month}'. Exact days only beside a start or end marker. */
  beginning?: readonly DateTemplate[];
  ending?: readonly DateTemplate[];
}

/** Phrases counted from the date published; the key is how many days, months, half-years or years away. */
export type RelativeWords = Readonly<Record<number, readonly Fragment[]>>;

/** How a language words dates and terms, beyond the month names of CLDR. */
export interface DateWords {
  /** Extra month forms by number 1 to 12 (short forms, regional names, inflected forms); CLDR forms come from the tables. */
  months?: Readonly<Record<number, readonly Fragment[]>>;
  /** Month names are written with a capital, and the small-letter word is another one (may, march). */
  monthsCapitalized?: boolean;
  /** Letters joined before a month or year: Arabic و, ب, ل. */
  prefixes?: readonly Fragment[];
  /** Endings joined to a month name, with or without an apostrophe or hyphen, that give it no role. */
  endings?: readonly Fragment[];
  /** Order of purely numeric dates. A number over 12 or over 31 decides by itself. */
  numericOrder: 'dmy' | 'mdy' | 'ymd';
  /** Weekdays, Monday first. */
  weekdays?: readonly (readonly Fragment[])[];
  /** Cardinal words for terms: six, шесть. */
  numbers?: Readonly<Record<number, readonly Fragment[]>>;
  /** Ordinal words for halves and quarters: second, второе. */
  ordinals?: Readonly<Record<number, readonly Fragment[]>>;
  /** Written-out days: first, первого. */
  dayWords?: Readonly<Record<number, readonly Fragment[]>>;
  /** What may follow a day in digits: 'st', '-го', '日'. */
  dayMark?: readonly Fragment[];
  /** What may follow a half or quarter in digits: 'nd', '-е'. */
  ordinalMark?: readonly Fragment[];
  /** What may follow a year in digits inside a longer date: ' года', ' жылғы', '年'. */
  yearMark?: readonly Fragment[];
  templates: DateTemplates;
  relative?: {
    day?: RelativeWords;
    month?: RelativeWords;
    half?: RelativeWords;
    year?: RelativeWords;
    /** The start of the coming year: 'с нового года'. */
    newYear?: readonly Fragment[];
  };
  /** last (-1), this (0), next (1), before a month or weekday. */
  which?: RelativeWords;
  /** What makes a day lie before the article: since, منذ. */
  behind?: DateMarkers;
  /** A date is the start, the end, or all of a term: since July; until July; for 2025. */
  markers: { start: DateMarkers; end: DateMarkers; span?: DateMarkers };
  /** What stands beside a weekday that is to come: verbs of the future, 'übernimmt am'. Without it a weekday is the last one. */
  ahead?: DateMarkers;
  /** What joins two ends of a span, beside a dash: to, until, по, 至. */
  to: readonly Fragment[];
  /** What joins them only after a word of its own: between … and …. */
  between?: { before: readonly Fragment[]; and: readonly Fragment[] };
  /** What joins the members of a list: and, и. */
  and: readonly Fragment[];
  lengths?: readonly LengthWords[];
  /** Words beside a length that make it a distance, not a term: ago, later, after. */
  notLength?: DateMarkers;
  /** Nouns that a number before them counts, so that it is no year: delegates, people. */
  counted?: readonly Fragment[];
  /** Plans whose year is their horizon or their name, not a date of the news: strategy, agenda, vision. */
  plans?: readonly Fragment[];
  /** Words that something was founded or became independent, before its date and after it: no term begins then. */
  foundings?: DateMarkers;
}

import { type DateParts, formatEdtf } from './edtf';
import type { Point } from './point';
import { edgeDay } from './resolve-point';

const SENTENCE_END = /[.!?…]["»”’)\]]*\s+(?=[\p{Lu}"«“—–-])|[\n。！？]/u;
/** How far from a date that lacks its year another may give it, in UTF-16 units. */
const REACH = 300;
/** A year after it must stand closer: what follows is as often another matter. */
const REACH_AFTER = 40;
/** How far into a text a dateline may stand. */
const DATELINE_REACH = 160;

/** The day a text's own dateline prints ('BANGKOK, April 4, 2025 (BSS) –'), as an ISO date, or null. */
export function datelineOf(text: string, points: readonly Point[]): string | null {
  for (const { start, end, from, to } of points) {
    if (start > DATELINE_REACH) return null;
    if (from.year === null || from.day === null || to) continue;
    const before = text.slice(0, start).split('\n').at(-1)!;
    const after = text.slice(end, end + 40);
    const isShortLine = before.length <= 60 && !/[.!?]\s|\p{Ll}+\s\p{Ll}+\s\p{Ll}+/u.test(before);
    const closes =
      /^\s*(?:$|\n|[-–—|/(]|,\s+\p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{2,20})?\s*[/(–—-]|[.,]?\s*\d{1,2}:\d\d|\.?\s*[/(]|\.\s+\p{Lu})/u.test(
        after,
      );
    // 'MOSCOW (Agency - 15 May 2020) Greece has …'
    const isBracketed = /\([^()]*$/u.test(before) && /^\)\s+\p{Lu}/u.test(after);
    if (isShortLine && (closes || isBracketed)) return formatEdtf(from);
  }
  return null;
}

/** What else tells a year: the dates of the headline, the day of the article, and which years only say when something ends. */
export interface YearContext {
  headline: readonly Point[];
  reference: string | null;
  isEndYear(point: Point): boolean;
}

/** Tells, per point, a year printed close to it; null where there is none or it needs none. */
export type NeighbourYears = (index: number) => number | null;

/**
 * A year close by is one in the same sentence: the nearest, sooner before than after. Where nothing tells the day
 * of the article, also the one year that the text prints with the same day elsewhere, or the one year of its headline.
 */
export function neighbourYears(text: string, points: readonly Point[], sources: YearContext): NeighbourYears {
  const { headline, reference } = sources;
  const sameDay = reference ? new Map<string, DayYear>() : yearsOfDays(text, points, sources);
  const fallback = reference ? null : onlyYear(headline);
  return (index) => {
    const point = points[index]!;
    if (point.isOfAnyYear) return yearOfPartBefore(points, index);
    if (point.from.year !== null || point.relative || point.weekday !== null) return null;
    return (
      nearest(text, points, index, -1, sources) ??
      nearest(text, points, index, 1, sources) ??
      yearOfDays(points, index, sameDay) ??
      fallback
    );
  };
}

/** 'The first half of 2026 …, in the second half …': the year of the part told before it. */
function yearOfPartBefore(points: readonly Point[], index: number): number | null {
  const before = points[index - 1];
  const isPart = before?.to && before.from.day === null && before.from.month !== null;
  return isPart && points[index]!.start - before.end <= REACH ? printedYear(before) : null;
}

/** The nearest printed year on one side, in the same sentence. */
function nearest(
  text: string,
  points: readonly Point[],
  index: number,
  step: 1 | -1,
  { reference, isEndYear }: YearContext,
): number | null {
  const point = points[index]!;
  for (let at = index + step; at >= 0 && at < points.length; at += step) {
    const other = points[at]!;
    const [from, to] = step < 0 ? [other.end, point.start] : [point.end, other.start];
    if (to - from > (step < 0 ? REACH : REACH_AFTER) || SENTENCE_END.test(text.slice(from, to))) return null;
    if (step > 0 && isEndYear(other)) return null;
    const year = printedYear(other);
    if (year !== null && !(step < 0 && isInAside(text, other, year, reference))) return year;
  }
  return null;
}

/** Years by which the article's own year and that of an aside differ at least. */
const LONG_GONE = 2;

/** 'Malaysia, which last chaired it in 2015, begins on 1 January': a year long gone that ends what stands between two commas dates nothing behind. */
function isInAside(text: string, { start, end }: Point, year: number, reference: string | null): boolean {
  if (!reference || Number(reference.slice(0, 4)) - year < LONG_GONE || text[end] !== ',') return false;
  return /,\s(?:[^\s,.;:]+\s){3,}$/u.test(text.slice(Math.max(0, start - ASIDE_REACH), start));
}

/** How far before its year such an aside begins, in UTF-16 units. */
const ASIDE_REACH = 80;

function printedYear({ from, to, relative }: Point): number | null {
  return relative || (to && to.year !== from.year) ? null : from.year;
}

/** The year that a text prints with a day; null where it prints several. */
interface DayYear {
  year: number | null;
  /** Whether it is only that of a year told to begin. */
  isEdge: boolean;
}

/** Per day of the year that the text prints with a year: that year. */
function yearsOfDays(text: string, points: readonly Point[], sources: YearContext): Map<string, DayYear> {
  const years = new Map<string, DayYear>();
  for (const [index, { from, to, edge }] of points.entries()) {
    // a year told to begin is that of its first day
    const isEdge = edge === 'beginning' && from.month === null;
    for (const parts of [isEdge ? edgeDay(from, edge) : from, to]) {
      // 'from early 2017 to 18 December' prints the year of both
      const year = parts?.year ?? (parts === from ? nearest(text, points, index, -1, sources) : null);
      if (!parts || parts.day === null || !year) continue;
      const known = years.get(dayOf(parts));
      years.set(dayOf(parts), {
        year: known && known.year !== year ? null : year,
        isEdge: isEdge && known?.isEdge !== false,
      });
    }
  }
  return years;
}

function yearOfDays(points: readonly Point[], index: number, years: Map<string, DayYear>): number | null {
  const { from, to } = points[index]!;
  if (from.day === null) return null;
  const known = years.get(dayOf(from));
  // a day of December before it, of the year told to begin, shows that it is of another
  const isOther =
    known?.isEdge &&
    points
      .slice(0, index)
      .some((one) => one.from.day !== null && years.get(dayOf(one.from))?.year === known.year);
  return (isOther ? null : known?.year) ?? (to ? (years.get(dayOf(to))?.year ?? null) : null);
}

function dayOf({ month, day }: DateParts): string {
  return `${month}-${day}`;
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

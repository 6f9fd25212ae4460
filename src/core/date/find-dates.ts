import type { LanguagePack } from '../model/language-pack';
import type { DateMention } from '../model/mention';
import { createCoverage } from './coverage';
import { type DatePatterns, datePatterns } from './date-patterns';
import { isMarked, markedRole, type MarkedRole } from './date-role';
import { formatEdtf } from './edtf';
import { findLengths } from './find-lengths';
import { findPoints } from './find-points';
import { foldDigits } from './fold-digits';
import { addListedYears } from './list-years';
import { linkSpans } from './link-spans';
import { isNoDate } from './no-date';
import type { Point } from './point';
import { edgeDay, type ResolvedPoint, resolvePoint, type YearSources } from './resolve-point';
import { mergeDoubles } from './merge-doubles';
import { datelineOf, neighbourYears } from './year-context';

export interface DateOptions {
  pack: LanguagePack;
  /** ISO date that relative words and missing years are resolved against; null leaves years open (`XXXX`). */
  referenceDate: string | null;
  /** A text whose years count as close by (the headline of a body). */
  headline?: string;
}

/**
 * Finds dates, terms and lengths in a text through the pack's words, in order of start. Spans exclude the preposition.
 * Without a reference date, a dateline at the head of the text stands in for it.
 */
export function findDates(text: string, { pack, referenceDate, headline }: DateOptions): DateMention[] {
  const patterns = datePatterns(pack);
  if (!patterns) return [];
  const folded = foldDigits(text);
  const points = pointsOf(folded, patterns, referenceDate);
  const reference = referenceDate ?? datelineOf(folded, points);
  const titleYears = !reference && headline ? pointsOf(foldDigits(headline), patterns, null) : [];
  // 'on 20 May and runs until 2023': the year that ends a term is not that of its first day
  const isEndYear = ({ start, end, from, edge }: Point) =>
    from.month === null && edge === null && markedRole(folded, start, end, patterns) === 'end';
  const neighbourOf = neighbourYears(folded, points, { headline: titleYears, reference, isEndYear });
  const dates = points.flatMap((point, index) => {
    const role = markedRole(folded, point.start, point.end, patterns);
    const neighbour = neighbourOf(index);
    const direction = directionOf(folded, point, role, patterns);
    const resolved = resolvePoint(point, { reference, neighbour, direction });
    return resolved ? [mentionOf(resolved, role)] : [];
  });
  return withLengths(dates, findLengths(folded, patterns), text.length);
}

/** Adds the lengths that overlap no date; of lengths that overlap, the longest. */
function withLengths(dates: DateMention[], lengths: DateMention[], size: number): DateMention[] {
  const coverage = createCoverage(size, dates);
  const longestFirst = lengths.sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const length of longestFirst) {
    if (coverage.touches(length)) continue;
    coverage.mark(length);
    dates.push(length);
  }
  return dates.sort((a, b) => a.start - b.start);
}

function pointsOf(text: string, patterns: DatePatterns, reference: string | null): Point[] {
  const found = findPoints(text, patterns, reference).filter((point) => !isNoDate(text, point, patterns));
  return mergeDoubles(text, linkSpans(text, addListedYears(text, found, patterns), patterns));
}

/** How far before a weekday the verb stands that tells it as to come, in UTF-16 units. */
const AHEAD_REACH = 90;

function directionOf(
  text: string,
  { start, end, weekday }: Point,
  role: MarkedRole | null,
  { words, boundary }: DatePatterns,
): YearSources['direction'] {
  if (isMarked(text, start, end, words.behind, boundary)) return 'past';
  const isAhead = weekday !== null && isMarked(text, start, end, words.ahead, boundary, AHEAD_REACH);
  return role === 'end' || isAhead ? 'future' : 'nearest';
}

function mentionOf(point: ResolvedPoint, marked: MarkedRole | null): DateMention {
  const edged = point.edge && (marked === 'start' || marked === 'end') ? point.edge : null;
  const isUntilPart = marked === 'end' && isPartOfYear(point);
  const from = edged ? edgeDay(point.from, edged) : isUntilPart ? point.to! : point.from;
  const edtf = formatEdtf(from);
  // 'на початку грудня' is a time in it, no whole month
  const isWhole = marked === 'span' && point.from.day === null && !point.edge;
  return {
    start: point.start,
    end: point.end,
    edtf,
    endEdtf: isUntilPart ? null : point.to ? formatEdtf(point.to) : isWhole ? edtf : null,
    role:
      !isUntilPart && (point.to || isWhole) ? 'span' : marked === 'start' || marked === 'end' ? marked : 'at',
    months: null,
    certainty: point.certainty,
  };
}

/** 'Until the first quarter of 2024': a half or quarter of a year, which is an end as a whole. */
function isPartOfYear({ from, to }: Point): boolean {
  return (
    to !== null && from.day === null && from.month !== null && to.month !== null && from.year === to.year
  );
}

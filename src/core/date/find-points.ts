import type { DatePatterns, TemplateKind } from './date-patterns';
import { type DateParts, isCalendarDate } from './edtf';
import { findAll } from '../text/pattern';
import { findNumericDates } from './numeric-dates';
import { type Point, plainPoint } from './point';

const RELATIVE_KINDS = new Set<TemplateKind>([
  'weekday',
  'newYear',
  'relativeDay',
  'relativeMonth',
  'relativeHalf',
]);

type Groups = Readonly<Record<string, string | undefined>>;

/** All dates of a folded text, longest reading first at each place, none overlapping. Years stay as printed. */
export function findPoints(text: string, patterns: DatePatterns, reference: string | null): Point[] {
  const found: Point[] = findNumericDates(text, patterns.words.numericOrder, reference);
  for (const { kind, pattern } of patterns.templates) {
    for (const { match } of findAll(pattern, text)) {
      const point = readMatch(match, kind, patterns);
      if (point && isFree(text, point)) found.push(point);
    }
  }
  return longestFirst(found);
}

/** Not a part of a longer number or code: 1,2024 · 2024.5 · mира-2040. */
function isFree(text: string, { start, end, from }: Point): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  // '1 July-1 August': a day with its month is a date behind a hyphen too
  const isHyphened = from.day !== null && from.month !== null && /\p{L}[-–]$/u.test(before);
  if (!isHyphened && /\d[.,:/]$|[\p{L}\d][-–+#]$|[$€£₽¥]\s?$/u.test(before) && /\d/.test(text[start] ?? ''))
    return false;
  return !/^(?:[.,]\d|%)/.test(text.slice(end, end + 2)) || !/\d/.test(text[end - 1] ?? '');
}

function longestFirst(points: Point[]): Point[] {
  const ordered = [...points].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Point[] = [];
  for (const point of ordered) {
    const last = kept.at(-1);
    if (!last || point.start >= last.end) kept.push(point);
    else if (point.end - point.start > last.end - last.start) kept[kept.length - 1] = point;
  }
  return kept;
}

function readMatch(match: RegExpExecArray, kind: TemplateKind, patterns: DatePatterns): Point | null {
  const start = match.index;
  const end = start + match[0].length;
  const groups: Groups = match.groups ?? {};
  const { words } = patterns;
  const isWhole = groups.day !== undefined && groups.year !== undefined;
  if (groups.month && words.monthsCapitalized && !isWhole && /^\p{Ll}/u.test(groups.month)) return null;
  const isPartOfYear = kind === 'half' || kind === 'quarter' || kind === 'beginning' || kind === 'ending';
  const isOfAnyYear = isPartOfYear && groups.year === undefined && groups.month === undefined;
  const year = isOfAnyYear ? { from: null, to: null, offset: 0 } : readYear(groups.year, patterns);
  if (!year) return null;
  const withYear = (from: Partial<DateParts>, to: Partial<DateParts> | null = null): Point => ({
    ...plainPoint(
      start,
      end,
      { year: year.from, month: null, day: null, ...from },
      to && { year: year.to ?? year.from, month: null, day: null, ...to },
    ),
    relative: year.offset === null ? null : { unit: 'year', offset: year.offset },
    which: groups.which === undefined ? null : patterns.read.which(groups.which),
    isOfAnyYear,
  });
  if (RELATIVE_KINDS.has(kind)) return readRelative(kind, groups, patterns, start, end);
  if (kind === 'beginning' || kind === 'ending') {
    const month = groups.month === undefined ? null : patterns.read.month(groups.month);
    return { ...withYear({ month }), edge: kind };
  }
  if (kind === 'half' || kind === 'quarter') return readPart(kind, groups, patterns, withYear);
  if (kind === 'year') return groups.year === undefined ? null : withYear({}, year.to === null ? null : {});
  if (kind === 'dayOfMonth') return readDay(groups, patterns, withYear);
  return readDayMonth(groups, patterns, withYear);
}

type MakePoint = (from: Partial<DateParts>, to?: Partial<DateParts> | null) => Point;

function readDayMonth(groups: Groups, patterns: DatePatterns, make: MakePoint): Point | null {
  const [month, lastMonth] = split(groups.month, patterns).map((part) => patterns.read.month(part));
  if (!month || lastMonth === null) return null;
  if (groups.day === undefined) {
    const point = make({ month }, lastMonth ? { month: lastMonth } : null);
    return lastMonth && point.from.year !== null && lastMonth < month ? wrapYear(point) : point;
  }
  // '5-го' is no span: what cannot be read as a day is a mark.
  const days = split(groups.day, patterns).map((part) => patterns.read.day(part));
  const [day, lastDay] = days.filter((number) => number !== null);
  if (!day || lastMonth) return null;
  const point = make({ month, day }, lastDay ? { month, day: lastDay } : null);
  const isReal = isCalendarDate(point.from) && (!point.to || isCalendarDate(point.to));
  return isReal && (!lastDay || lastDay > day) ? point : null;
}

/** A day without a month; which one is worked out with the year. */
function readDay(groups: Groups, patterns: DatePatterns, make: MakePoint): Point | null {
  const [day, lastDay] = split(groups.day, patterns).map((part) => patterns.read.day(part));
  if (!day || (lastDay != null && lastDay <= day)) return null;
  return make({ day }, lastDay ? { day: lastDay } : null);
}

/** December to May 2025 begins in 2024. */
function wrapYear(point: Point): Point {
  return { ...point, from: { ...point.from, year: point.from.year! - 1 } };
}

function readPart(kind: 'half' | 'quarter', groups: Groups, patterns: DatePatterns, make: MakePoint) {
  const number = patterns.read.ordinal(groups[kind] ?? '');
  const length = kind === 'half' ? 6 : 3;
  if (!number || number * length > 12) return null;
  return make({ month: (number - 1) * length + 1 }, { month: number * length });
}

function readRelative(
  kind: TemplateKind,
  groups: Groups,
  patterns: DatePatterns,
  start: number,
  end: number,
): Point | null {
  const nothing = { year: null, month: null, day: null };
  if (kind === 'newYear') {
    const from = { year: null, month: 1, day: 1 };
    return { ...plainPoint(start, end, from), relative: { unit: 'year', offset: 1 }, isNewYear: true };
  }
  if (kind === 'weekday') {
    const weekday = patterns.read.weekday(groups.weekday ?? '');
    const which = groups.which === undefined ? null : patterns.read.which(groups.which);
    const day = groups.day === undefined ? null : patterns.read.day(groups.day);
    return weekday === null ? null : { ...plainPoint(start, end, { ...nothing, day }), weekday, which };
  }
  const unit = kind === 'relativeDay' ? 'day' : kind === 'relativeMonth' ? 'month' : 'half';
  const offset = patterns.relative[unit](groups.phrase ?? '');
  return offset === null ? null : { ...plainPoint(start, end, nothing), relative: { unit, offset } };
}

/** Year of a slot: digits, a span of them, or a phrase counted from the date published. Null where the span is none. */
function readYear(
  slot: string | undefined,
  patterns: DatePatterns,
): { from: number | null; to: number | null; offset: number | null } | null {
  if (slot === undefined) return { from: null, to: null, offset: null };
  const offset = patterns.read.year(slot);
  if (offset !== null) return { from: null, to: null, offset };
  const [first, second] = [...slot.matchAll(/\d+/g)].map((match) => match[0]);
  if (first === undefined) return null;
  const from = Number(first);
  if (second === undefined) return { from, to: null, offset: null };
  const to = second.length === 2 ? Math.floor(from / 100) * 100 + Number(second) : Number(second);
  return to > from && to - from <= 30 ? { from, to, offset: null } : null;
}

function split(slot: string | undefined, patterns: DatePatterns): string[] {
  return slot === undefined ? [] : slot.split(patterns.joint).filter(Boolean);
}

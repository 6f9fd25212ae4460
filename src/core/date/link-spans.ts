import { type DatePatterns, group } from './date-patterns';
import { isLeadMarker, isMarked, markedRole } from './date-role';
import type { DateParts } from './edtf';
import type { Point } from './point';
import { edgeDay } from './resolve-point';

/** Two ends of a span stand at most this far apart, in UTF-16 units. */
const REACH = 30;

/** Joins two dates that are the ends of one span: 'from 1 July to 31 December 2025'. A missing year is taken from the other end. */
export function linkSpans(text: string, points: readonly Point[], patterns: DatePatterns): Point[] {
  const linked: Point[] = [];
  for (const point of points) {
    const previous = linked.at(-1);
    const joined = previous && joinedPoint(text, previous, point, patterns);
    if (joined) linked[linked.length - 1] = joined;
    else linked.push(point);
  }
  return linked;
}

function joinedPoint(text: string, a: Point, b: Point, patterns: DatePatterns): Point | null {
  if (a.to || b.to || b.start - a.end > REACH || a.weekday !== null || b.weekday !== null) return null;
  if (!areJoined(text, a, b, patterns)) return null;
  const from = { ...a.from };
  const to = b.edge === 'ending' ? edgeDay(b.from, b.edge) : { ...b.from };
  if (a.relative && b.relative && a.relative.unit !== 'year') return null;
  if (from.year === null && !a.relative && to.year !== null)
    from.year = isLater(from, to) ? to.year - 1 : to.year;
  else if (to.year === null && !b.relative && from.year !== null)
    to.year = isLater(from, to) ? from.year + 1 : from.year;
  if (
    from.year !== null &&
    to.year !== null &&
    (from.year > to.year || (from.year === to.year && isLater(from, to)))
  )
    return null;
  if ((from.year === null) !== (to.year === null)) return null;
  // 'from 1 December to November next year': the year is that of the end
  const isNextYear = b.relative?.offset === 1 && from.year === null && isLater(from, to);
  return { ...a, end: b.end, from, to, relative: a.relative ?? (isNextYear ? null : b.relative), edge: null };
}

function isLater(a: DateParts, b: DateParts): boolean {
  if (a.month === null || b.month === null) return false;
  return a.month > b.month || (a.month === b.month && (a.day ?? 1) > (b.day ?? 31));
}

function areJoined(text: string, a: Point, b: Point, patterns: DatePatterns): boolean {
  const { words, boundary } = patterns;
  const gap = text.slice(a.end, b.start);
  if (/[\n;!?]/.test(gap)) return false;
  const starts = isMarked(text, a.start, a.end, words.markers.start, boundary);
  const ends = markedRole(text, b.start, b.end, patterns) === 'end';
  if (/^ ?[-–—−~～] ?$/.test(gap)) return starts || isOpenEnded(a) || sameShape(a, b);
  const bare = gap.replace(/^[ ,]+|[ ,]+$/g, '');
  if (new RegExp(`^${group(words.to)}$`, 'iu').test(bare)) return true;
  const start = afterMarkers(bare, words.markers.start.after ?? []);
  if (starts && ends && (!start || isLeadMarker(start, words.markers.end, boundary))) return true;
  if (starts && isLeadMarker(start, words.markers.end, boundary)) return true;
  if (!words.between || !new RegExp(`^${group(words.between.and)}$`, 'iu').test(bare)) return false;
  return isMarked(text, a.start, a.end, { before: words.between.before }, boundary);
}

/** Takes off what closes the first date ('бастап'), so that only what opens the second is left. */
function afterMarkers(gap: string, after: readonly string[]): string {
  return gap.replace(new RegExp(`^${group(after)}`, 'iu'), '').replace(/^(?: |,|and\b)+/, '');
}

/** A date that lacks the year its partner may give. */
function isOpenEnded({ from, relative }: Point): boolean {
  return from.year === null && !relative;
}

function sameShape(a: Point, b: Point): boolean {
  return a.from.year !== null && (a.from.day === null) === (b.from.day === null) && a.from.month !== null;
}

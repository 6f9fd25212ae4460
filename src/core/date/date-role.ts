import type { DateMention } from '../model/mention';
import type { DateMarkers } from '../model/words/date-words';
import { type DatePatterns, group } from './date-patterns';

type Boundary = DatePatterns['boundary'];
export type MarkedRole = Extract<DateMention['role'], 'start' | 'end' | 'span'>;

interface MarkerPatterns {
  before: RegExp;
  after: RegExp;
  ending: RegExp;
}

/** How far a marker may stand from its date, in UTF-16 units. */
const REACH = 40;
const cache = new WeakMap<DateMarkers, MarkerPatterns>();

/** What the markers beside `text.slice(start, end)` say of it; null where nothing does. */
export function markedRole(
  text: string,
  start: number,
  end: number,
  patterns: DatePatterns,
): MarkedRole | null {
  const { markers } = patterns.words;
  for (const role of ['start', 'end', 'span'] as const)
    if (isMarked(text, start, end, markers[role], patterns.boundary)) return role;
  return null;
}

/** Whether one of the markers stands beside or on the span. */
export function isMarked(
  text: string,
  start: number,
  end: number,
  markers: DateMarkers | undefined,
  boundary: Boundary,
  reach = REACH,
): boolean {
  if (!markers) return false;
  const { before, after, ending } = markerPatterns(markers, boundary);
  return (
    before.test(text.slice(Math.max(0, start - reach), start)) ||
    after.test(text.slice(end, end + REACH)) ||
    ending.test(text.slice(start, end))
  );
}

/** Whether `text` is nothing but a marker of this kind that stands before a date. */
export function isLeadMarker(text: string, markers: DateMarkers, boundary: Boundary): boolean {
  const match = markerPatterns(markers, boundary).before.exec(text);
  return match !== null && !text.slice(0, match.index).trim();
}

function markerPatterns(markers: DateMarkers, boundary: Boundary): MarkerPatterns {
  let patterns = cache.get(markers);
  if (!patterns) {
    const [opens, closes] = boundary === 'none' ? ['', ''] : ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];
    patterns = {
      before: new RegExp(`${opens}${group(markers.before ?? [])} ?$`, 'iu'),
      after: new RegExp(`^[ )）]{0,2}${group(markers.after ?? [])}${closes}`, 'iu'),
      ending: new RegExp(`${group(markers.endings ?? [])}$`, 'iu'),
    };
    cache.set(markers, patterns);
  }
  return patterns;
}

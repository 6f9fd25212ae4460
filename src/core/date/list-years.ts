import { createCoverage } from './coverage';
import { type DatePatterns, group } from './date-patterns';
import { type Point, plainPoint } from './point';

const YEAR = '((?:1[89]|20)\\d\\d)(?: ?[-–—/] ?((?:1[89]|20)\\d\\d|\\d\\d))?';
/** How far the next member of a list may stand, in UTF-16 units. */
const REACH = 40;
const cache = new WeakMap<DatePatterns, { before: RegExp; after: RegExp }>();

/** Years that a list joins to a known year: 'в 2004, 2010 и 2016 годах', 'in 1996 and 2014'. Adds them, in order. */
export function addListedYears(text: string, points: readonly Point[], patterns: DatePatterns): Point[] {
  const { before, after } = listPatterns(patterns);
  const all = [...points];
  const taken = createCoverage(text.length, points);
  for (const point of points) {
    if (!isYearOnly(point)) continue;
    for (const side of [before, after]) {
      let edge = side === before ? point.start : point.end;
      for (;;) {
        const from = side === before ? Math.max(0, edge - REACH) : edge;
        const match = side.exec(text.slice(from, side === before ? edge : edge + REACH));
        if (!match) break;
        const years = match[0].search(/\d/);
        const start = from + match.index + years;
        const end = start + match[0].slice(years).match(/^[\d\-–—/ ]*\d/)![0].length;
        if (taken.touches({ start, end })) break;
        taken.mark({ start, end });
        all.push(listed(start, end, match));
        edge = side === before ? start : end;
      }
    }
  }
  return all.sort((a, b) => a.start - b.start);
}

function listed(start: number, end: number, match: RegExpExecArray): Point {
  const year = Number(match[1]);
  const last =
    match[2] === undefined
      ? null
      : Number(match[2].length === 2 ? `${year}`.slice(0, 2) + match[2] : match[2]);
  const isSpan = last !== null && last > year;
  return plainPoint(
    start,
    end,
    { year, month: null, day: null },
    isSpan ? { year: last, month: null, day: null } : null,
  );
}

function isYearOnly({ from, relative }: Point): boolean {
  return from.year !== null && from.month === null && relative === null;
}

function listPatterns(patterns: DatePatterns): { before: RegExp; after: RegExp } {
  let list = cache.get(patterns);
  if (!list) {
    const joint = `(?: ?[,、،] ?(?:${group(patterns.words.and)} )?| ?${group(patterns.words.and)} ?)`;
    const mark = `${group(patterns.words.yearMark ?? [])}?`;
    list = {
      before: new RegExp(`(?<![\\p{L}\\p{N}\\-–.])${YEAR}${mark}${joint}$`, 'iu'),
      after: new RegExp(
        `^${joint}${YEAR}${mark}(?![\\p{L}\\p{N}%])(?! ?${group(patterns.words.counted ?? [])})`,
        'iu',
      ),
    };
    cache.set(patterns, list);
  }
  return list;
}

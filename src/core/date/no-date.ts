import { type DatePatterns, group } from './date-patterns';
import { markedRole } from './date-role';
import type { Point } from './point';

/** How far from its year the name of a plan may stand, in UTF-16 units. */
const PLAN_REACH = 70;
const cache = new WeakMap<DatePatterns, { counted: RegExp; planBefore: RegExp; planNear: RegExp }>();

/** Whether a bare year is a number of things ('2024 delegates'), or the name or horizon of a plan ('Agenda 2030', 'Strategy up to 2035'). */
export function isNoDate(text: string, point: Point, patterns: DatePatterns): boolean {
  if (point.from.month !== null || point.relative || point.weekday !== null) return false;
  const { counted, planBefore, planNear } = noDatePatterns(patterns);
  const after = text.slice(point.end, point.end + PLAN_REACH);
  if (counted.test(after)) return true;
  const before = text.slice(Math.max(0, point.start - PLAN_REACH), point.start);
  if (planBefore.test(before)) return true;
  if (markedRole(text, point.start, point.end, patterns) !== 'end') return false;
  return planNear.test(before.split(/[,;.!?\n]/).at(-1)!) || planNear.test(after.split(/[,;.!?\n]/)[0]!);
}

function noDatePatterns(patterns: DatePatterns) {
  let made = cache.get(patterns);
  if (!made) {
    const { words, boundary } = patterns;
    const [opens, closes] = boundary === 'none' ? ['', ''] : ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];
    const plans = group(words.plans ?? []);
    made = {
      counted: new RegExp(`^ ?${group(words.counted ?? [])}${closes}`, 'iu'),
      planBefore: new RegExp(`${opens}${plans} ?[-–—«"“:]? ?$`, 'iu'),
      planNear: new RegExp(`${opens}${plans}${closes}`, 'iu'),
    };
    cache.set(patterns, made);
  }
  return made;
}

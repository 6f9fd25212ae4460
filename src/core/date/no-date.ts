import { type DatePatterns, group } from './date-patterns';
import { markedRole } from './date-role';
import type { Point } from './point';

/** How far from its year the name of a plan may stand, in UTF-16 units. */
const PLAN_REACH = 70;
/** How far from its date a word of founding may stand: before it, and after it. */
const FOUNDED_BEFORE = 32;
const FOUNDED_AFTER = 20;

interface NoDatePatterns {
  counted: RegExp;
  planBefore: RegExp;
  planNear: RegExp;
  foundedBefore: RegExp;
  foundedAfter: RegExp;
}

const cache = new WeakMap<DatePatterns, NoDatePatterns>();

/**
 * Whether a bare year is a number of things ('2024 delegates'), or the name or horizon of a plan ('Agenda 2030', 'Strategy up
 * to 2035'), or a date is that of a founding ('established in 2002').
 */
export function isNoDate(text: string, point: Point, patterns: DatePatterns): boolean {
  if (isFounding(text, point, patterns)) return true;
  if (point.from.month !== null || point.relative || point.weekday !== null) return false;
  const { counted, planBefore, planNear } = noDatePatterns(patterns);
  const after = text.slice(point.end, point.end + PLAN_REACH);
  // with its word for a year ('в 2025 году страна') it counts nothing
  const isBare = patterns.boundary === 'none' || /\p{N}$/u.test(text.slice(point.start, point.end));
  if (isBare && counted.test(after)) return true;
  const before = text.slice(Math.max(0, point.start - PLAN_REACH), point.start);
  if (planBefore.test(before)) return true;
  if (markedRole(text, point.start, point.end, patterns) !== 'end') return false;
  return planNear.test(before.split(/[,;.!?\n]/).at(-1)!) || planNear.test(after.split(/[,;.!?\n]/)[0]!);
}

function isFounding(text: string, point: Point, patterns: DatePatterns): boolean {
  if (point.relative || point.weekday !== null) return false;
  const { foundedBefore, foundedAfter } = noDatePatterns(patterns);
  return (
    foundedBefore.test(text.slice(Math.max(0, point.start - PLAN_REACH), point.start)) ||
    foundedAfter.test(text.slice(point.end, point.end + PLAN_REACH))
  );
}

function noDatePatterns(patterns: DatePatterns): NoDatePatterns {
  let made = cache.get(patterns);
  if (!made) {
    const { words, boundary } = patterns;
    const [opens, closes] = boundary === 'none' ? ['', ''] : ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];
    const plans = group(words.plans ?? []);
    const { before = [], after = [] } = words.foundings ?? {};
    made = {
      counted: new RegExp(`^ ?${group(words.counted ?? [])}${closes}`, 'iu'),
      planBefore: new RegExp(`${opens}${plans} ?[-–—«"“:]? ?$`, 'iu'),
      planNear: new RegExp(`${opens}${plans}${closes}`, 'iu'),
      foundedBefore: new RegExp(
        `${opens}${group(before)}${closes}[^.,،，;!?\\n\\d]{0,${FOUNDED_BEFORE}}$`,
        'iu',
      ),
      foundedAfter: new RegExp(
        `^[^.,،，;!?\\n\\d]{0,${FOUNDED_AFTER}}${opens}${group(after)}${closes}`,
        'iu',
      ),
    };
    cache.set(patterns, made);
  }
  return made;
}

import type { DateMention } from '../model/mention';
import { findAll } from '../text/pattern';
import type { DatePatterns } from './date-patterns';
import { isMarked } from './date-role';

/** No chair is held longer, in months; what is longer is an age or an anniversary. */
const LONGEST_TERM = 120;

/** Lengths of time worded as such: 'for six months', 'на полгода'. Distances ('two years ago') are none. */
export function findLengths(text: string, patterns: DatePatterns): DateMention[] {
  const lengths: DateMention[] = [];
  for (const { months, pattern } of patterns.lengths) {
    for (const { match } of findAll(pattern, text)) {
      const counted = match.groups?.count;
      const count = counted === undefined ? 1 : patterns.read.count(counted);
      const start = match.index;
      const end = start + match[0].length;
      if (
        !count ||
        months * count > LONGEST_TERM ||
        isMarked(text, start, end, patterns.words.notLength, patterns.boundary)
      )
        continue;
      lengths.push({
        start,
        end,
        edtf: null,
        endEdtf: null,
        role: 'duration',
        months: months * count,
        certainty: 'stated',
      });
    }
  }
  return lengths;
}

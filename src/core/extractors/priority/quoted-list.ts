import type { PriorityLexicon } from './lexicon';
import { trimSpan, type Span } from './span';
import { spansIn } from './spans-in';

/** A verb at most, one passage in marks, and a few words without a comma behind it. */
const ONE_QUOTED = /^(?:\p{L}+ )?(?:«([^«»]+)»|“([^“”]+)”|"([^"]+)")[^,;:«“"]{0,80}$/u;

/** What stands in the marks where one passage in marks is the whole list: 'promote "A, B and C" for closer ties'. Null where none is. */
export function quotedList(text: string, region: Span, lexicon: PriorityLexicon): Span | null {
  // the first mark may have been taken off the front of the region
  const start = /[«“"]/u.test(text[region.start - 1] ?? '') ? region.start - 1 : region.start;
  const whole = text.slice(start, region.end);
  const found = ONE_QUOTED.exec(whole);
  const quoted = found && (found[1] ?? found[2] ?? found[3]);
  if (!quoted) return null;
  const from = start + whole.indexOf(quoted);
  const inside = trimSpan(text, { start: from, end: from + quoted.length });
  const isList = /[,，]\s/u.test(quoted) && spansIn(lexicon.and, text, inside.start, inside.end).length > 0;
  return isList && inside.end < region.end ? inside : null;
}

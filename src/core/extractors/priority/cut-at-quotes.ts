import type { PriorityLexicon } from './lexicon';
import { trimSpan, type Span } from './span';
import { spansIn } from './spans-in';

const QUOTED = /«([^«»]+)»|“([^“”]+)”|"([^"]+)"/gu;

/** Items that each stand in quotation marks of their own: '«A, B», «C» and «D»'. One span where they do not. */
export function cutAtQuotes(text: string, region: Span, lexicon: PriorityLexicon): Span[] {
  // the first mark may have been taken off the front of the region
  const start = Math.max(0, region.start - 2);
  const items: Span[] = [];
  let from = start;
  for (const match of text.slice(start, region.end + 2).matchAll(QUOTED)) {
    const opens = start + match.index;
    const between = { start: from, end: opens };
    if (items.length ? !isJoint(text, between, lexicon) : opens > region.start) break;
    from = opens + match[0].length;
    items.push(trimSpan(text, { start: opens + 1, end: from - 1 }));
  }
  return items.length > 1 ? items : [region];
}

/** Whether nothing but a comma or a joining word stands between two marks. */
function isJoint(text: string, { start, end }: Span, lexicon: PriorityLexicon): boolean {
  let rest = text.slice(start, end);
  for (const word of spansIn(lexicon.and, text, start, end))
    rest = rest.replace(text.slice(word.start, word.end), '');
  return !/[^\s,;]/u.test(rest);
}

import type { PriorityLexicon } from './lexicon';
import { trimSpan, type Span } from './span';
import { spansIn } from './spans-in';

/** Letters at the front within which the first ordinal stands: 'to seek, first, A'. */
const FRONT = 40;

/** Items counted inside one sentence: 'first A, second B, and third C'. One span where they are not. */
export function cutAtOrdinals(text: string, region: Span, lexicon: PriorityLexicon): Span[] {
  const [first, ...later] = lexicon.ordinals;
  const head = first
    ? spansIn(first, text, region.start, Math.min(region.end, region.start + FRONT))[0]
    : undefined;
  const items: Span[] = [];
  let from = head?.end ?? region.start;
  for (const [index, pattern] of later.entries()) {
    const next = spansIn(pattern, text, from, region.end).find(
      ({ start, end }) =>
        opensPart(text, from, start, lexicon) &&
        (head || items.length > 0 || index === 0 || isMarked(text.slice(end))),
    );
    // 'the third is A, the fourth – B', 'A and, fifth, B': the first that is counted may have any number
    if (!next && (head || items.length)) break;
    if (!next) continue;
    items.push({ start: from, end: next.start });
    from = next.end;
  }
  items.push({ start: from, end: region.end });
  return items.length > 1 ? items.map((item) => withoutEnd(text, item, lexicon)) : [region];
}

/** Whether an ordinal comes right after a comma, semicolon or joining word, and not right at the front. */
function opensPart(text: string, from: number, at: number, lexicon: PriorityLexicon): boolean {
  const before = text.slice(from, at);
  if (before.trim().length < 4) return false;
  if (/[,;]\s*$/u.test(before)) return true;
  const and = spansIn(lexicon.and, text, from, at).at(-1);
  return and !== undefined && !text.slice(and.end, at).replace(',', '').trim();
}

/** Whether a comma or dash parts an ordinal from what it counts. */
const isMarked = (after: string): boolean => /^(?:,|\s[–—-])\s/u.test(after.slice(0, 3));

/** The span without the joining word before the next ordinal. */
export function withoutEnd(text: string, span: Span, lexicon: PriorityLexicon): Span {
  const trimmed = trimSpan(text, span);
  const and = spansIn(lexicon.and, text, trimmed.start, trimmed.end).at(-1);
  return and?.end === trimmed.end ? trimSpan(text, { start: trimmed.start, end: and.start }) : trimmed;
}

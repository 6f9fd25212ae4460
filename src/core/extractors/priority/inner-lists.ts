import { countWords } from '../../text/count-words';
import type { ListPart } from './join-clauses';
import type { PriorityLexicon } from './lexicon';
import { trimSpan, type Span } from './span';
import { spansIn } from './spans-in';

/** Most words of a part that is one of a list inside an item. */
const SHORT = 2;
/** Letters that may stand about a name: an article, a joining word. */
const NO_NAMES = /[\p{L}\p{N}]/u;

/** Joins parts that go on with a list inside an item: 'support for A', 'B and C', or 'in the fields of a', 'b and c'. */
export function joinInnerLists(
  text: string,
  parts: readonly ListPart[],
  names: readonly Span[],
  lexicon: PriorityLexicon,
): ListPart[] {
  const joined: ListPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && goesOn(text, last, part, names, lexicon)) {
      last.end = part.end;
      last.closed = part.closed || last.closed;
    } else joined.push({ ...part });
  }
  return joined;
}

/** Whether a joining word stands in such a list: both sides of it go on with what stands before. */
export function isInnerJoint(
  text: string,
  part: Span,
  and: Span,
  names: readonly Span[],
  lexicon: PriorityLexicon,
): boolean {
  const left = trimSpan(text, { start: part.start, end: and.start });
  const right = trimSpan(text, { start: and.end, end: part.end });
  return goesOn(text, left, right, names, lexicon);
}

function goesOn(
  text: string,
  last: Span,
  part: Span,
  names: readonly Span[],
  lexicon: PriorityLexicon,
): boolean {
  if (endsInName(text, last, names, lexicon) && isOnlyNames(text, part, names, lexicon)) return true;
  const opened = spansIn(lexicon.inner, text, last.start, last.end).at(-1);
  if (!opened || !text.slice(last.start, opened.start).trim()) return false;
  const isShort = (span: Span) =>
    piecesOf(text, span, lexicon).every((piece) => countWords(piece) <= SHORT && /\p{L}/u.test(piece));
  return isShort({ start: opened.end, end: last.end }) && isShort(part);
}

/** The stretches of a span between commas and joining words. */
function piecesOf(text: string, { start, end }: Span, { and }: PriorityLexicon): string[] {
  const joints = spansIn(and, text, start, end);
  const edges = [start, ...joints.flatMap((joint) => [joint.start, joint.end]), end];
  const pieces: string[] = [];
  for (let at = 0; at < edges.length; at += 2)
    pieces.push(...text.slice(edges[at], edges[at + 1]).split(','));
  return pieces.filter((piece, at) => at > 0 || piece.trim());
}

/** Whether a part ends in a name that is not the whole of it. */
function endsInName(text: string, part: Span, names: readonly Span[], lexicon: PriorityLexicon): boolean {
  return (
    names.some(({ start, end }) => end === part.end && start > part.start) &&
    !isOnlyNames(text, part, names, lexicon)
  );
}

/** Whether a part is nothing but names, with articles and joining words. */
function isOnlyNames(text: string, part: Span, names: readonly Span[], lexicon: PriorityLexicon): boolean {
  const own = names.filter(({ start, end }) => start >= part.start && end <= part.end);
  if (!own.length) return false;
  const covered = [
    own,
    spansIn(lexicon.and, text, part.start, part.end),
    spansIn(lexicon.articles, text, part.start, part.end),
  ]
    .flat()
    .reduce(
      (left, { start, end }) => blank(left, start - part.start, end - part.start),
      text.slice(part.start, part.end),
    );
  return !NO_NAMES.test(covered);
}

const blank = (text: string, from: number, to: number): string =>
  text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);

import type { ListPart } from './join-clauses';
import { endAlike, headOf, mayAgree, wordsOf } from './item-words';
import { innerJoint } from './inner-lists';
import type { PriorityLexicon } from './lexicon';
import { likeness, UNLIKE } from './likeness';
import { maskWholes } from './mask-wholes';
import { opening, type Span } from './span';
import { outerSpansIn, spansIn } from './spans-in';

/** What is known of a list besides its text. */
export interface SplitOptions {
  /** How many items were announced, null where it was not said. */
  count: number | null;
  /** Whether two items at least are known to be told. */
  many: boolean;
  /** Words before the first item, one of which may be repeated before others: 'on', 'для'. */
  openers: readonly string[];
  /** Names in the text; a list of them may stand inside an item. */
  names: readonly Span[];
}

/** What the joining word in the last of several parts is worth more than others, in points of likeness. */
const CLOSES = 1.5;
/** A joining word so long rather closes a list than joins two words of an item: sowie, 'as well as', a także. */
const LONG_AND = 5;

/** A place where a list may be cut. */
interface Cut {
  at: Span;
  part: number;
  score: number;
  /** Words before it in its part. */
  words: number;
  /** Whether what follows may stand in the case of the first item. */
  agrees: boolean;
}

/** Words of an item that may be brief. */
const BRIEF = 3;

/** Splits on a bare joining word: in the last part of an open list, or anywhere as far as the announced count asks. */
export function splitOnAnd(
  text: string,
  parts: readonly ListPart[],
  lexicon: PriorityLexicon,
  { count, many, openers, names }: SplitOptions,
): Span[] {
  if (count !== null && parts.length >= count) return [...parts];
  const open = !parts.some((part) => part.closed);
  const heads = [...parts.map((part) => headOf(text, part)), ...openers];
  const lengths = parts.map(({ start, end }) => wordsOf(text.slice(start, end)).length);
  const ends = parts.map(({ start, end }) => wordsOf(text.slice(start, end)).at(-1) ?? '');
  const total = lengths.reduce((sum, words) => sum + words, 0);
  const cuts: Cut[] = [];
  parts.forEach((part, index) => {
    const masked = maskWholes(text, part, lexicon);
    for (const at of outerSpansIn(lexicon.and, text, part, masked)) {
      const span = { start: part.start + at.start, end: part.start + at.end };
      if (isInClause(text, { start: part.start, end: span.start }, lexicon)) continue;
      if (isOfPair(text, { start: part.start, end: span.start }, lexicon)) continue;
      if (span.start >= (part.wholeFrom ?? 0) && span.start < (part.wholeTo ?? 0)) continue;
      const brief = total - lengths[index]! <= 3 * (parts.length - 1);
      const isAfterWhole = masked.slice(0, at.start).trimEnd().endsWith('_');
      const score =
        isAfterWhole || joinsQuoted(text, span)
          ? 3
          : likeness(text, part, span, { heads, tails: ends.slice(0, index), brief }, lexicon);
      if (isInTitle(text, part, span)) continue;
      if (score < innerJoint(text, part, span, names, lexicon)) continue;
      const agrees = mayAgree(headOf(text, { start: span.end, end: part.end }), heads[0] ?? '', lexicon);
      const closes = span.end - span.start >= LONG_AND && agrees ? 1 : 0;
      const words = wordsOf(text.slice(part.start, at.start + part.start)).length;
      cuts.push({ at: span, part: index, score: score < 0 ? score : score + closes, words, agrees });
    }
  });
  const wanted =
    count !== null
      ? [...cuts]
          .sort((a, b) => weigh(b, parts) - weigh(a, parts) || b.part - a.part)
          .slice(0, count - parts.length)
      : open
        ? closing(cuts, parts, many)
        : [];
  const nested = open && count === null ? hungOn(text, parts, cuts, wanted) : null;
  if (nested) return nested;
  return parts.flatMap((part, index) => {
    const here = wanted.filter((cut) => cut.part === index).sort((a, b) => a.at.start - b.at.start);
    const spans: Span[] = [];
    let from = part.start;
    for (const { at } of here) {
      spans.push({ start: from, end: at.start });
      from = at.end;
    }
    return [...spans, { start: from, end: part.end }];
  });
}

/** A list set apart by commas is closed by a joining word in its last part: that one parts items rather than words. */
function weigh({ part, score }: { part: number; score: number }, parts: readonly ListPart[]): number {
  return parts.length > 1 && part === parts.length - 1 ? score + CLOSES : score;
}

/** Words between a word that asks for a joining one and that one: 'both new and old dangers'. */
const PAIRED = 3;

/** Whether a joining word is the one that a word before it asks for. */
function isOfPair(text: string, { start, end }: Span, lexicon: PriorityLexicon): boolean {
  const pair = spansIn(lexicon.pairs, text, start, end).at(-1);
  return pair !== undefined && wordsOf(text.slice(pair.end, end)).length <= PAIRED;
}

/** 'the dialogue, which is open to A and B': the joining word stands in a clause that a comma opens. */
function isInClause(text: string, { start, end }: Span, lexicon: PriorityLexicon): boolean {
  const comma = text.slice(start, end).lastIndexOf(',');
  return comma > 0 && opening(lexicon.clauses, text, { start: start + comma + 1, end: text.length }) !== null;
}

/** 'guarding pipes, cables and ports and meeting dangers': two items that begin alike, with a list hung on the first. */
function hungOn(
  text: string,
  parts: readonly ListPart[],
  cuts: readonly Cut[],
  [best]: readonly Cut[],
): Span[] | null {
  const last = parts.length - 1;
  if (!best || best.score < 2 || last === 0) return null;
  const heads = parts.map((part) => headOf(text, part));
  const isLike = (head: string) => endAlike(head, heads[0]!);
  const isOwn = cuts.some(({ part, at }) => part === last && at.start < best.at.start);
  // what begins like the first item, last before the part with its own joining word
  const from = heads.findLastIndex(isLike);
  if (!isOwn || from === last || !isLike(headOf(text, { start: best.at.end, end: parts[last]!.end })))
    return null;
  return [
    ...parts.slice(0, from),
    { start: parts[from]!.start, end: best.at.start },
    { start: best.at.end, end: parts[last]!.end },
  ];
}

/** '“Migration” and “Safety”': both sides stand in marks. */
function joinsQuoted(text: string, { start, end }: Span): boolean {
  return (
    /[“”»"]\s*$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /^\s*[„“«"]/u.test(text.slice(end, end + 2))
  );
}

/** Whether a joining word stands inside a name in capitals: 'the Recovery and Resilience Facility'. */
function isInTitle(text: string, part: Span, and: Span): boolean {
  return (
    /(?<!\p{L})\p{Ll}+ (?:\p{Lu}\p{Ll}+ ){1,3}$/u.test(text.slice(part.start, and.start)) &&
    /^ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(text.slice(and.end, part.end))
  );
}

/** The cut that closes an open list: the one joining what is most alike, if alike enough. */
function closing(cuts: readonly Cut[], parts: readonly ListPart[], many: boolean): Cut[] {
  const inLast = cuts.filter((cut) => cut.part === parts.length - 1);
  if (parts.length === 1) {
    const sure = inLast.filter((cut) => cut.score >= 2);
    const real = inLast.filter(({ score }) => score >= UNLIKE);
    return sure.length || !many || real.length > 1 ? sure : real.filter(({ agrees }) => agrees);
  }
  // of two joints alike the later one closes the list
  const best = inLast.reduce<Cut | null>((top, cut) => (!top || cut.score >= top.score ? cut : top), null);
  // the only one of a list set apart by commas closes it, unless it joins what is alike
  if (best && best.score >= (cuts.length === 1 ? UNLIKE : 1)) return [best];
  // 'A, human trafficking and measures that are new and sound': the first one behind a few words
  const [first] = inLast;
  return first && inLast.length > 1 && first.score >= UNLIKE && first.words <= BRIEF ? [first] : [];
}

import { findAll } from '../../text/pattern';
import type { PriorityLexicon } from './lexicon';
import { maskNested } from './mask';
import { cutAtOrdinals } from './cut-at-ordinals';
import { opening, trimSpan, type Span } from './span';
import { outerSpansIn, spansIn } from './spans-in';
import { endAlike, headOf, wordsOf } from './item-words';
import { mergeToCount } from './merge-to-count';

interface Part extends Span {
  /** Stands after a comma and the joining word, or after the joining word alone: the list is closed. */
  closed: boolean;
}

export interface SplitOptions {
  /** How many items were announced, null where it was not said. */
  count: number | null;
  /** Words before the first item, one of which may be repeated before others: 'on', 'для'. */
  openers: readonly string[];
}

/**
 * Cuts a list into its items. What is trusted, in order: ordinals; semicolons; the announced count; commas, where the part
 * after one is no clause of the item before; and a joining word ('and') where what it joins is built alike.
 */
export function splitItems(
  text: string,
  region: Span,
  lexicon: PriorityLexicon,
  { count, openers }: SplitOptions,
): Span[] {
  const counted = cutAtOrdinals(text, region, lexicon);
  if (counted.length > 1) return counted;
  const masked = maskWholes(text, region, lexicon);
  const bySemicolon = cutAt(masked, /[;；؛]/gu, region.start);
  if (bySemicolon.length > 1)
    return bySemicolon.map((part, index) => withoutAnd(text, part, lexicon, index > 0));
  const parts = joinClauses(text, commaParts(text, masked, region, lexicon), lexicon, openers);
  const cut = splitOnAnd(text, parts, lexicon, { count, openers });
  const merged = count === null ? cut : mergeToCount(text, cut, count);
  return merged.map((part) => trimSpan(text, part)).filter((part) => part.end > part.start);
}

function cutAt(masked: string, separator: RegExp, offset: number): Span[] {
  const parts: Span[] = [];
  let from = 0;
  for (const { start, end } of findAll(separator, masked)) {
    parts.push({ start: offset + from, end: offset + start });
    from = end;
  }
  parts.push({ start: offset + from, end: offset + masked.length });
  return parts.filter((part) => part.end > part.start + 1);
}

/** Parts between commas (not those inside numbers), with a leading joining word taken off. */
function commaParts(text: string, masked: string, region: Span, lexicon: PriorityLexicon): Part[] {
  return cutAt(masked, /,(?!\d)|[、，،]/gu, region.start).map((part, index) => {
    const rest = withoutAnd(text, part, lexicon, index > 0);
    return { ...rest, closed: index > 0 && rest.start !== trimSpan(text, part).start };
  });
}

/** The span without a joining word at its front; letters joined to a word are one only in an item `after` another. */
function withoutAnd(text: string, span: Span, lexicon: PriorityLexicon, after: boolean): Span {
  const trimmed = trimSpan(text, span);
  const and = opening(lexicon.and, text, trimmed);
  if (and) return trimSpan(text, { start: and.end, end: trimmed.end });
  const prefix = after && lexicon.andPrefixes.find((letters) => text.startsWith(letters, trimmed.start));
  return prefix ? { start: trimmed.start + prefix.length, end: trimmed.end } : trimmed;
}

/**
 * Gives to the item before it a part that is none of its own: a clause ('which …', 'including …', 'in …' where the list
 * does not repeat that word), the rest of a list within the item ('"B": c, d, and e'), more of its closing adjectives.
 */
function joinClauses(
  text: string,
  parts: readonly Part[],
  lexicon: PriorityLexicon,
  openers: readonly string[],
): Part[] {
  const joined: Part[] = [];
  let nested = false;
  for (const part of parts) {
    const last = joined.at(-1);
    const clause = opening(lexicon.clauses, text, part) ?? opening(lexicon.details, text, part);
    const small = opening(lexicon.prepositions, text, part);
    const again = [clause, small].some((word) => word && isRepeated(wordAt(text, word), openers, lexicon));
    const depends = (clause !== null || small !== null) && !again;
    if (last && nested) {
      last.end = part.end;
      nested = !part.closed;
    } else if (last && !part.closed && (depends || addsAdjectives(text, last, part, lexicon)))
      last.end = part.end;
    else if (last && goesOn(text, joined[0]!, last, part, lexicon)) last.end = part.end;
    else {
      joined.push({ ...part });
      nested = /\p{L}["”»]?:\s/u.test(text.slice(part.start, part.end)) && parts.some(({ closed }) => closed);
    }
  }
  return joined;
}

/** Whether a small word stands before the first item too, with an article in it or without: 'a la paz, al clima'. */
function isRepeated(word: string, openers: readonly string[], { plainOf }: PriorityLexicon): boolean {
  const plain = (one: string) => plainOf.get(one) ?? one;
  return openers.some((opener) => plain(opener) === plain(word));
}

/** The text of a span with what is nested in it, and phrases that name one thing, hidden. */
function maskWholes(text: string, span: Span, lexicon: PriorityLexicon): string {
  let masked = maskNested(text.slice(span.start, span.end));
  for (const { start, end } of spansIn(lexicon.wholes, text, span.start, span.end)) {
    const [from, to] = [start - span.start, end - span.start];
    masked = masked.slice(0, from) + '_'.repeat(to - from) + masked.slice(to);
  }
  return masked;
}

/** 'обеспечению условий развития, а также процветания': built like the end of the part before it, and unlike the first. */
function goesOn(text: string, first: Span, last: Span, part: Span, { casesOf }: PriorityLexicon): boolean {
  const own = casesOf(headOf(text, part));
  const others = casesOf(headOf(text, first));
  if (!own.size || !others.size || share(own, others)) return false;
  return share(own, casesOf(wordsOf(text.slice(last.start, last.end)).at(-1) ?? ''));
}

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

/** 'an approach that is rational, constructive and pragmatic': short words after a short relative clause. */
function addsAdjectives(text: string, last: Span, part: Span, lexicon: PriorityLexicon): boolean {
  if (wordsOf(text.slice(part.start, part.end)).length > 3) return false;
  const clause = spansIn(lexicon.clauses, text, last.start, last.end).at(-1);
  return (
    clause !== undefined && clause.start > last.start && wordsOf(text.slice(clause.end, last.end)).length <= 2
  );
}

/** A joining word so long rather closes a list than joins two words of an item: sowie, 'as well as', a także. */
const LONG_AND = 5;

/** Splits on a bare joining word: in the last part of an open list, or anywhere as far as the announced count asks. */
function splitOnAnd(
  text: string,
  parts: readonly Part[],
  lexicon: PriorityLexicon,
  { count, openers }: SplitOptions,
): Span[] {
  if (count !== null && parts.length >= count) return [...parts];
  const open = !parts.some((part) => part.closed);
  const heads = [...parts.map((part) => headOf(text, part)), ...openers];
  const lengths = parts.map(({ start, end }) => wordsOf(text.slice(start, end)).length);
  const total = lengths.reduce((sum, words) => sum + words, 0);
  const cuts: { at: Span; part: number; score: number }[] = [];
  parts.forEach((part, index) => {
    const masked = maskWholes(text, part, lexicon);
    for (const at of outerSpansIn(lexicon.and, text, part, masked)) {
      const span = { start: part.start + at.start, end: part.start + at.end };
      const brief = total - lengths[index]! <= 3 * (parts.length - 1);
      const isAfterWhole = masked.slice(0, at.start).trimEnd().endsWith('_');
      const score = isAfterWhole ? 3 : likeness(text, part, span, { heads, brief }, lexicon);
      const agrees = mayAgree(headOf(text, { start: span.end, end: part.end }), heads[0] ?? '', lexicon);
      const closes = span.end - span.start >= LONG_AND && agrees ? 1 : 0;
      cuts.push({ at: span, part: index, score: score < 0 ? score : score + closes });
    }
  });
  const wanted =
    count !== null
      ? [...cuts].sort((a, b) => b.score - a.score || b.part - a.part).slice(0, count - parts.length)
      : open
        ? closing(cuts, parts)
        : [];
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

/** The cut that closes an open list: the one joining what is most alike, if alike enough. */
function closing<Cut extends { part: number; score: number }>(
  cuts: readonly Cut[],
  parts: readonly Part[],
): Cut[] {
  const inLast = cuts.filter((cut) => cut.part === parts.length - 1);
  if (parts.length === 1) return inLast.filter((cut) => cut.score >= 2);
  // of two joints alike the later one closes the list
  const best = inLast.reduce<Cut | null>((top, cut) => (!top || cut.score >= top.score ? cut : top), null);
  return best && best.score >= 1 ? [best] : [];
}

/**
 * How much a joining word looks like one between items: 3 the same small word opens both sides, 2 their first words end
 * alike, 1 an article follows, or both sides are short and the other items have three words or fewer on average, 0 none of it.
 */
function likeness(
  text: string,
  part: Span,
  and: Span,
  { heads, brief }: { heads: readonly string[]; brief: boolean },
  lexicon: PriorityLexicon,
): number {
  const left = wordsOf(text.slice(part.start, and.start));
  const right = wordsOf(text.slice(and.end, part.end));
  const [head] = right;
  if (!head || !left.length) return -1;
  // 'cultural and humanitarian ties' joins two adjectives of one noun
  if (left.length > 1 && right.length > 1 && endAlike(left.at(-1)!, head)) return 0;
  const firsts = heads.filter(Boolean);
  const isArticle = (word: string) => word.search(lexicon.articles) === 0;
  if (isArticle(head) && firsts.some(isArticle)) return 3;
  if (firsts.some((first) => first === head && first.length <= 6)) return 3;
  if (lexicon.plainOf.has(head) && isRepeated(head, firsts, lexicon)) return 3;
  if (lexicon.verbLast && left.length > 1 && right.length > 1) {
    if (tailOf(left.at(-1)!) === tailOf(head)) return 0;
    if (areTails(left.at(-1)!, right.at(-1)!, lexicon)) return 2;
    const [first] = left;
    if (first!.length >= 5 && head.length >= 5 && tailOf(first!) === tailOf(head)) return 2;
  }
  if (firsts.some((first) => endAlike(first, head)) && left.length > 1) return 2;
  // 'die Netze ausbauen und Schulen fördern'
  const isTail = (word: string) => isWhole(lexicon.tails, word);
  if (left.length > 1 && right.length > 1 && [left.at(-1)!, right.at(-1)!].every(isTail)) return 2;
  const isHead = (word: string) => word.search(lexicon.heads) === 0;
  const agrees = mayAgree(head, heads[0] ?? '', lexicon);
  if (left.length > 2 && agrees && isHead(head) && left.slice(0, 2).some(isHead)) return 2;
  if (left.length > 1 && isLikeFirst(head, heads[0] ?? '', left.at(-1)!, lexicon)) return 2;
  // 'trade, food security and the fight against crime': an article opens a thing of its own
  if (isArticle(head)) return 1;
  return brief && left.length <= 3 && right.length <= 4 ? 1 : 0;
}

function isWhole(pattern: RegExp, word: string): boolean {
  return spansIn(pattern, word, 0, word.length).some(({ start, end }) => start === 0 && end === word.length);
}

/** Whether two words may stand in one case; so they may where their endings do not tell. */
function mayAgree(one: string, other: string, { casesOf }: PriorityLexicon): boolean {
  const [a, b] = [casesOf(one), casesOf(other)];
  return !a.size || !b.size || share(a, b);
}

/** Whether a word stands in a case of the first item, and in none of the word right before 'and'. */
function isLikeFirst(word: string, first: string, before: string, { casesOf }: PriorityLexicon): boolean {
  const own = casesOf(word);
  const last = casesOf(before);
  return last.size > 0 && share(own, casesOf(first)) && !share(own, last);
}

/** Where the verb stands last, so does the word that items are built on: both in one case, or both nouns of action. */
function areTails(a: string, b: string, lexicon: PriorityLexicon): boolean {
  if (a.length < 4 || b.length < 4) return false;
  return tailOf(a) === tailOf(b) || [a, b].every((word) => word.search(lexicon.heads) === 0);
}

/** The last two letters, those that vowel harmony changes made one. */
function tailOf(word: string): string {
  return word.slice(-2).replace(/[аеыіоөуүиэəәaeıioöuü]/gu, '*');
}

const wordAt = (text: string, { start, end }: Span): string => text.slice(start, end).toLowerCase();

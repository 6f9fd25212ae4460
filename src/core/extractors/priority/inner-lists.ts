import { countWords } from '../../text/count-words';
import { findAll } from '../../text/pattern';
import { headOf, shareCase } from './item-words';
import type { ListPart } from './join-clauses';
import type { PriorityLexicon } from './lexicon';
import { opening, trimSpan, type Span } from './span';
import { spansIn } from './spans-in';
import { piecesOf } from './pieces-of';

/** Most words of a part that is one of a list inside an item. */
const SHORT = 2;

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
    // 'the fight against ills, such as A', 'B': the words of fighting stand before the clause
    const from =
      last && opening(lexicon.details, text, last) ? (joined.at(-3) ?? joined[0]!).start : undefined;
    if (last && goesOn(text, last, part, { names, inside: joined.length > 1, from }, lexicon)) {
      last.end = part.end;
    } else joined.push({ ...part });
  }
  return joined;
}

/** How surely a joining word stands in such a list, measured as `likeness` is: 4 between names, 3 behind words that open one. */
export function innerJoint(
  text: string,
  part: Span,
  and: Span,
  names: readonly Span[],
  lexicon: PriorityLexicon,
): number {
  const left = trimSpan(text, { start: part.start, end: and.start });
  const stop = text.slice(and.end, part.end).indexOf(',');
  const joint = spansIn(lexicon.and, text, and.end, part.end)[0]?.start ?? part.end;
  const end = Math.min(joint, stop < 0 ? part.end : and.end + stop);
  const right = trimSpan(text, { start: and.end, end });
  if (endsInName(text, left, names, lexicon)) {
    if (isOnlyNames(text, right, names, lexicon)) return 4;
    // 'support for A, B and the Western Isles'
    const comma = text.lastIndexOf(',', left.end);
    const last = trimSpan(text, { start: comma + 1, end: left.end });
    const isListed = comma > left.start && isOnlyNames(text, last, names, lexicon);
    if (isListed && isCapital(text, right, lexicon)) return 4;
  }
  return goesOn(text, left, right, { names, inside: false }, lexicon) ? 3 : 0;
}

/** Names in the text, and whether the part before is not the first of its list. */
interface Setting {
  names: readonly Span[];
  inside: boolean;
  /** Where the item that a part of examples belongs to may begin. */
  from?: number | undefined;
}

function goesOn(
  text: string,
  last: Span,
  part: Span,
  { names, inside, from }: Setting,
  lexicon: PriorityLexicon,
): boolean {
  if (endsInName(text, last, names, lexicon) && isOnlyNames(text, part, names, lexicon)) return true;
  if (isFought(text, { start: from ?? last.start, end: last.end }, part, lexicon)) return true;
  const opened = spansIn(lexicon.inner, text, last.start, last.end).at(-1);
  if (!opened || (!inside && !text.slice(last.start, opened.start).trim())) return false;
  const isShort = (span: Span) =>
    piecesOf(text, span, lexicon).every(
      (piece) => countWords(withoutSmall(piece, lexicon)) <= SHORT && /\p{L}/u.test(piece),
    );
  return (
    isShort({ start: opened.end, end: last.end }) &&
    isShort(part) &&
    agrees(text, opened, last, part, lexicon)
  );
}

/** 'In the field of modern schooling, social questions': what stands in no case of the list does not go on with it. */
function agrees(text: string, opened: Span, last: Span, part: Span, { casesOf }: PriorityLexicon): boolean {
  const [own, first] = [headOf(text, part), headOf(text, { start: opened.end, end: last.end })].map(
    casesOf,
  ) as [ReadonlySet<string>, ReadonlySet<string>];
  return !own.size || !first.size || shareCase(own, first);
}

/** A part without the small words at its front: 'de la énergie'. */
function withoutSmall(piece: string, lexicon: PriorityLexicon): string {
  let rest = piece.trim();
  for (const pattern of [lexicon.prepositions, lexicon.articles]) {
    const small = opening(pattern, rest, { start: 0, end: rest.length });
    if (small) rest = rest.slice(small.end).trimStart();
  }
  return rest;
}

/** Words of an ill at most: 'illegal trade in small arms and light weapons'. */
const ILL = 6;

/** 'The fight against A', 'B and C': parts that name nothing but ills, behind words of fighting, are fought too. */
function isFought(text: string, last: Span, part: Span, lexicon: PriorityLexicon): boolean {
  if (!spansIn(lexicon.fights, text, last.start, last.end).length) return false;
  return piecesOf(text, part, lexicon).every((piece) => {
    if (countWords(piece) > ILL || spansIn(lexicon.fights, piece).length) return false;
    // the ill is what the piece is about: 'human trafficking', 'trafficking in human beings'
    return spansIn(lexicon.ills, piece).some(({ end }) => {
      const rest = trimSpan(piece, { start: end, end: piece.length });
      return rest.start >= rest.end || opening(lexicon.prepositions, piece, rest) !== null;
    });
  });
}

/** Whether a part ends in a name that is not the whole of it. */
function endsInName(text: string, part: Span, names: readonly Span[], lexicon: PriorityLexicon): boolean {
  return (
    names.some(
      ({ start, end }) => start > part.start && end <= part.end && isAcronym(text.slice(end, part.end)),
    ) && !isOnlyNames(text, part, names, lexicon)
  );
}

/** Whether what stands behind a name is nothing, or its acronym in brackets. */
const isAcronym = (rest: string): boolean => /^(?:\s*\(\p{Lu}[\p{Lu}\p{N}]*\))?$/u.test(rest);

/** Whether a part is nothing but names, with articles and joining words; beside one that is known others need only their capitals. */
function isOnlyNames(text: string, part: Span, names: readonly Span[], lexicon: PriorityLexicon): boolean {
  const own = names.filter(({ start, end }) => start >= part.start && end <= part.end);
  if (!own.length) return false;
  return isCapital(text, part, lexicon, own);
}

/** Whether every word has a capital, but articles, joining words, 'others' and the names given. */
function isCapital(text: string, part: Span, lexicon: PriorityLexicon, own: readonly Span[] = []): boolean {
  const words = text.slice(part.start, part.end);
  const small = [lexicon.and, lexicon.articles].flatMap((pattern) =>
    spansIn(pattern, text, part.start, part.end),
  );
  // looked for in this stretch alone: what goes on behind it is no matter
  const others = findAll(lexicon.notItems, words).map(({ start, end }) => ({
    start: part.start + start,
    end: part.start + end,
  }));
  const rest = [...own, ...small, ...others].reduce(
    (left, { start, end }) => blank(left, start - part.start, end - part.start),
    words,
  );
  return !/(?<!\p{L})[\p{Ll}\p{Lo}\p{N}]/u.test(rest);
}

const blank = (text: string, from: number, to: number): string =>
  text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);

import { findAll } from '../../text/pattern';
import { cutAtMarks } from './cut-at-marks';
import { cutAtQuotes } from './cut-at-quotes';
import { cutAtReported } from './cut-at-reported';
import { cutAtOrdinals } from './cut-at-ordinals';
import { joinInnerLists } from './inner-lists';
import { joinClauses, type ListPart } from './join-clauses';
import { joinLikeHeads } from './join-like-heads';
import type { PriorityLexicon } from './lexicon';
import { maskWholes } from './mask-wholes';
import { maskNested } from './mask';
import { mergeToCount } from './merge-to-count';
import { quotedList } from './quoted-list';
import { opening, trimSpan, type Span } from './span';
import { spansIn } from './spans-in';
import { splitAtPrefixes } from './split-at-prefixes';
import { type SplitOptions, splitOnAnd } from './split-on-and';

/**
 * Cuts a list into its items. What is trusted, in order: ordinals; semicolons; the announced count; commas, where the part
 * after one is no clause of the item before; and a joining word ('and') where what it joins is built alike.
 */
export function splitItems(
  text: string,
  whole: Span,
  lexicon: PriorityLexicon,
  { count, many, openers, names }: SplitOptions,
): Span[] {
  const region = quotedList(text, whole, lexicon) ?? whole;
  const counted = cutAtOrdinals(text, region, lexicon);
  if (counted.length > 1) return counted;
  const marked = cutAtMarks(text, region, lexicon);
  if (marked.length > 1) return marked;
  const quoted = cutAtQuotes(text, region, lexicon);
  if (quoted.length > 1) return quoted;
  const masked = maskWholes(text, region, lexicon);
  const reported = cutAtReported(text, region, lexicon);
  if (reported.length > 1) return reported;
  const bySemicolon = cutAt(masked, /[;；؛]/gu, region.start);
  if (bySemicolon.length > 1) {
    const parts = bySemicolon.map((part, index) => withoutAnd(text, part, lexicon, index > 0));
    // one fewer than announced: the last two are joined by a word
    if (count !== parts.length + 1) return parts;
    const last = { ...parts.at(-1)!, closed: false };
    const two = splitOnAnd(text, [last], lexicon, { count: 2, many, openers, names });
    return [...parts.slice(0, -1), ...two].map((part) => trimSpan(text, part));
  }
  const announced = count === null ? null : asCounted(text, region, count, lexicon);
  if (announced) return announced;
  const pieces = commaParts(text, masked, region, lexicon);
  const clauses = joinClauses(text, pieces, lexicon, openers);
  // as many parts as announced are the items
  const parts =
    clauses.length === count
      ? clauses
      : joinLikeHeads(
          text,
          joinClauses(text, joinInnerLists(text, pieces, names, lexicon), lexicon, openers),
          lexicon,
        );
  const joined = parts.length === 1 ? splitAtPrefixes(text, parts[0]!, count, lexicon) : parts;
  const cut =
    joined.length > parts.length ? joined : splitOnAnd(text, parts, lexicon, { count, many, openers, names });
  const merged = count === null ? cut : mergeToCount(text, cut, count);
  return merged.map((part) => trimSpan(text, part)).filter((part) => part.end > part.start);
}

/** Fewest items that a plain list of as many parts as were counted has. */
const LEAST = 3;

/** As many parts between commas as were counted, or one fewer, the last two joined by a word: 'eight areas: A, B, … G and H'. None opens with a clause. */
function asCounted(text: string, region: Span, count: number, lexicon: PriorityLexicon): Span[] | null {
  if (count < LEAST) return null;
  const parts = commaParts(text, maskNested(text.slice(region.start, region.end)), region, lexicon);
  const isPlain = parts.every(
    (part) => !opening(lexicon.clauses, text, part) && !opening(lexicon.details, text, part),
  );
  const last = parts.at(-1);
  if (!isPlain || !last) return null;
  if (parts.length === count) return parts;
  if (parts.length + 1 !== count) return null;
  const [joint, ...others] = spansIn(lexicon.and, text, last.start, last.end);
  if (!joint || others.length || joint.start === last.start) return null;
  const two = [
    { start: last.start, end: joint.start },
    { start: joint.end, end: last.end },
  ];
  return [...parts.slice(0, -1), ...two].map((part) => trimSpan(text, part));
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
function commaParts(text: string, masked: string, region: Span, lexicon: PriorityLexicon): ListPart[] {
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
  const prefix = after && opening(lexicon.andPrefixes, text, trimmed);
  return prefix ? { start: prefix.end, end: trimmed.end } : trimmed;
}

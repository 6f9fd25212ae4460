import { countWords } from '../../text/count-words';
import { findAll } from '../../text/pattern';
import type { Introduction } from './introduction';
import type { PriorityLexicon } from './lexicon';
import { maskNested } from './mask';
import { firstIn, opening, trimSpan, type Span } from './span';
import { outerSpansIn, spansIn } from './spans-in';

/** 'NAIROBI, 3 March – ': the place in capitals that opens a report. */
const DATELINE = /^\s*\p{Lu}{3,}[^.;:–—]{0,50}? [–—-]{1,2} /u;
/** Letters at the front of what an ordinal counts that may say who intends it. */
const FRONT = 60;
/** Letters after a comma or dash within which a reporting verb makes the rest an attribution. */
const ATTRIBUTION = 72;
/** Letters at the front that may be a reporting clause: 'he noted, too, that'. */
const LEAD_IN = 90;

/** The passage of an introduction without what reports, breaks off or merely leads in. */
export function extentOf(
  text: string,
  { reason, region, cue }: Introduction,
  lexicon: PriorityLexicon,
): Span {
  const backward = region.end <= cue.start;
  const inner = backward
    ? afterLeadIn(text, region, lexicon)
    : beforeTail(
        text,
        afterAside(text, reason === 'ordinal' ? afterIntent(text, region, lexicon) : region, lexicon),
        lexicon,
      );
  const listed = afterDash(text, inner, lexicon);
  const lead = reason === 'list' ? inner : withoutLeadIn(text, listed, lexicon, backward);
  return withoutLeads(text, trimSpan(text, lead), lexicon);
}

/** 'Thirdly, the Swiss want to anticipate crises': what is counted begins after who intends it. */
function afterIntent(text: string, region: Span, lexicon: PriorityLexicon): Span {
  const front = { start: region.start, end: Math.min(region.end, region.start + FRONT) };
  // 'Second, she wants the treaty signed'
  const intent = firstIn(lexicon.intent, text, front) ?? firstIn(lexicon.opens, text, front);
  return intent ? { start: intent.end, end: region.end } : region;
}

/** Words behind a reporting verb that say when and to whom: 'he told reporters on Monday'. */
const TOLD = 4;

const wordsOf = (text: string, start: number, end: number): number => countWords(text.slice(start, end));

/** Skips an attribution right at the front: ', he pointed out, - A'. */
function afterAside(text: string, region: Span, lexicon: PriorityLexicon): Span {
  const slice = text.slice(region.start, region.end);
  const aside = /^\s*,([^,–—:]{1,90})[,–—:]/u.exec(slice);
  if (!aside) return region;
  const inside = { start: region.start, end: region.start + aside[0].length };
  const said = firstIn(lexicon.said, text, inside);
  // 'Secondly, she stressed the use of A, including B': what the verb reports stands behind it
  const told =
    said && text.slice(region.start, said.start).trim().length > 1 ? wordsOf(text, said.end, inside.end) : 0;
  if (told > TOLD) return { start: said!.end, end: region.end };
  const reports = said ?? firstIn(lexicon.according, text, inside);
  return reports ? { start: inside.end, end: region.end } : region;
}

/** Cuts at an attribution ('…, said X'), at a closing mark that was opened before, and where another clause begins. */
function beforeTail(text: string, region: Span, lexicon: PriorityLexicon): Span {
  const masked = maskNested(text.slice(region.start, region.end));
  let end = masked.length;
  const quote = findAll(CLOSING, masked).find(({ start }) => start > 2 && !isPaired(masked, start));
  if (quote) end = Math.min(end, quote.start);
  for (const mark of findAll(/,|\s[–—―-]\s/gu, masked)) {
    if (mark.start >= end) break;
    if (mark.start > 2 && isAttribution(text, masked, region.start, mark.end, lexicon)) end = mark.start;
  }
  const stop = [
    ...outerSpansIn(lexicon.breaks, text, { start: region.start, end: region.start + end }, masked).slice(
      0,
      1,
    ),
    ...outerSpansIn(lexicon.and, text, { start: region.start, end: region.start + end }, masked).filter(
      (and) => opening(lexicon.said, text, { start: region.start + and.end, end: region.start + end }),
    ),
  ].reduce<Span | null>((first, found) => (!first || found.start < first.start ? found : first), null);
  const cut = { start: region.start, end: region.start + (stop ? Math.min(end, stop.start) : end) };
  return cut.end < region.end ? withoutClause(text, cut, lexicon) : cut;
}

/** 'roads, without which, he said, trade cannot grow': where the cut leaves the front of a clause, that goes too. */
function withoutClause(text: string, span: Span, { clauses }: PriorityLexicon): Span {
  const comma = text.slice(span.start, span.end).lastIndexOf(',');
  if (comma < 0) return span;
  const rest = { start: span.start + comma + 1, end: span.end };
  const clause = opening(clauses, text, rest);
  return clause && !text.slice(clause.end, rest.end).trim()
    ? { start: span.start, end: rest.start - 1 }
    : span;
}

/** Ends a passage of speech: a closing mark before a comma, a dash or the end. */
const CLOSING = /[”»](?=\s*(?:[,–—-]|$))|"(?=\s*[,–—-])|[,.!?]["’](?=\s|$)/gu;

/** Whether the mark at an offset closes one that was opened in the text before it: 'the agenda «Women, peace», X'. */
function isPaired(masked: string, at: number): boolean {
  const before = masked.slice(0, at);
  // a straight mark closes what an odd one before it opened
  if (masked[at] === '"' && before.split('"').length % 2 === 0) return true;
  return (
    before.lastIndexOf('«') > before.lastIndexOf('»') || before.lastIndexOf('“') > before.lastIndexOf('”')
  );
}

/** Whether what follows a comma or dash reports who said it: a reporting verb before the next comma. */
function isAttribution(
  text: string,
  masked: string,
  offset: number,
  from: number,
  lexicon: PriorityLexicon,
): boolean {
  const stop = masked.slice(from, from + ATTRIBUTION).search(/[,;]|\s[–—―-]\s/u);
  const clause = { start: offset + from, end: offset + from + (stop < 0 ? ATTRIBUTION : stop) };
  const end = Math.min(clause.end, offset + masked.length);
  const said = lexicon.verbLast
    ? opening(lexicon.said, text, { start: clause.start, end })
    : firstIn(lexicon.said, text, { start: clause.start, end });
  if (said) return true;
  return opening(lexicon.according, text, { start: clause.start, end }) !== null;
}

/** Items before the noun: what stands before a reported clause is not theirs. */
function afterLeadIn(text: string, region: Span, lexicon: PriorityLexicon): Span {
  const masked = maskNested(text.slice(region.start, region.end));
  const reported = outerSpansIn(lexicon.that, text, region, masked).filter(({ start }) =>
    isReported(text, region, start, lexicon),
  );
  const opened = [
    reported,
    // 'A, where B is singled out': what ends the passage opens nothing
    outerSpansIn(lexicon.opens, text, region, masked).filter(({ end }) => /\p{L}/u.test(masked.slice(end))),
    // 'Work to combat crime' begins with no subject that intends anything
    outerSpansIn(lexicon.intent, text, region, masked).filter(({ start }) =>
      /\p{L}/u.test(masked.slice(0, start)),
    ),
  ].map((found) => found.at(-1)?.end ?? 0);
  // 'A, B and C: on these three it will rest' lists before its colon
  const listed = masked.replace(/[:：]\s*$/u, '');
  const clause = Math.max(listed.lastIndexOf('; '), listed.lastIndexOf(': '));
  const from = Math.max(...opened, clause + 1, DATELINE.exec(masked)?.[0].length ?? 0);
  let start = region.start + from;
  if (opening(lexicon.according, text, { start, end: region.end })) {
    const comma = text.slice(start, region.end).indexOf(',');
    if (comma >= 0) start += comma + 1;
  }
  for (const { end } of spansIn(lexicon.accordingBefore, text, start, region.end))
    if (text[end] === ',') start = Math.max(start, end + 1);
  start = Math.max(start, openedQuote(text, start, region.end));
  return { start, end: region.end };
}

/** After a mark that opens direct speech and is not closed before the end: what stands before it is no part of it. */
function openedQuote(text: string, start: number, end: number): number {
  // „…“ closes with a mark that opens elsewhere
  const slice = text.slice(start, end).replace(/„[^„“”]*“/gu, (whole) => '_'.repeat(whole.length));
  const paired = slice.search(/[«“„][^«»“”„]*$/u);
  const straight = slice.split('"').length % 2 === 0 ? slice.lastIndexOf('"') : -1;
  return start + Math.max(paired, straight) + 1;
}

/** Whether a 'that' opens a report: after a comma or close behind a reporting verb; else it is a relative clause. */
function isReported(text: string, region: Span, at: number, lexicon: PriorityLexicon): boolean {
  const end = region.start + at;
  if (/,\s*$/u.test(text.slice(Math.max(region.start, end - 3), end))) return true;
  return firstIn(lexicon.said, text, { start: Math.max(region.start, end - LEAD_IN), end }) !== null;
}

/** 'that mission for which it exists, – A, B': a list after comma and dash says what stands before it. */
function afterDash(text: string, span: Span, lexicon: PriorityLexicon): Span {
  const slice = text.slice(span.start, span.end);
  const dash = /^([^,;]{4,120}(?:,[^,;]{4,120})?), [–—-] /u.exec(slice);
  if (!dash || !slice.slice(0, dash[0].length).match(lexicon.clauses)) return span;
  return { start: span.start + dash[0].length, end: span.end };
}

/** Drops a reporting clause at the front: 'X noted, too, that A', 'he named A'. */
function withoutLeadIn(text: string, span: Span, lexicon: PriorityLexicon, backward: boolean): Span {
  const near = { start: span.start, end: Math.min(span.end, span.start + LEAD_IN) };
  const said = firstIn(lexicon.said, text, near);
  if (!said || /[,;:]/u.test(text.slice(span.start, said.start))) return span;
  const that = firstIn(lexicon.that, text, { start: said.end, end: near.end });
  // '— said X': nothing is left
  if (!that && opening(lexicon.said, text, span)) return { start: span.end, end: span.end };
  if (!that && !backward) return span;
  return { start: that ? that.end : said.end, end: span.end };
}

/** Drops words that only lead in: 'such issues as', 'to', 'inter alia'. */
export function withoutLeads(text: string, span: Span, lexicon: PriorityLexicon): Span {
  let rest = span;
  for (let turn = 0; turn < 4; turn++) {
    const lead = opening(lexicon.leads, text, rest);
    if (!lead) break;
    rest = trimSpan(text, { start: lead.end, end: rest.end });
  }
  return rest;
}

/** Letters that an attribution at the head of a sentence may have. */
const ACCORDING = 60;

/** What follows an attribution at the head of a sentence: 'according to him, these are A'. */
export function afterAccording(text: string, span: Span, lexicon: PriorityLexicon): Span {
  if (!opening(lexicon.according, text, span)) return span;
  const comma = text.slice(span.start, Math.min(span.end, span.start + ACCORDING)).indexOf(',');
  return comma < 0 ? span : trimSpan(text, { start: span.start + comma + 1, end: span.end });
}

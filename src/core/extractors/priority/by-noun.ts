import { countWords } from '../../text/count-words';
import { findAll } from '../../text/pattern';
import { announcedCount } from './announced-count';
import type { Introduction } from './introduction';
import type { PriorityLexicon } from './lexicon';
import { maskNested } from './mask';
import { opening, trimSpan, type Span } from './span';
import { outerSpansIn, spansIn } from './spans-in';

/** Letters between a noun and the words that lead to its items; more is another clause. */
const REACH = 180;
/** Letters between items and the noun after them: 'are the five key priorities'. */
export const NEAR = 48;

/** Letters between a linking word and a colon that say no more than 'the following'. */
const ASIDE = 40;

/** Words before a noun that can name its owner only, and are no list. */
const OWNER_WORDS = 2;

interface Link extends Span {
  mark: 'colon' | 'word' | 'dash';
}

/**
 * Items beside a noun: before it where a linking word stands close ('will be a priority', 'басымдық болып табылады'),
 * else after a colon, a linking word or a dash.
 */
export function byNoun(text: string, sentence: Span, noun: Span, lexicon: PriorityLexicon): Introduction[] {
  const near = { start: Math.max(sentence.start, noun.start - NEAR), end: noun.start };
  const ordinal = ordinalBeside(text, near, lexicon);
  const counted = announcedCount(text, { start: near.start, end: noun.end }, lexicon);
  const after = linkAfter(text, { start: behind(text, noun), end: sentence.end }, counted !== null, lexicon);
  const gap = { start: noun.end, end: after?.start ?? noun.end };
  // 'a plan with five priorities' has five, 'one of five priorities' is one
  const reach =
    counted === null ? near : { ...near, start: Math.max(near.start, nearestWords(text, near.end)) };
  const one = ordinal !== null || isOne(text, reach, lexicon) || countsOne(text, gap, lexicon);
  // 'three priorities, among them A and B': of those announced only some are told
  const isSome = after?.mark === 'word' && spansIn(lexicon.details, text, after.start, after.end).length > 0;
  const count = one || isSome ? null : counted;
  const isMany = (cue: Span) =>
    count === null && !one && spansIn(lexicon.many, text, cue.start, cue.end).length > 0;
  const common = { count, single: one, ordinal };
  const back = linkBack(text, sentence, noun, lexicon);
  // 'among the priorities X named A': a bare 'among' leads to what comes after
  const isAmong =
    back &&
    after &&
    (/^\p{L}+$/u.test(text.slice(back.start, back.end)) ||
      (after.mark === 'word' && countWords(text.slice(sentence.start, back.start)) <= OWNER_WORDS));
  if (back && after?.mark !== 'colon' && !(isAmong && !isAttributed(text, after, sentence, lexicon))) {
    const region = { start: sentence.start, end: back.start };
    const cue = { start: back.start, end: Math.max(back.end, noun.end) };
    return [{ ...common, reason: 'noun-before', cue, region, many: isMany(cue) }];
  }
  if (!after) return [];
  const dash = after.mark === 'dash' && one ? text.slice(after.end, sentence.end).search(/\s[–—-]\s/u) : -1;
  const aside = { start: after.end, end: after.end + Math.max(0, dash) };
  // 'the third is A, the fourth – B'
  const isCounted = lexicon.ordinals.some((pattern) => lastIn(pattern, text, aside)?.end === aside.end);
  const region = { start: after.end, end: dash < 0 || isCounted ? sentence.end : aside.end };
  const cue = { start: noun.start, end: after.end };
  return [{ ...common, reason: 'noun', cue, region, many: isMany(cue) }];
}

/** Where what follows a noun begins: behind its closing mark where the noun alone is quoted, 'the three « pillars » of'. */
function behind(text: string, { start, end }: Span): number {
  if (!/[«“„"]\s?$/u.test(text.slice(start - 2, start))) return end;
  return end + (/^\s?[»”“"]/u.exec(text.slice(end, end + 2))?.[0].length ?? 0);
}

/** How far after a dash a reporting verb makes it the end of what somebody said, in letters. */
const ATTRIBUTION = 40;

/** Whether a dash ends what somebody said: '… – said X'. */
function isAttributed(text: string, { mark, end }: Link, sentence: Span, lexicon: PriorityLexicon): boolean {
  const rest = { start: end, end: Math.min(sentence.end, end + ATTRIBUTION) };
  return mark === 'dash' && spansIn(lexicon.said, text, rest.start, rest.end).length > 0;
}

/** What says that the items stood before the noun: a link close before it, or one right after it. */
function linkBack(text: string, sentence: Span, noun: Span, lexicon: PriorityLexicon): Span | null {
  const near = { start: Math.max(sentence.start, noun.start - NEAR), end: noun.start };
  // looked for in this stretch alone: its free words must not run into the noun
  const before = findAll(lexicon.linksBefore, text, near.start, near.end).at(-1);
  if (
    before &&
    before.start - sentence.start > 3 &&
    /^[\s\p{L}\p{N}-]*$/u.test(text.slice(before.end, noun.start)) &&
    !isAboutOther(text, { start: before.end, end: noun.start }, lexicon)
  )
    return before;
  const after = spansIn(lexicon.linksBack, text, noun.end, Math.min(sentence.end, noun.end + NEAR))[0];
  if (
    after &&
    noun.start - sentence.start > 3 &&
    /^[\s\p{L}\p{N}-]*$/u.test(text.slice(noun.end, after.start))
  ) {
    // 'the chairmanship's priorities': the owner is no item
    const owner = lastIn(lexicon.office, text, near);
    const start = owner && !text.slice(owner.end, noun.start).trim() ? owner.start : noun.start;
    const article = lastIn(lexicon.articles, text, { start: near.start, end: start });
    const from = article && !text.slice(article.end, start).trim() ? article.start : start;
    return from - sentence.start > 3 ? { start: from, end: after.end } : null;
  }
  return lexicon.verbLast ? dashBefore(text, sentence, noun, lexicon) : null;
}

/** 'A, B – the chair's priorities': a dash for the verb, where the noun comes last in its sentence. */
function dashBefore(text: string, sentence: Span, noun: Span, lexicon: PriorityLexicon): Span | null {
  const rest = trimSpan(text, { start: noun.end, end: sentence.end });
  const ends = rest.end <= rest.start || opening(lexicon.said, text, rest) !== null;
  const near = text.slice(Math.max(sentence.start, noun.start - NEAR), noun.start);
  const dash = /\s[–—-]\s(?=[\s\p{L}\p{N}-]*$)/u.exec(near);
  if (!ends || !dash) return null;
  const start = noun.start - near.length + dash.index;
  return start - sentence.start > 3 ? { start, end: noun.end } : null;
}

/** 'as the chairman and present the priorities': what the link leads to is the office. */
function isAboutOther(text: string, gap: Span, lexicon: PriorityLexicon): boolean {
  // 'is a small country with a big task'
  if (spansIn(lexicon.clauses, text, gap.start, gap.end).length) return true;
  const office = lastIn(lexicon.office, text, gap);
  return office !== null && text.slice(office.end, gap.end).trim() !== '';
}

/** What leads from a noun to its items: a colon anywhere after it, else the first linking word, else a dash. */
function linkAfter(text: string, rest: Span, isCounted: boolean, lexicon: PriorityLexicon): Link | null {
  const masked = maskNested(text.slice(rest.start, Math.min(rest.end, rest.start + 2 * REACH)));
  const near = masked.slice(0, REACH);
  const at = (start: number, end: number, mark: Link['mark']) =>
    closesQuote(near.slice(0, start)) ? null : { start: rest.start + start, end: rest.start + end, mark };
  // 'öncelikleri; A, B ve C': right behind the noun some set a semicolon for a colon
  const mark = masked.search(/^\s?;(?=\s)|[:：](?!\d)/u);
  const colon = mark >= 0 && opensSpeech(text, rest.start + mark, lexicon) ? -1 : mark;
  const reach = { start: rest.start, end: rest.start + near.length };
  const clauses = outerSpansIn(lexicon.clauses, text, reach, masked);
  const examples = outerSpansIn(lexicon.details, text, reach, masked);
  // in 'priorities of the members, including X' it is the members that are listed, in 'four priorities of it' the priorities
  const isFar = (link: Span) =>
    !isCounted &&
    examples.some(({ start }) => start === link.start) &&
    /[^\s,，]/u.test(near.slice(0, link.start));
  const word = outerSpansIn(lexicon.links, text, reach, masked).find(
    (link) => !inClause(near.slice(0, link.start), clauses) && !isFar(link),
  );
  // 'priorities are A, "B": c, d' has its colon inside an item
  const beside = word && !near.slice(0, word.start).trim() && colon - word.end > ASIDE;
  if (colon >= 0 && !beside)
    return endsIn(lexicon.not, text, rest.start + colon) ? null : at(colon, colon + 1, 'colon');
  const dash = /\s[–—―-]{1,2}\s/u.exec(near);
  // 'the priority – its growth as a body': where the verb comes last, a dash right behind the noun stands for it
  const isVerb = lexicon.verbLast && dash?.index === 0;
  if (word && !isVerb) return at(word.start, word.end, 'word');
  return dash ? at(dash.index, dash.index + dash[0].length, 'dash') : null;
}

/** Letters of the longest word that may stand before a colon and say that no list follows: 'its motto: …'. */
const MOTTO = 24;

/** Whether a match of the pattern ends at an offset. */
function endsIn(pattern: RegExp, text: string, offset: number): boolean {
  return spansIn(pattern, text, Math.max(0, offset - MOTTO), offset).some(({ end }) => end === offset);
}

/** Whether a colon leads to what somebody said: 'was a priority, he noted, adding: "…"'. */
function opensSpeech(text: string, at: number, lexicon: PriorityLexicon): boolean {
  if (!/^[:：]\s*["“«„‘]/u.test(text.slice(at, at + 4))) return false;
  const said = lastIn(lexicon.said, text, { start: Math.max(0, at - ATTRIBUTION), end: at });
  return said !== null && !text.slice(said.end, at).trim();
}

/** Whether a gap ends inside a clause of its own ('priorities which Norway …'), not closed by a comma right before the link or before its subject. */
function inClause(gap: string, clauses: readonly Span[]): boolean {
  const last = clauses.filter(({ end }) => end <= gap.length).at(-1);
  return last !== undefined && !/[,)]\s*(?:[\p{L}-]+\s+){0,2}$/u.test(gap.slice(last.end));
}

/** Whether a gap leaves the quotation that the noun stands in. */
const closesQuote = (gap: string): boolean => /^[^«“„]*[»”]|^[^"]*",?\s*$/u.test(gap);

/** The ordinal that stands close before the noun, or null. */
function ordinalBeside(text: string, near: Span, lexicon: PriorityLexicon): number | null {
  for (const [index, pattern] of lexicon.ordinals.entries())
    if (isClose(text, lastIn(pattern, text, near), near.end)) return index + 1;
  return null;
}

const isOne = (text: string, near: Span, lexicon: PriorityLexicon): boolean =>
  isClose(text, lastIn(lexicon.one, text, near), near.end);

/** Where the last three words before a position begin: 'one of five', 'una de las'. */
function nearestWords(text: string, end: number): number {
  return end - /(?:[\p{L}\p{N}’'-]+\s*){0,3}$/u.exec(text.slice(Math.max(0, end - NEAR), end))![0].length;
}

/** Whether only up to three words lie between. */
const isClose = (text: string, found: Span | null, end: number): boolean =>
  found !== null && /^\s*(?:[\p{L}-]+\s+){0,3}$/u.test(text.slice(found.end, end));

/** 'four areas, and the first is': the link leads to one item. */
function countsOne(text: string, gap: Span, lexicon: PriorityLexicon): boolean {
  const [first] = lexicon.ordinals;
  const found = first ? lastIn(first, text, gap) : null;
  return found !== null && /^\s*$/u.test(text.slice(found.end, gap.end));
}

function lastIn(pattern: RegExp, text: string, span: Span): Span | null {
  return span.end > span.start ? (spansIn(pattern, text, span.start, span.end).at(-1) ?? null) : null;
}

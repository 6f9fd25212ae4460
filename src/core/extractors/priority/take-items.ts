import { countWords } from '../../text/count-words';
import { announcedCount } from './announced-count';
import { canBeItem, onlyAnnounces } from './can-be-item';
import { cutAtOrdinals } from './cut-at-ordinals';
import { firstClause, withDetails, type ItemSpan } from './details';
import { extentOf, withoutLeads } from './extent';
import type { Introduction } from './introduction';
import type { PriorityLexicon } from './lexicon';
import { splitItems } from './split-items';
import { firstIn, opening, trimSpan, type Span } from './span';
import { spansIn } from './spans-in';

/** The items of an introduction, with their details; none where its passage is no list. `count`: how many were announced. */
export function takeItems(
  text: string,
  introduction: Introduction,
  count: number | null,
  names: readonly Span[],
  lexicon: PriorityLexicon,
): ItemSpan[] {
  const whole = extentOf(text, introduction, lexicon);
  const announced = afterAnnouncement(text, whole, lexicon);
  const counted = count ?? announcedCount(text, { start: whole.start, end: announced.start }, lexicon);
  // 'on four areas: these are A, B'
  const extent = withoutLeads(text, announced, lexicon);
  if (!canBeItem(text, extent, lexicon)) return [];
  const openers = openersOf(text, introduction, extent, lexicon);
  // 'not forgotten is health: clinics, vaccines': what is added has a name, and what it means behind a colon
  const isNamed =
    introduction.reason === 'also' && /^[^,:：;]{6,60}[:：]\s/u.test(text.slice(extent.start, extent.end));
  const isSingle = (introduction.single && announced === whole) || isNamed;
  const single = isSingle && cutAtOrdinals(text, extent, lexicon).length < 2;
  const spans = single
    ? [firstClause(text, extent)]
    : splitItems(text, extent, lexicon, { count: counted, many: introduction.many, openers, names });
  return spans.map((span) => asItem(text, span, lexicon)).filter((item) => canBeItem(text, item, lexicon));
}

/** 'will focus on three areas (that matter most): A, B and C', 'work on three questions – A, B': what counts the items is none. */
function afterAnnouncement(text: string, extent: Span, lexicon: PriorityLexicon): Span {
  const head = /^[^:：;]{3,160}[:：](?=\s)/u.exec(text.slice(extent.start, extent.end))?.[0];
  if (head && (onlyAnnounces(head, lexicon) || opensWithCount(text, extent, head.length, lexicon)))
    return trimSpan(text, { start: extent.start + head.length, end: extent.end });
  const dashed = /^[^:;,–—-]{6,60}(?= [–—-] )/u.exec(text.slice(extent.start, extent.end))?.[0];
  return dashed && endsInCounted(text, { start: extent.start, end: extent.start + dashed.length }, lexicon)
    ? trimSpan(text, { start: extent.start + dashed.length, end: extent.end })
    : extent;
}

/** Whether a stretch ends with a number and the weak noun that it counts. */
function endsInCounted(text: string, stretch: Span, lexicon: PriorityLexicon): boolean {
  const noun = [lexicon.aims, lexicon.generic, lexicon.nouns]
    .flatMap((pattern) => spansIn(pattern, text, stretch.start, stretch.end))
    .find(({ end }) => end === stretch.end);
  if (!noun) return false;
  return lexicon.counts.some(({ pattern }) =>
    spansIn(pattern, text, stretch.start, noun.start).some(
      ({ end }) => countWords(text.slice(end, noun.start)) <= COUNTED,
    ),
  );
}

/** Whether a passage counts items and lists them behind a colon: '(built around) five topics: A; B; C …'. */
export function countsItems(text: string, region: Span, lexicon: PriorityLexicon): boolean {
  const passage = trimSpan(text, region);
  const head = /^[^:：;]{3,60}[:：](?=\s)/u.exec(text.slice(passage.start, passage.end))?.[0];
  return head !== undefined && opensWithCount(text, passage, head.length, lexicon);
}

/** Words between a number and what it counts: 'three interlinked areas'. */
const COUNTED = 2;

/** Whether a passage up to a colon begins with a number and the weak noun that it counts. */
function opensWithCount(text: string, { start }: Span, length: number, lexicon: PriorityLexicon): boolean {
  const head = { start, end: start + length };
  const [number] = lexicon.counts.flatMap(({ pattern }) => opening(pattern, text, head) ?? []);
  if (!number) return false;
  const rest = { start: number.end, end: head.end };
  return [lexicon.aims, lexicon.generic, lexicon.nouns].some((pattern) => {
    const noun = firstIn(pattern, text, rest);
    return noun !== null && countWords(text.slice(rest.start, noun.start)) <= COUNTED;
  });
}

/** A step of an item already read, told by an introduction of its own; null where it is none. */
export function takeDetail(text: string, introduction: Introduction, lexicon: PriorityLexicon): Span | null {
  const extent = extentOf(text, introduction, lexicon);
  return canBeItem(text, extent, lexicon) ? firstClause(text, extent) : null;
}

/** Least letters of a heading in an entry. */
const HEADING = 8;

/** An entry of a printed list as an item: its first sentence; what follows a dash explains it. */
export function entryItem(text: string, entry: Span, lexicon: PriorityLexicon): ItemSpan {
  const first = firstSentence(text, entry);
  const dash = /\s[–—-]\s/u.exec(text.slice(first.start, first.end));
  if (!dash || dash.index < HEADING) return asItem(text, first, lexicon);
  const item = trimSpan(text, { start: first.start, end: first.start + dash.index });
  const details = [trimSpan(text, { start: item.end, end: first.end })];
  // a heading of one word says little without what follows it
  const isWord = !/\s/u.test(text.slice(item.start, item.end));
  return { ...(isWord ? trimSpan(text, first) : item), details };
}

const asItem = (text: string, span: Span, lexicon: PriorityLexicon): ItemSpan =>
  withDetails(text, withoutLeads(text, span, lexicon), lexicon);

/** The last words before the first item ('on', 'для'), which may stand again before the others. */
function openersOf(text: string, { cue }: Introduction, extent: Span, lexicon: PriorityLexicon): string[] {
  const from = Math.max(Math.min(cue.start, extent.start), extent.start - 60);
  const lead = spansIn(lexicon.leads, text, from, extent.start).at(-1);
  // not those of 'in the first place'
  const isPhrase =
    lead && /\s/u.test(text.slice(lead.start, lead.end)) && !text.slice(lead.end, extent.start).trim();
  const before = text.slice(from, isPhrase ? lead.start : extent.start);
  return (before.toLowerCase().match(/\p{L}+/gu) ?? []).slice(-3);
}

function firstSentence(text: string, span: Span): Span {
  // 'Security. The countries will …': a whole word before the stop is no abbreviation, 'Dr.' is one
  const stop = /(?<=.{20})(?:(?<!(?<!\p{L})\p{Lu}\p{Ll}{0,2})\.|[!?。])\s|(?<=\p{L}{6})\.\s(?=\p{Lu})/u.exec(
    text.slice(span.start, span.end),
  );
  return stop ? trimSpan(text, { start: span.start, end: span.start + stop.index }) : span;
}

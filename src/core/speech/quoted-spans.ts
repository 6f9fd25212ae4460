import { mayHoldOffice, resolvePerson } from '../gazetteer/people';
import { onceForEach } from '../gazetteer/once-for-each';
import type { Mention } from '../model/mention';
import type { ReadingContext } from '../model/reading-context';
import { findSpeaker } from './find-speaker';
import type { Passage, Stretch } from './passage';
import { paragraphsOf, spokenPassages } from './spoken-passages';
import { type Speaker, speakerOf } from './speaker';
import { speechWordsOf } from './speech-words';
import { unknownName } from './unknown-name';
import { findAll } from '../text/pattern';

/** A passage of direct speech in the body with its speaker, where the article leaves no doubt. */
export interface QuotedSpan extends Passage {
  speaker: Speaker | null;
}

/** Paragraphs before a passage in which a subject left out is looked for, nearest first. */
const PARAGRAPHS_BACK = 3;

/** The direct speech of an article with its speakers, in order; made once for each context. */
export const quotedSpans = onceForEach((context: ReadingContext): readonly QuotedSpan[] => {
  const blocks = paragraphsOf(context);
  const blockOf = blockFinder(blocks);
  const spans: QuotedSpan[] = [];
  for (const passage of spokenPassages(context)) {
    const before = spans.at(-1);
    const near = before !== undefined && blockOf(passage.start) - blockOf(before.start) <= 1;
    const named = passage.clauses.reduce<Speaker | null>(
      (found, one) => found ?? findSpeaker(context, one, passage),
      null,
    );
    if (isNews(context, passage, named)) continue;
    if (!named && isOfText(context, passage)) {
      spans.push({ ...passage, speaker: null });
      continue;
    }
    const at = blockOf(passage.start);
    // '…, declarou.' goes on about whoever was spoken of, paragraphs before too
    const back = context.pack.grammar.dropsSubject && passage.clauses.length ? PARAGRAPHS_BACK : 1;
    const since = Math.max(blocks[at]?.start ?? 0, before?.end ?? 0);
    let carried =
      named ??
      creditedAfter(context, passage) ??
      labelled(context, passage, blocks[blockOf(passage.start) - 1]) ??
      spokenOf(context, passage, since) ??
      (near || (before && goesOn(context, before, passage)) ? before.speaker : null);
    for (let step = 1; !carried && step <= Math.min(back, Math.max(1, at)); step++)
      carried = toldOf(context, passage, blocks[at - step]);
    spans.push({ ...passage, speaker: carried });
  }
  return withLaterSpeakers(spans, blockOf);
});

/** Letters at the front of a sentence that credits the one before it. */
const OF_THIS = 60;

/** '“We will build.” Об этом заявил X': who is credited with a passage that stands alone by the sentence behind it. */
function creditedAfter(context: ReadingContext, { end, clauses }: Passage): Speaker | null {
  if (clauses.length) return null;
  const after = context.sentences.find((one) => one.part === 'body' && one.start >= end);
  const words = speechWordsOf(context.pack);
  const text = context.textOf('body');
  if (!after || !findAll(words.ofThis, text, after.start, Math.min(after.end, after.start + OF_THIS)).length)
    return null;
  const people = context.mentionsIn('body', after.start, after.end).filter(({ kind }) => kind === 'person');
  return people.length && findAll(words.credit, text, after.start, after.end).length
    ? findSpeaker(context, after)
    : null;
}

/** Letters of a line that only says who speaks. */
const LABEL = 60;

/** 'President:' on a line of its own, before what the president says. */
function labelled(context: ReadingContext, { clauses }: Passage, line: Stretch | undefined): Speaker | null {
  if (clauses.length || !line || line.end - line.start > LABEL) return null;
  const label = context.textOf('body').slice(line.start, line.end).trimEnd();
  const named = label.endsWith(':')
    ? resolvePerson(context, 'body', line.start, line.start + label.length - 1)
    : null;
  return named && speakerOf(context, named);
}

/** '…, the message reads': whose words a text has is not told by who was spoken of before. */
function isOfText({ pack, textOf }: ReadingContext, { clauses }: Passage): boolean {
  const { texts, pronouns } = speechWordsOf(pack);
  const has = (words: RegExp) =>
    clauses.some(({ start, end }) => findAll(words, textOf('body'), start, end).length > 0);
  return has(texts) && !has(pronouns);
}

/** 'For X it was a triumph. "…", he added': who speaks in the last sentence before it that reports, since the last passage. */
function spokenOf(context: ReadingContext, { start, clauses }: Passage, since: number): Speaker | null {
  if (!clauses.length) return null;
  const { credit } = speechWordsOf(context.pack);
  const verb = findAll(credit, context.textOf('body'), since, start).at(-1);
  const sentence = verb && context.sentences.find((one) => one.part === 'body' && one.end > verb.start);
  if (!sentence) return null;
  const clause = { start: Math.max(since, sentence.start), end: Math.min(sentence.end, start) };
  const people = context.mentionsIn('body', clause.start, clause.end).filter(({ kind }) => kind === 'person');
  const speaker = findSpeaker(context, clause);
  if (speaker?.type !== 'Person') return null;
  const named = people.filter(({ name }) => name === speaker.name);
  if (new Set(people.map(({ name }) => name)).size > (named.length ? 1 : 0) + 1) return null;
  const { according = [] } = context.pack.quotation ?? {};
  const credits = context.spansIn('body', according, clause.start, clause.end);
  // whoever is met or thanked there does not speak; an office may stand for somebody named elsewhere
  const speaks = ({ roles, outerStart }: Mention) =>
    roles.includes('bare') ||
    roles.includes('subject') ||
    credits.some(({ end }) => end <= outerStart && outerStart - end <= 1);
  const isElsewhere = speaker.end <= clause.start || speaker.start >= clause.end;
  return (named.length ? named.some(speaks) : isElsewhere) ? speaker : null;
}

/** '…, - reports the agency': a sentence that nothing opens and an outlet or body ends is the news itself, nobody's words. */
function isNews({ pack, textOf, spansIn }: ReadingContext, passage: Passage, named: Speaker | null): boolean {
  const { start, by, clauses } = passage;
  const reports = pack.source?.reports;
  if (by !== 'dash' || !reports || named?.type === 'Person') return false;
  if (/[–—-]\s*$/u.test(textOf('body').slice(Math.max(0, start - 3), start))) return false;
  return clauses.some((clause) => spansIn('body', reports, clause.start, clause.end).length > 0);
}

/** Whether a passage is credited to 'him' or 'her' with nobody else named since the one before it. */
function goesOn(context: ReadingContext, { end, speaker }: QuotedSpan, { start, clauses }: Passage): boolean {
  if (speaker?.type !== 'Person') return false;
  const { pronouns } = speechWordsOf(context.pack);
  const text = context.textOf('body');
  return (
    clauses.some((clause) => findAll(pronouns, text, clause.start, clause.end).length > 0) &&
    context
      .mentionsIn('body', end, start)
      .every(({ kind, name }) => kind !== 'person' || name === speaker.name)
  );
}

/** A passage without a speaker takes that of the next one, where the words run on from block to block. */
function withLaterSpeakers(spans: QuotedSpan[], blockOf: (at: number) => number): QuotedSpan[] {
  for (let index = spans.length - 2; index >= 0; index--) {
    const span = spans[index]!;
    const next = spans[index + 1]!;
    if (!span.speaker && !span.clauses.length && blockOf(next.start) - blockOf(span.start) <= 1)
      span.speaker = next.speaker;
  }
  return spans;
}

/** The person told of as speaking in the words before a passage: its own block first, then the block before. */
function toldOf(context: ReadingContext, passage: Passage, before: Stretch | undefined): Speaker | null {
  const text = context.textOf('body');
  const from = before?.start ?? Math.max(0, passage.start - 600);
  const said = passage.clauses.map(({ start, end }) => text.slice(start, end)).join(' ');
  const isChair = passage.clauses.some(
    ({ start, end }) => context.spansIn('body', context.pack.chairship?.officer ?? [], start, end).length > 0,
  );
  const people = context
    .mentionsIn('body', from, passage.start)
    // 'the new chairman said': whoever is told of may have become it
    .filter((one) => one.kind === 'person' && (isChair || mayHoldOffice(context, said, one)));
  const names = new Set(people.map(({ name }) => name));
  if (names.size === 1) return speakerOf(context, people.at(-1)!);
  const verbs = findAll(speechWordsOf(context.pack).credit, text, from, passage.start);
  const subjects = people.filter(({ roles }) => roles.some((role) => role === 'bare' || role === 'subject'));
  const alone = new Set(subjects.map(({ name }) => name)).size === 1;
  const subject = subjects.findLast(
    ({ start, end }) => alone || verbs.some((verb) => Math.max(start - verb.end, verb.start - end) < 40),
  );
  if (subject) return speakerOf(context, subject);
  const recent = { start: Math.max(from, passage.start - 200), end: passage.start };
  const near = verbs.filter(({ start }) => start >= recent.start);
  return near.length ? unknownName(context, recent, near, [], 2) : null;
}

/** Tells the number of the block an offset lies in; blocks are in order. */
function blockFinder(blocks: readonly Stretch[]): (at: number) => number {
  return (at) => {
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (blocks[middle]!.start <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}

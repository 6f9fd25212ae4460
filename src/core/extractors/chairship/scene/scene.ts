import type { DateMention, Mention } from '../../../model/mention';
import type { ReadingContext, Sentence } from '../../../model/reading-context';
import type { ChairshipWords, Fragment } from '../../../model/words/chairship-words';
import { foldedText } from '../folded-text';
import { isAwaited } from './awaited';
import { isDatelineDay } from './dateline';
import { partiesOf } from './parties';
import { separation } from './separation';
import type { BoundAnchor, FrameName, Statement } from '../statement';

/** How far from a verb its tense, its 'not' and its 'could' are looked for, in UTF-16 units. */
const VERB_CONTEXT = 36;

/** How far before a verb what says that it happens now is looked for, in UTF-16 units. */
const NOW_CONTEXT = 120;

/** What a 'could' or 'candidate' beside the verb costs, in points of score: most readings do not survive it. */
const DOUBT = 4;

export interface Span {
  start: number;
  end: number;
}

/** One sentence with what all its anchors share. Offsets count in the sentence's part. */
export interface Scene {
  context: ReadingContext;
  words: ChairshipWords;
  sentence: Sentence;
  /** Text of the whole part, its marks folded. */
  text: string;
  parties: readonly Mention[];
  /** Holders that earlier sentences told. */
  holders: readonly Mention[];
  dates: readonly DateMention[];
  find(fragments: readonly Fragment[] | undefined): readonly Span[];
  /** How far apart two spans stand, in points; the long names of organizations between them do not count. */
  apart(a: Span, b: Span): number;
}

export function createScene(
  context: ReadingContext,
  words: ChairshipWords,
  sentence: Sentence,
  holders: readonly Mention[],
): Scene {
  const { part, start, end } = sentence;
  const found = new Map<readonly Fragment[], readonly Span[]>();
  const text = foldedText(context)(part);
  const names = context.mentionsIn(part, start, end).filter(({ kind }) => kind === 'organization');
  const dates = context.datesIn(part, start, end).filter((date) => !isDatelineDay(sentence, date));
  return {
    context,
    words,
    sentence,
    text,
    parties: partiesOf(context, sentence, holders),
    holders,
    dates,
    find(fragments) {
      if (!fragments) return [];
      let spans = found.get(fragments);
      if (!spans) {
        spans = context.spansIn(part, fragments, start, end);
        found.set(fragments, spans);
      }
      return spans;
    },
    apart: (a, b) => separation(text, a, b, names),
  };
}

/** A reading before its sentence's dates are shared out. */
export interface Reading {
  frame: FrameName;
  holder: Mention | null;
  predecessor?: Mention | null;
  /** Position that tense and negation are looked for around. */
  at: number;
  score: number;
}

/** Below this score a reading is too thin to be told. */
const THRESHOLD = 3.6;

/** Completes a reading with what the words around its verb say: tense, negation, doubt. */
export function toStatement(scene: Scene, anchor: BoundAnchor, reading: Reading): Statement {
  const bare: Statement = {
    anchor,
    predecessor: null,
    phase: null,
    ...reading,
    tense: null,
    isFresh: false,
    isOver: false,
    denied: false,
    dates: [],
  };
  if (reading.holder !== null && reading.score < THRESHOLD) return bare;
  // where words are not set apart, fewer characters say as much
  const scale = scene.context.pack.grammar.boundary === 'none' ? 0.4 : 1;
  const near = (fragments: readonly Fragment[] | undefined, before: number, after: number) =>
    scene
      .find(fragments)
      .some(
        (span) =>
          span.end >= reading.at - before * scale &&
          span.start <= reading.at + after * scale &&
          isSameClause(scene, span, reading.at),
      );
  const { words } = scene;
  const isOver = scene.find(words.over).some(({ start, end }) => start <= reading.at && reading.at < end);
  const future =
    !isOver &&
    (near(words.future, VERB_CONTEXT, VERB_CONTEXT / 2) || isAwaited(scene, reading.at)) &&
    !near(words.now, NOW_CONTEXT, VERB_CONTEXT / 2);
  const past = isOver || (!future && (near(words.past, 80, 0) || isPastBehind(scene, reading.at)));
  return {
    ...bare,
    isOver,
    tense: future ? 'future' : past ? 'past' : null,
    isFresh:
      near(words.fresh, VERB_CONTEXT, 0) ||
      scene.find(words.fresh).some((span) => isBeside(scene, span, anchor)),
    denied: near(words.negation, VERB_CONTEXT / 2, 0) || isRefused(scene, anchor, reading),
    score: reading.score - (near(words.candidacy, VERB_CONTEXT, VERB_CONTEXT / 2) ? DOUBT : 0),
  };
}

/** How far behind its verb what says that it is over is looked for, in UTF-16 units. */
const PAST_BEHIND = 40;

/** Whether words behind a verb, in its own clause, say that it is over. */
function isPastBehind({ find, words, text }: Scene, at: number): boolean {
  return find(words.past).some(
    ({ start }) => start > at && start <= at + PAST_BEHIND && !/[,;]/u.test(text.slice(at, start)),
  );
}

/** 'Refused to take the presidency in place of Y': what is denied of the office is denied of what is told after it. */
function isRefused({ words, find }: Scene, anchor: BoundAnchor, { frame, at }: Reading): boolean {
  if (frame !== 'replace' || at < anchor.end) return false;
  return find(words.negation).some(
    ({ end }) => end <= anchor.start && end >= anchor.start - VERB_CONTEXT / 2,
  );
}

/** Most letters of a name between 'new' and the title: 'new African Union Chairperson'. */
const NAME_REACH = 30;

function isBeside({ text }: Scene, fresh: Span, anchor: Span): boolean {
  if (fresh.end > anchor.start || anchor.start - fresh.end > NAME_REACH) return false;
  return !/[,.;:!?()]/u.test(text.slice(fresh.end, anchor.start));
}

/** Where the verb stands last, each clause shows its tense in itself: what a comma sets apart belongs to another verb. */
function isSameClause({ context, text }: Scene, span: Span, at: number): boolean {
  if (!context.pack.grammar.verbLast) return true;
  return !text.slice(Math.min(span.end, at), Math.max(span.start, at)).includes(',');
}

/** The best of several readings that is not too thin to be told. */
export function strongest(readings: readonly Statement[]): Statement | null {
  let best: Statement | null = null;
  for (const reading of readings)
    if (reading.score >= THRESHOLD && (!best || reading.score > best.score)) best = reading;
  return best;
}

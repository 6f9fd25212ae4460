import type { DateMention, Mention } from '../../model/mention';
import type { ReadingContext, Sentence } from '../../model/reading-context';
import type { ChairshipWords, Fragment } from '../../model/words/chairship-words';
import { overlaps } from './anchors';
import { clauseOf } from './clause';
import { chainedReadings, datingEvent, holderTold } from './chained-readings';
import { frameReadings, holderlessReadings, replacedIn } from './frame-readings';
import { FRAMES } from './frames';
import { heldOn } from './goes-on';
import { appositions, datedParties, possessions } from './noun-phrases';
import { ownOffices } from './own-offices';
import { sameParty } from './same-party';
import { isHolderReplaced } from './pronouns';
import { createScene, type Scene, type Span, strongest, toStatement } from './scene';
import { type BoundAnchor, isTransfer, type Statement } from './statement';
import { giveTurns } from './turns';

/** How far from the office 'begins' and 'ends' are looked for, in UTF-16 units. */
const PHASE_REACH = 90;

/**
 * Reads each anchor of a sentence in every way its verbs and names allow, and keeps the best reading of each.
 * A sentence without an anchor may go on with what those `before` it told.
 */
export function statementsOf(
  context: ReadingContext,
  words: ChairshipWords,
  sentence: Sentence,
  anchors: readonly BoundAnchor[],
  before: readonly Statement[] = [],
  holders: readonly Mention[] = [],
): Statement[] {
  const last = before.at(-1);
  if (!anchors.length && !last) return [];
  const scene = createScene(context, words, sentence, holders);
  const own = anchors.flatMap((anchor) => readingsOf(scene, anchor, anchors));
  const statements = own.map((statement) => withGiver(scene, statement, [...before, ...own]));
  const office = anchors.find(({ kind }) => kind === 'office');
  if (office) {
    statements.push(...datedParties(scene, office, statements));
    statements.push(...chainedReadings(scene, office, { statements, sentencesAgo: 0 }));
  } else if (last && !statements.some(({ holder }) => holder)) {
    const told = { statements: before, sentencesAgo: sentence.index - last.anchor.sentence.index };
    const anchor = { ...last.anchor, end: sentence.start };
    statements.push(...chainedReadings(scene, anchor, told));
    const event = statements.length ? null : datingEvent(scene, anchor);
    if (event) statements.push(event);
  }
  const turns = giveTurns(scene, statements);
  shareDates(scene, turns.statements, turns.used);
  return turns.statements;
}

/** Who hands over, or is replaced, is the holder told before where the clause names nobody: 'before it hands the chair to X'. */
function withGiver(scene: Scene, statement: Statement, told: readonly Statement[]): Statement {
  const { frame, holder, predecessor, anchor } = statement;
  if (!holder || predecessor || (frame !== 'give' && frame !== 'replace')) return statement;
  if (frame === 'replace' && !isHolderReplaced(scene, { start: statement.at, end: statement.at }))
    return statement;
  const earlier = holderTold(
    told.filter((other) => other !== statement && other.anchor.organization.id === anchor.organization.id),
  );
  return earlier && !sameParty(earlier, holder) ? { ...statement, predecessor: earlier } : statement;
}

/** The best reading of an anchor; before it that of the holder who is replaced, where the sentence tells of both. */
function readingsOf(scene: Scene, anchor: BoundAnchor, anchors: readonly BoundAnchor[]): Statement[] {
  const readings = allReadings(scene, anchor).filter((reading) => !isOfOther(scene, reading, anchors));
  const best = strongest(readings);
  const { phase, at: phaseAt } = phaseOf(scene, anchor);
  if (best?.holder) {
    const first = replacedBy(best, readings);
    if (first) return [{ ...first, phase }, asNext(best)];
    return [{ ...best, phase, predecessor: best.predecessor ?? replacedIn(scene, anchor, best.holder) }];
  }
  if (anchor.isFar) return [];
  const from = strongest(FRAMES.flatMap((frame) => holderlessReadings(scene, anchor, frame)));
  if (from) return [{ ...from, phase }];
  const held = heldOn(scene, anchor);
  if (held) return [{ ...held, phase }];
  if (anchor.kind !== 'office' && anchor.kind !== 'chair') return [];
  const at = phaseAt ?? anchor.start;
  return [{ ...toStatement(scene, anchor, { frame: 'event', holder: null, at, score: 0 }), phase }];
}

function allReadings(scene: Scene, anchor: BoundAnchor): Statement[] {
  const readings = FRAMES.flatMap((frame) => frameReadings(scene, anchor, frame));
  if (anchor.isFar) return readings.filter(isChangeOfHands);
  return [
    ...possessions(scene, anchor),
    ...ownOffices(scene, anchor),
    ...appositions(scene, anchor),
    ...readings,
  ];
}

/** Told far from the office, a chair changes hands between countries, or its baton goes to one. */
function isChangeOfHands({ frame, anchor, holder, predecessor, tense }: Statement): boolean {
  if (!isTransfer(frame) || tense === 'past' || holder?.kind !== 'country' || holder.form === 'capital')
    return false;
  return anchor.isBaton || (predecessor?.kind === 'country' && predecessor.form !== 'capital');
}

/** Whether the verb of a reading about the office stands in one clause with another word for it, and not with its own. */
function isOfOther(scene: Scene, { at, anchor }: Statement, anchors: readonly BoundAnchor[]): boolean {
  if (anchor.kind !== 'office' && anchor.kind !== 'weak') return false;
  const clause = clauseOf(scene, { start: at, end: at + 1 });
  return !overlaps(anchor, clause) && anchors.some((other) => other !== anchor && overlaps(other, clause));
}

/** 'The chair passed to Italy, in 2025 Canada will replace it': what is told of the one who is replaced. */
function replacedBy({ frame, predecessor, at }: Statement, readings: readonly Statement[]): Statement | null {
  if (frame !== 'replace' || !predecessor) return null;
  const first = strongest(readings.filter((other) => other.at < at && sameParty(other.holder!, predecessor)));
  // the verb must not say the same of somebody else more clearly
  return first && strongest(readings.filter((other) => other.at === first.at)) === first ? first : null;
}

/** A reading of who comes next, told by its verb and not by the office, which is the earlier holder's. */
function asNext(reading: Statement): Statement {
  const { anchor, at } = reading;
  const verb = { start: at, end: at + 1 };
  return { ...reading, anchor: { ...anchor, ...verb, kind: 'weak', adjacent: false, qualifier: 'next' } };
}

/** Whether the chair is said to begin or to end, by the nearest word that does so, and where that stands. */
function phaseOf(scene: Scene, anchor: BoundAnchor): { phase: Statement['phase']; at: number | null } {
  const nearest = (fragments: readonly Fragment[]) =>
    scene
      .find(fragments)
      .map((span) => ({ at: span.start, gap: gap(span, anchor) }))
      .reduce((best, found) => (found.gap < best.gap ? found : best), { at: -1, gap: PHASE_REACH });
  const begin = nearest(scene.words.verbs.begin);
  const end = nearest(scene.words.verbs.end);
  if (begin.gap === PHASE_REACH && end.gap === PHASE_REACH) return { phase: null, at: null };
  return begin.gap <= end.gap ? { phase: 'begin', at: begin.at } : { phase: 'end', at: end.at };
}

function gap(a: Span, b: Span): number {
  return Math.max(0, a.end <= b.start ? b.start - a.end : a.start - b.end);
}

/** Gives each date of the sentence to the statement it stands nearest to, and to those about the same holder. */
function shareDates(scene: Scene, statements: readonly Statement[], used: ReadonlySet<DateMention>): void {
  const told = statements.filter(({ holder, frame }) => holder || frame === 'hold');
  const seats = scene.find(scene.words.membership);
  for (const date of scene.dates) {
    if (used.has(date) || isOfAnother(scene, date, statements)) continue;
    // where a term 'ends on', it is that of the office spoken of, whoever else is named
    const marked = date.role === 'start' || date.role === 'end';
    const pool = told.length
      ? statements.filter(({ holder, phase, frame }) => holder || frame === 'hold' || (marked && phase))
      : statements;
    if (!pool.length) return;
    const cost = ({ holder, at, anchor }: Statement) =>
      (isAfterClause(scene, at, date) ? 1 : 0) +
      Math.min(
        ...[{ start: at, end: at + 1 }, anchor, ...(holder ? [holder] : [])].map((span) =>
          scene.apart(date, span),
        ),
      );
    const nearest = pool.reduce((best, candidate) => (cost(candidate) < cost(best) ? candidate : best));
    if (seats.some((seat) => scene.apart(date, seat) < cost(nearest))) continue;
    if (isOfPredecessor(scene, nearest, date)) continue;
    for (const candidate of pool) {
      const same =
        candidate.holder &&
        nearest.holder &&
        candidate.isOver === nearest.isOver &&
        sameParty(candidate.holder, nearest.holder);
      if (candidate === nearest || same) candidate.dates.push(date);
    }
  }
}

/** Whether a date stands in a clause of its own with somebody of whom the sentence tells nothing. */
function isOfAnother(scene: Scene, date: Span, statements: readonly Statement[]): boolean {
  const clause = clauseOf(scene, date);
  const isRead = ({ at, anchor }: Statement) =>
    overlaps({ start: at, end: at + 1 }, clause) || overlaps(anchor, clause);
  if (statements.some(isRead)) return false;
  // a capital, or a country in which something happens, says where
  const parties = scene.parties.filter(
    ({ start, end, form, roles }) =>
      overlaps({ start, end }, clause) && form !== 'capital' && !roles.every((role) => role === 'place'),
  );
  const isTold = (party: Mention) =>
    statements.some(({ holder, predecessor }) =>
      [holder, predecessor].some((other) => other && sameParty(other, party)),
    );
  return parties.length > 0 && !parties.some(isTold);
}

/** Whether a date stands in a clause about who held the chair before: 'from Iceland, which gave it up on 31 December'. */
function isOfPredecessor(scene: Scene, { predecessor, at }: Statement, date: Span): boolean {
  if (!predecessor || date.start < predecessor.outerEnd || at > predecessor.outerEnd) return false;
  const between = scene.text.slice(predecessor.outerEnd, date.start);
  if (!/^\s*[,，(]/u.test(between) || /[;:]|,[^,]*,/u.test(between)) return false;
  const clause = predecessor.outerEnd + between.search(/[^\s,，(]/u);
  return scene.find(scene.words.relatives).some(({ start }) => start === clause);
}

/** Where the verb stands last, a date that a comma parts from the verb before it is told of the next one. */
function isAfterClause({ text, context }: Scene, at: number, date: Span): boolean {
  return (
    context.pack.grammar.verbLast === true && date.start > at && text.slice(at, date.start).includes(',')
  );
}

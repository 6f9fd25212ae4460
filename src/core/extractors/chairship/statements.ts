import type { ReadingContext, Sentence } from '../../model/reading-context';
import type { ChairshipWords, Fragment } from '../../model/words/chairship-words';
import { chainedReadings, datingEvent, holderTold } from './chained-readings';
import { frameReadings, holderlessReadings, replacedIn } from './frame-readings';
import { FRAMES } from './frames';
import { appositions, datedParties, possessions } from './noun-phrases';
import { sameParty } from './same-party';
import { isHolderReplaced } from './pronouns';
import { createScene, type Scene, type Span, strongest, toStatement } from './scene';
import type { BoundAnchor, Statement } from './statement';

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
): Statement[] {
  const last = before.at(-1);
  if (!anchors.length && !last) return [];
  const scene = createScene(context, words, sentence);
  const own = anchors.flatMap((anchor) => bestReading(scene, anchor) ?? []);
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
  shareDates(scene, statements);
  return statements;
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

function bestReading(scene: Scene, anchor: BoundAnchor): Statement | null {
  const best = strongest([
    ...possessions(scene, anchor),
    ...appositions(scene, anchor),
    ...FRAMES.flatMap((frame) => frameReadings(scene, anchor, frame)),
  ]);
  const phase = phaseOf(scene, anchor);
  if (best?.holder)
    return { ...best, phase, predecessor: best.predecessor ?? replacedIn(scene, anchor, best.holder) };
  const from = strongest(FRAMES.flatMap((frame) => holderlessReadings(scene, anchor, frame)));
  if (from) return { ...from, phase };
  if (anchor.kind !== 'office' && anchor.kind !== 'chair') return null;
  return {
    ...toStatement(scene, anchor, { frame: 'event', holder: null, at: anchor.start, score: 0 }),
    phase,
  };
}

function phaseOf(scene: Scene, anchor: BoundAnchor): Statement['phase'] {
  const nearest = (fragments: readonly Fragment[]) =>
    Math.min(PHASE_REACH, ...scene.find(fragments).map((span) => gap(span, anchor)));
  const begin = nearest(scene.words.verbs.begin);
  const end = nearest(scene.words.verbs.end);
  if (begin === PHASE_REACH && end === PHASE_REACH) return null;
  return begin <= end ? 'begin' : 'end';
}

function gap(a: Span, b: Span): number {
  return Math.max(0, a.end <= b.start ? b.start - a.end : a.start - b.end);
}

/** Gives each date of the sentence to the statement it stands nearest to, and to those about the same holder. */
function shareDates(scene: Scene, statements: readonly Statement[]): void {
  const told = statements.filter(({ holder }) => holder);
  const pool = told.length ? told : statements;
  if (!pool.length) return;
  const seats = scene.find(scene.words.membership);
  for (const date of scene.dates) {
    const cost = ({ holder, at, anchor }: Statement) =>
      Math.min(
        ...[{ start: at, end: at + 1 }, anchor, ...(holder ? [holder] : [])].map((span) =>
          scene.apart(date, span),
        ),
      );
    const nearest = pool.reduce((best, candidate) => (cost(candidate) < cost(best) ? candidate : best));
    if (seats.some((seat) => scene.apart(date, seat) < cost(nearest))) continue;
    if (isOfPredecessor(scene, nearest, date)) continue;
    for (const candidate of pool) {
      const same = candidate.holder && nearest.holder && sameParty(candidate.holder, nearest.holder);
      if (candidate === nearest || same) candidate.dates.push(date);
    }
  }
}

/** Whether a date stands in a clause about who held the chair before: 'from Iceland, which gave it up on 31 December'. */
function isOfPredecessor(scene: Scene, { predecessor, at }: Statement, date: Span): boolean {
  if (!predecessor || date.start < predecessor.outerEnd || at > predecessor.outerEnd) return false;
  const between = scene.text.slice(predecessor.outerEnd, date.start);
  if (!/^\s*[,，(]/u.test(between) || /[;:]|,[^,]*,/u.test(between)) return false;
  const clause = predecessor.outerEnd + between.search(/[^\s,，(]/u);
  return scene.find(scene.words.relatives).some(({ start }) => start === clause);
}

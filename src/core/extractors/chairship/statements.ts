import type { ReadingContext, Sentence } from '../../model/reading-context';
import type { ChairshipWords, Fragment } from '../../model/words/chairship-words';
import { chainedReadings } from './chained-readings';
import { frameReadings, holderlessReadings, replacedIn } from './frame-readings';
import { FRAMES } from './frames';
import { appositions, datedParties, possessions } from './noun-phrases';
import { sameParty } from './same-party';
import { createScene, type Scene, type Span, THRESHOLD, toStatement } from './scene';
import { separation } from './separation';
import type { BoundAnchor, Statement } from './statement';

/** How far from the office 'begins' and 'ends' are looked for, in UTF-16 units. */
const PHASE_REACH = 90;

/**
 * Reads each anchor of a sentence in every way its verbs and names allow, and keeps the best reading of each.
 * A sentence without an anchor may go on with what the one `before` it told.
 */
export function statementsOf(
  context: ReadingContext,
  words: ChairshipWords,
  sentence: Sentence,
  anchors: readonly BoundAnchor[],
  before: readonly Statement[] = [],
): Statement[] {
  const [last] = before;
  if (!anchors.length && !last) return [];
  const scene = createScene(context, words, sentence);
  if (!anchors.length) {
    const chained = last ? chainedReadings(scene, { ...last.anchor, end: sentence.start }, before) : [];
    const next = strongest(chained);
    if (next) shareDates(scene, [next]);
    return next ? [next] : [];
  }
  const statements = anchors.flatMap((anchor) => bestReading(scene, anchor) ?? []);
  const office = anchors.find(({ kind }) => kind === 'office');
  if (office) statements.push(...datedParties(scene, office, statements));
  const next = office && strongest(chainedReadings(scene, office, statements));
  if (next) statements.push(next);
  shareDates(scene, statements);
  return statements;
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

function strongest(readings: readonly Statement[]): Statement | null {
  let best: Statement | null = null;
  for (const reading of readings)
    if (reading.score >= THRESHOLD && (!best || reading.score > best.score)) best = reading;
  return best;
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
  for (const date of scene.dates) {
    const cost = ({ holder, at, anchor }: Statement) =>
      Math.min(
        ...[{ start: at, end: at + 1 }, anchor, ...(holder ? [holder] : [])].map((span) =>
          separation(scene.text, date, span),
        ),
      );
    const nearest = pool.reduce((best, candidate) => (cost(candidate) < cost(best) ? candidate : best));
    for (const candidate of pool) {
      const same = candidate.holder && nearest.holder && sameParty(candidate.holder, nearest.holder);
      if (candidate === nearest || same) candidate.dates.push(date);
    }
  }
}

import type { Mention } from '../../../model/mention';
import { sameParty } from '../same-party';
import { withoutFillers } from '../scene/fillers';
import { type Scene, type Span, toStatement } from '../scene/scene';
import type { BoundAnchor, Statement } from '../statement';

/** What a handover told of between two is worth, in points of score. */
const SCORE = 5.8;
/** How far before 'between' the word for a handover may stand, in UTF-16 units. */
const REACH = 100;

/** 'The handover of the presidency between X and Y': X had it, and Y has it now. */
export function handedBetween(scene: Scene, anchor: BoundAnchor): Statement[] {
  const { context, find, words, text, parties } = scene;
  const between = context.pack.dates?.between;
  if (!words.handovers || !between || anchor.kind === 'chair' || anchor.kind === 'lead') return [];
  const handovers = find(words.handovers);
  if (!handovers.length) return [];
  return find(between.before).flatMap((word) => {
    const handover = handovers.findLast(({ end }) => end <= word.start);
    if (
      !handover ||
      word.start - handover.end > REACH ||
      /[.;:,]/u.test(text.slice(handover.end, word.start))
    )
      return [];
    const from = parties.find((party) => party.outerStart >= word.end && isBeside(scene, word.end, party));
    const to = from && parties.find((party) => isJoined(scene, from, party, between.and));
    if (!to || sameParty(from, to) || !isOf(scene, anchor, handover, word, to)) return [];
    const reading = {
      frame: 'give' as const,
      holder: to,
      predecessor: from,
      at: handover.start,
      score: SCORE,
    };
    return [toStatement(scene, anchor, reading)];
  });
}

/** Whether nothing but an article stands between a position and a name behind it. */
function isBeside(scene: Scene, at: number, { outerStart }: Mention): boolean {
  return !withoutFillers(scene, scene.text.slice(at, outerStart)).replace(/['’]/gu, '').trim();
}

/** Whether the second name stands behind the first with nothing between but the word that joins them. */
function isJoined(scene: Scene, from: Mention, to: Mention, and: readonly string[]): boolean {
  if (to.outerStart < from.outerEnd) return false;
  const word = scene.find(and).find(({ start }) => start >= from.outerEnd);
  return (
    word !== undefined &&
    word.end <= to.outerStart &&
    !scene.text.slice(from.outerEnd, word.start).trim() &&
    isBeside(scene, word.end, to)
  );
}

/** Whether the office is what is handed over: named before 'between', or right behind the two. */
function isOf({ text }: Scene, anchor: BoundAnchor, handover: Span, word: Span, to: Mention): boolean {
  if (anchor.end <= word.start)
    return anchor.start >= handover.start || !/[.;:,]/u.test(text.slice(anchor.end, handover.start));
  return (
    anchor.start >= to.outerEnd &&
    /^[\s'’]*(?:\p{L}{1,5}[\s'’]+){0,3}$/u.test(text.slice(to.outerEnd, anchor.start))
  );
}

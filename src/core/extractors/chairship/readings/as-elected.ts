import { overlaps } from '../anchors/anchors';
import { clauseOf } from '../scene/clause';
import { type Scene, strongest } from '../scene/scene';
import type { Statement } from '../statement';

/** How far behind a name the word that gives it a title may stand, in UTF-16 units: 'elected X of Peru as chair'. */
const NAME_END = 24;

/** 'Elected X as chair': what is told of the name by a word for being is told by the choice before it. */
export function asElected(
  scene: Scene,
  best: Statement | null,
  readings: readonly Statement[],
): Statement | null {
  if (best?.frame !== 'be' || !best.holder) return best;
  const { holder, at } = best;
  const between = scene.text.slice(holder.outerEnd, at);
  if (at < holder.outerEnd || between.length > NAME_END || /[,;:]/u.test(between)) return best;
  const isFresh = (verb: number) =>
    scene.find(scene.words.current).some(({ start, end }) => start <= verb && verb < end);
  const chosen = readings.filter(
    (one) =>
      one.frame === 'elect' &&
      one.holder === holder &&
      one.at < holder.start &&
      !isFresh(one.at) &&
      overlaps({ start: one.at, end: one.at + 1 }, clauseOf(scene, holder)),
  );
  return strongest(chosen) ?? best;
}

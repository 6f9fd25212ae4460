import type { Mention } from '../../../model/mention';
import { sameParty } from '../same-party';
import { type Scene, strongest } from '../scene/scene';
import type { BoundAnchor, Statement } from '../statement';

/** 'The presidency, held till then by Y', 'que ostentaba Y': who held the office that the best reading tells of as taken, by the clause behind it. */
export function heldTillThen(
  scene: Scene,
  anchor: BoundAnchor,
  best: Statement,
  readings: readonly Statement[],
): Mention | null {
  if (best.tense === 'past' || best.isOver) return null;
  const behind = readings.filter(
    ({ frame, holder, at, isOver, tense }) =>
      (frame === 'hold' || frame === 'chair' || (frame === 'pass' && isOver)) &&
      at >= anchor.end &&
      at !== best.at &&
      (isOver || tense === 'past') &&
      !sameParty(holder!, best.holder!) &&
      // whoever acts in the main clause stands before the office
      holder!.start >= anchor.end &&
      !/[.;:]/u.test(scene.text.slice(anchor.end, at)),
  );
  return strongest(behind)?.holder ?? null;
}

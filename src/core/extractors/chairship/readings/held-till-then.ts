import type { Mention } from '../../../model/mention';
import { sameParty } from '../same-party';
import { type Scene, strongest } from '../scene/scene';
import { type BoundAnchor, isTransfer, type Statement } from '../statement';
import { isAgentBehind } from './ties';

/** 'The presidency, held till then by Y', 'que ostentaba Y': who held the office that the best reading tells of as taken, by the clause behind it. */
export function heldTillThen(
  scene: Scene,
  anchor: BoundAnchor,
  best: Statement,
  readings: readonly Statement[],
): Mention | null {
  if (best.tense === 'past' || best.isOver) return null;
  const isTaken = isTransfer(best.frame);
  const behind = readings.filter(
    ({ frame, holder, at, isOver, tense }) =>
      (frame === 'hold' || frame === 'chair' || (frame === 'pass' && isOver)) &&
      at >= anchor.end &&
      at !== best.at &&
      (isOver || tense === 'past' || (tense === null && isTaken && isHeldBy(scene, holder!, at))) &&
      !sameParty(holder!, best.holder!) &&
      // whoever acts in the main clause stands before the office
      holder!.start >= anchor.end &&
      !/[.;:]/u.test(scene.text.slice(anchor.end, at)),
  );
  return strongest(behind)?.holder ?? null;
}

/** 'The presidency, held by Y', of a chair that is taken: nothing stands between the verb and whoever holds it. */
function isHeldBy(scene: Scene, holder: Mention, at: number): boolean {
  const { hold, chair } = scene.words.verbs;
  const verb = [hold, chair].flatMap((list) => scene.find(list)).find(({ start }) => start === at);
  return verb !== undefined && isAgentBehind(scene, holder, verb);
}

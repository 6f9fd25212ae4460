import type { Mention } from '../../../model/mention';
import { countWords } from '../../../text/count-words';
import type { Scene } from '../scene/scene';
import type { BoundAnchor } from '../statement';

/** 'Takes over the baton of Slovenia', '接下法國的棒子': what stands for the office is taken from its owner. */
export function ownsBaton(scene: Scene, party: Mention, anchor: BoundAnchor): boolean {
  if (!anchor.isBaton || !party.roles.includes('possessor')) return false;
  const [from, to] =
    party.outerEnd <= anchor.start ? [party.outerEnd, anchor.start] : [anchor.end, party.outerStart];
  return countWords(scene.text.slice(from, to)) <= 1;
}

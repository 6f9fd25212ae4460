import { frameReadings } from '../readings/frame-readings';
import { FRAMES } from '../readings/frames';
import { sameParty } from '../same-party';
import { isHolderReplaced } from '../scene/pronouns';
import { type Scene, strongest } from '../scene/scene';
import type { BoundAnchor, Statement } from '../statement';
import type { Told } from './told';
import { toldAnchor } from './told-anchor';

/** 'X stepped down as chair. Y was elected to succeed him': who follows the one whose term the sentence before told as over. */
export function afterLeaving(scene: Scene, before: BoundAnchor, told: Told): Statement | null {
  const left = told.statements.at(-1);
  if (!left?.holder || !left.isOver || told.sentencesAgo > 1) return null;
  const { holder } = left;
  const frame = FRAMES.find(({ name }) => name === 'replace')!;
  const readings = scene
    .find(scene.words.verbs.replace)
    .filter((verb) => isHolderReplaced(scene, verb))
    .flatMap((verb) => frameReadings(scene, toldAnchor(scene, before, verb), frame))
    .filter(
      (reading) =>
        reading.at === reading.anchor.start && !reading.isOver && !sameParty(reading.holder!, holder),
    );
  const next = strongest(readings);
  return next && { ...next, predecessor: holder };
}

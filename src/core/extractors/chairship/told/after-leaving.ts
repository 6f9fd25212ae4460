import { frameReadings } from '../readings/frame-readings';
import { FRAMES } from '../readings/frames';
import { sameParty } from '../same-party';
import { hasOfficePronoun, isHolderReplaced } from '../scene/pronouns';
import { type Scene, type Span, strongest } from '../scene/scene';
import type { BoundAnchor, Statement } from '../statement';
import type { Told } from './told';
import { toldAnchor } from './told-anchor';

/** Frames that tell to whom a chair that was left goes. */
const FOLLOWING = ['replace', 'take', 'give', 'pass', 'lead'] as const;

/**
 * 'X stepped down as chair. Y was elected to succeed him', 'X laid down the chair, it went to Y': who follows the one whose term
 * the words before told as over.
 */
export function afterLeaving(scene: Scene, before: BoundAnchor, told: Told): Statement | null {
  const left = told.statements.at(-1);
  if (!left?.holder || !left.isOver || told.sentencesAgo > 1) return null;
  const { holder } = left;
  const readings = FOLLOWING.flatMap((name) => {
    const frame = FRAMES.find((other) => other.name === name)!;
    return scene
      .find(scene.words.verbs[name] ?? [])
      .filter((verb) => verb.start >= before.end && speaksOf(scene, name, verb))
      .flatMap((verb) =>
        frameReadings(scene, toldAnchor(scene, before, verb, name === 'lead' ? 'lead' : 'weak'), frame),
      );
  }).filter(
    (reading) =>
      reading.at === reading.anchor.start && !reading.isOver && !sameParty(reading.holder!, holder),
  );
  const next = strongest(readings);
  return next && { ...next, predecessor: holder };
}

/** Whether a verb is about the one who left, or about what was left: 'succeeds him', 'it went to'. */
function speaksOf(scene: Scene, name: (typeof FOLLOWING)[number], verb: Span): boolean {
  return name === 'replace' ? isHolderReplaced(scene, verb) : hasOfficePronoun(scene, verb);
}

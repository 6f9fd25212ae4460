import { type Scene, toStatement } from '../scene/scene';
import type { BoundAnchor, Statement } from '../statement';

/** How far from the beginning of a headline its subject stands, and from that the verb, in UTF-16 units. */
const OPENING = 12;
const BESIDE = 3;
/** What such a reading is worth, in points of score. */
const SCORE = 4;

/** 'Malta outlines priorities for EU presidency': in a headline that names one country and no other, what it plans for an office is for its own. */
export function headlineOwner(scene: Scene, anchor: BoundAnchor): Statement[] {
  const { sentence, parties, words, find } = scene;
  const [owner, ...others] = parties;
  if (sentence.part !== 'headline' || anchor.kind !== 'office' || !anchor.adjacent) return [];
  if (owner?.kind !== 'country' || others.length || owner.form === 'adjective') return [];
  if (owner.start - sentence.start > OPENING || owner.outerEnd > anchor.start) return [];
  const plans = find(words.ownPlans).some(
    ({ start, end }) => start >= owner.outerEnd && start - owner.outerEnd < BESIDE && end <= anchor.start,
  );
  if (!plans) return [];
  return [toStatement(scene, anchor, { frame: 'possess', holder: owner, at: anchor.start, score: SCORE })];
}

import { type Scene, type Span, toStatement } from '../scene/scene';
import type { BoundAnchor, Statement } from '../statement';

/** How near its verb the office stands, in points of separation. */
const NEAR = 0.5;

/** An office held on, begun or ended without a name beside it: 'will hold the post until 31 August'. */
export function heldOn(scene: Scene, anchor: BoundAnchor): Statement | null {
  const { hold, begin, end } = scene.words.verbs;
  const near = (anchor.kind === 'weak' ? [hold, begin, end] : [hold])
    .flatMap((fragments) => scene.find(fragments))
    .find((verb) => verb.start !== anchor.start && scene.apart(verb, anchor) < NEAR);
  if (!near || isSomebodys(scene, near)) return null;
  return toStatement(scene, anchor, { frame: 'hold', holder: null, at: near.start, score: 0 });
}

/** Whether a verb that tells of the holder before has its subject beside it: 'Tunisia had held the helm since 2019'. */
function isSomebodys({ parties, words, find }: Scene, verb: Span): boolean {
  const isOver = find(words.over).some(({ start, end }) => start <= verb.start && verb.start < end);
  return isOver && parties.some(({ end, roles }) => end <= verb.start && roles.includes('bare'));
}

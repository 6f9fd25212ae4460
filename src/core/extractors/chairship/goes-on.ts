import { type Scene, toStatement } from './scene';
import type { BoundAnchor, Statement } from './statement';

/** How near its verb the office stands, in points of separation. */
const NEAR = 0.5;

/** An office held on, begun or ended without a name beside it: 'will hold the post until 31 August'. */
export function heldOn(scene: Scene, anchor: BoundAnchor): Statement | null {
  const { hold, begin, end } = scene.words.verbs;
  const near = (anchor.kind === 'weak' ? [hold, begin, end] : [hold])
    .flatMap((fragments) => scene.find(fragments))
    .find((verb) => verb.start !== anchor.start && scene.apart(verb, anchor) < NEAR);
  if (!near) return null;
  return toStatement(scene, anchor, { frame: 'hold', holder: null, at: near.start, score: 0 });
}

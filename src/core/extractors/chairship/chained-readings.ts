import type { Mention } from '../../model/mention';
import { frameReadings } from './frame-readings';
import { FRAMES } from './frames';
import { sameParty } from './same-party';
import type { Scene, Span } from './scene';
import { separation } from './separation';
import type { BoundAnchor, Statement } from './statement';

/** Frames whose verbs speak of a chair that the words before named: 'the United States will take it over'. */
const CHAINABLE = FRAMES.filter(({ name }) => name === 'take' || name === 'replace' || name === 'pass');
/** How near its verb the next holder must stand, in points of separation. */
const NEAR = 0.8;

/**
 * Readings of who comes next, in a clause or sentence that does not name the office again. They must be told as future,
 * and of somebody new; the holder told before becomes the predecessor.
 */
export function chainedReadings(scene: Scene, before: BoundAnchor, told: readonly Statement[]): Statement[] {
  const known = told
    .flatMap(({ holder, predecessor }) => [holder, predecessor])
    .filter((party): party is Mention => party !== null);
  const holder = told.findLast((statement) => statement.holder)?.holder ?? null;
  if (!holder) return [];
  return CHAINABLE.flatMap((frame) =>
    scene.find(scene.words.verbs[frame.name as 'take' | 'replace' | 'pass']).flatMap((verb) => {
      if (verb.start < before.end || told.some(({ at }) => at === verb.start)) return [];
      const anchor: BoundAnchor = {
        ...before,
        ...verb,
        kind: 'weak',
        sentence: scene.sentence,
        adjacent: false,
        qualifier: 'next',
      };
      return frameReadings(scene, anchor, frame)
        .filter((reading) => isNews(scene, reading, verb, known))
        .map((reading) => ({ ...reading, predecessor: holder }));
    }),
  );
}

function isNews(
  scene: Scene,
  { holder, tense, at }: Statement,
  verb: Span,
  known: readonly Mention[],
): boolean {
  if (!holder || at !== verb.start || tense !== 'future') return false;
  return separation(scene.text, holder, verb) < NEAR && !known.some((party) => sameParty(party, holder));
}

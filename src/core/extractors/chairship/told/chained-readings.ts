import type { Mention } from '../../../model/mention';
import { earlierHolders } from './earlier-holders';
import { FRAMES } from '../readings/frames';
import { nextHolders } from './next-holders';
import { hasOfficePronoun } from '../scene/pronouns';
import { namesOffice } from './about-office';
import { sameParty } from '../same-party';
import { type Scene, type Span, strongest } from '../scene/scene';
import type { BoundAnchor, Statement } from '../statement';
import { holderTold, type Told } from './told';
import { toldAnchor } from './told-anchor';

/** Frames whose verbs speak of a chair that the words before named: 'the United States will take it over'. */
const CHAINABLE = ['take', 'give', 'replace', 'pass', 'follow', 'lead', 'hold'] as const;

/**
 * Readings of who comes next, or who came before, in a clause or sentence that does not name the office again.
 * Who comes next must be new and told as future; the holder told before becomes the predecessor.
 */
export function chainedReadings(scene: Scene, before: BoundAnchor, told: Told): Statement[] {
  const last = holderTold(told.statements);
  if (!last) return [];
  // 'The secretary-general will be succeeded by X', not 'South Africa, now vice-chair, will replace the holder'
  const isOther = scene.find(scene.words.notOffice).length > 0 || choosesAnother(scene);
  const isNamed = scene.parties.some((party) => party.kind === 'country' && sameParty(party, last));
  const next: Statement[] = [];
  const earlier: Statement[] = [];
  for (const name of CHAINABLE) {
    // 'Vice-chairs are Y and Z, whose turn comes in May': the turn is that of the chair
    if (isOther && name !== 'follow' && !(isNamed && name === 'replace')) continue;
    const frame = FRAMES.find((other) => other.name === name)!;
    for (const verb of scene.find(scene.words.verbs[name])) {
      if (verb.start < before.end || isTold(scene, verb, told) || isOfBody(scene, verb)) continue;
      // 'shall hold it': other things are held too
      if (name === 'hold' && !namesOffice(scene, verb)) continue;
      const anchor = toldAnchor(scene, before, verb, name === 'lead' ? 'lead' : 'weak');
      const holder = holderAt(scene, verb, told) ?? last;
      if (name !== 'hold' || hasOfficePronoun(scene, verb))
        next.push(...nextHolders(scene, { ...anchor, qualifier: 'next' }, frame, told, holder));
      earlier.push(...earlierHolders(scene, anchor, frame, told, holder));
    }
  }
  const first = strongest(earlier);
  const after = strongest(next);
  // one verb does not tell both who came before and who comes next
  if (first && after && first.at === after.at) return [first.score >= after.score ? first : after];
  return [first, after].filter((reading) => reading !== null);
}

/** How many sentences ago whoever a pronoun means may have been told of. */
const REPLACED_REACH = 2;

/** 'It takes over from Y and will hand the chair to Z': from whom the holder told before has it, or 'in May it fell to Y', by a verb before the office. */
export function replacedBefore(scene: Scene, office: BoundAnchor, told: Told): Statement | null {
  const holder = holderTold(told.statements);
  const before = told.statements.at(-1)?.anchor;
  if (!holder || !before || told.sentencesAgo > REPLACED_REACH) return null;
  const frames = FRAMES.filter(({ name }) => name === 'replace' || name === 'pass' || name === 'give');
  return strongest(
    frames.flatMap((frame) =>
      scene
        .find(scene.words.verbs[frame.name as 'replace' | 'pass' | 'give'])
        .filter(({ end }) => end <= office.start)
        .flatMap((verb) => earlierHolders(scene, toldAnchor(scene, before, verb), frame, told, holder)),
    ),
  );
}

/** The holder told last before a verb of the same sentence. */
function holderAt({ sentence }: Scene, { start }: Span, { statements }: Told): Mention | null {
  return holderTold(statements.filter(({ anchor, at }) => anchor.sentence !== sentence || at < start));
}

/** How far behind a verb of choosing the office stands that somebody is chosen for, in UTF-16 units. */
const CHOSEN_REACH = 80;

/** 'Appointed X as secretary general, replacing Y': another office of the organization is given to somebody. */
function choosesAnother({ find, words }: Scene): boolean {
  const offices = find(words.otherPosts);
  return (
    offices.length > 0 &&
    find(words.verbs.elect).some(({ end }) =>
      offices.some(({ start }) => start >= end && start - end < CHOSEN_REACH),
    )
  );
}

/** Whether what the words before told was read from this verb. */
function isTold({ sentence }: Scene, verb: Span, { statements }: Told): boolean {
  return statements.some(({ at, anchor }) => at === verb.start && anchor.sentence === sentence);
}

/** Whether a body with a chair of its own is named before a verb: 'the Organ will be led by X'. */
function isOfBody(scene: Scene, verb: Span): boolean {
  return scene.find(scene.words.otherBodies).some(({ end }) => end <= verb.start);
}

import { sameParty } from '../same-party';
import { type Scene, toStatement } from '../scene/scene';
import type { BoundAnchor, Statement } from '../statement';
import { holderTold, isCountry, type Told, TOLD_REACH } from './told';
import { toldAnchor } from './told-anchor';

/**
 * 'He thanked Qatar for its efforts during the previous session': whom the holder told before thanks for the term before its
 * own, alone of all countries named up to the words for that term.
 */
export function thankedAfter(scene: Scene, before: BoundAnchor, told: Told): Statement | null {
  const { thanks } = scene.words;
  const holder = holderTold(told.statements);
  if (!thanks?.terms || !holder || told.sentencesAgo > TOLD_REACH) return null;
  const verb = scene.find(thanks.verbs)[0];
  const term = verb && scene.find(thanks.terms).find(({ start }) => start >= verb.end);
  if (!verb || !term) return null;
  const named = scene.parties.filter(
    (party) => party.start >= verb.end && party.start < term.end && party.form !== 'capital',
  );
  const thanked = named.find(isCountry);
  if (!thanked || sameParty(thanked, holder)) return null;
  const isAlone = named.every((party) => sameParty(party, thanked) || !isCountry(party));
  if (!isAlone) return null;
  const anchor = toldAnchor(scene, before, verb, 'office');
  const reading = { frame: 'event' as const, holder: null, predecessor: thanked, at: verb.start, score: 0 };
  return toStatement(scene, anchor, reading);
}

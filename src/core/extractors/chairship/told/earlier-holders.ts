import type { Mention } from '../../../model/mention';
import { isAboutOffice, namesOffice } from './about-office';
import { frameReadings, holderlessReadings } from '../readings/frame-readings';
import type { Frame } from '../readings/frames';
import { hasOfficePronoun, isHolderRecipient, isHolderReplaced, isHolderReplacing } from '../scene/pronouns';
import { isComplement } from '../readings/ties';
import { sameParty } from '../same-party';
import type { Scene, Span } from '../scene/scene';
import type { BoundAnchor, Statement } from '../statement';
import { isCountry, standingOf, type Told } from './told';

/** How near its verb whoever it fell to is named, in points of separation. */
const NEAR = 0.5;

/** From whom the holder told before has the chair, where it is named again or nobody is: 'it took the role over from Y'. */
export function earlierHolders(
  scene: Scene,
  anchor: BoundAnchor,
  frame: Frame,
  told: Told,
  holder: Mention,
): Statement[] {
  if (frame.name === 'hold') {
    const still = hasOfficePronoun(scene, anchor) ? heldStill(scene, anchor, frame, told, holder) : [];
    return still.length ? still : formerHolders(scene, anchor, frame, told, holder);
  }
  if (frame.name === 'pass') return fellTo(scene, anchor, frame, told, holder);
  const isTaken =
    (frame.name === 'take' ||
      (frame.name === 'give' && (isHolderRecipient(scene, anchor) || isFromSomebody(scene, anchor)))) &&
    (isAboutOffice(scene, anchor) || (frame.name === 'give' && told.sentencesAgo <= 1));
  if (!isTaken && (frame.name !== 'replace' || isHolderReplaced(scene, anchor))) return [];
  const own = frameReadings(scene, anchor, frame).filter(
    // 'prend la relève de X': X is none who takes over
    ({ holder: own, at }) =>
      sameParty(own!, holder) && !(own!.roles.includes('possessor') && own!.start >= at),
  );
  const isUnnamed =
    isTaken ||
    (isHolderReplacing(scene, anchor) && (namesOffice(scene, anchor) || isStillMeant(scene, told, holder)));
  const unnamed = isUnnamed ? holderlessReadings(scene, anchor, frame) : [];
  return [...own, ...unnamed].filter(
    ({ predecessor, at }) =>
      predecessor &&
      at === anchor.start &&
      isPeer(predecessor, holder) &&
      (standingOf(predecessor, holder, told) === 'new' || isToldBefore(told, predecessor, holder)),
  );
}

/** Whether a name stands right behind a word, with nothing but its preposition between. */
function isRightBehind(scene: Scene, party: Mention, { end }: Span): boolean {
  if (isComplement(scene, party, { start: end, end })) return true;
  const { source = [] } = scene.context.pack.grammar.prepositions ?? {};
  const between = scene.text.slice(end, Math.max(end, party.outerStart)).trim().toLowerCase();
  return source.some((preposition) => preposition.split(' +')[0] === between);
}

/** Whether the words before told already that the holder has the chair from somebody. */
function isToldBefore({ statements }: Told, party: Mention, holder: Mention): boolean {
  return statements.some(
    (one) =>
      one.holder && one.predecessor && sameParty(one.holder, holder) && sameParty(one.predecessor, party),
  );
}

/** 'Finland holds it until December', where the holder told before takes it only later. */
function heldStill(
  scene: Scene,
  anchor: BoundAnchor,
  frame: Frame,
  told: Told,
  holder: Mention,
): Statement[] {
  const own = told.statements.filter((one) => one.holder && sameParty(one.holder, holder));
  if (!own.every(({ tense }) => tense === 'future')) return [];
  return frameReadings(scene, anchor, frame).filter(
    ({ at, tense, holder: other }) =>
      at === anchor.start && tense === null && standingOf(other!, holder, told) === 'new',
  );
}

/** 'In September it fell to Y', by a verb that says that it is over. */
function fellTo(scene: Scene, anchor: BoundAnchor, frame: Frame, told: Told, holder: Mention): Statement[] {
  return frameReadings(scene, { ...anchor, kind: 'office' }, frame).flatMap((reading) => {
    const { holder: former, isOver, at } = reading;
    if (!isOver || at !== anchor.start || !isPeer(former!, holder)) return [];
    if (scene.apart(former!, anchor) > NEAR || standingOf(former!, holder, told) !== 'new') return [];
    return [{ ...reading, holder: null, predecessor: former, anchor }];
  });
}

/** 'The post had been held by Y': who had what the holder has now. */
function formerHolders(
  scene: Scene,
  anchor: BoundAnchor,
  frame: Frame,
  told: Told,
  holder: Mention,
): Statement[] {
  // the sentence has a word for the office: it is no guess
  return frameReadings(scene, { ...anchor, kind: 'office' }, frame).flatMap((reading) => {
    const { holder: former, tense, at } = reading;
    // 'it was in the hands of Y; Z had it before'
    const isFirst = scene.parties.every((party) => party.start >= former!.start || sameParty(party, holder));
    const isOwn = hasOfficePronoun(scene, anchor) && isFirst && !isLongAgo(scene);
    const isFormer = at === anchor.start && tense === 'past' && (former!.roles.includes('agent') || isOwn);
    if (!isFormer || !isPeer(former!, holder) || standingOf(former!, holder, told) !== 'new') return [];
    return [{ ...reading, holder: null, predecessor: former, anchor }];
  });
}

/** Years that lie between the article and a term that was told of as long over. */
const LONG_AGO = 4;

/** 'Uganda held it before, in 2005': a year of the sentence that is of no term right before the present one. */
function isLongAgo({ context: { referenceDate }, dates }: Scene): boolean {
  const now = Number(referenceDate?.slice(0, 4) ?? Number.NaN);
  return dates.some(({ edtf }) => edtf !== null && now - Number(edtf.slice(0, 4)) > LONG_AGO);
}

/** 'The handover from Y': only whom the chair comes from stands behind the word. */
function isFromSomebody(scene: Scene, verb: Span): boolean {
  return (
    scene.parties.some((party) => party.roles.includes('source') && isRightBehind(scene, party, verb)) &&
    !scene.parties.some(({ roles, start }) => roles.includes('recipient') && start >= verb.end)
  );
}

/** Whether nobody else was spoken of since the holder was told, whom a pronoun could mean. */
export function isStillMeant({ context, sentence }: Scene, { statements }: Told, holder: Mention): boolean {
  const last = statements.at(-1)?.anchor.sentence;
  if (!last || last.part !== sentence.part) return true;
  return !context
    .mentionsIn(sentence.part, last.end, sentence.start)
    .some((one) => one.kind === 'person' && one.roles.includes('bare') && !sameParty(one, holder));
}

/** Whether somebody may have held the chair before: a country, who acts for one, or who has the same office as the holder. */
function isPeer(party: Mention, { title }: Mention): boolean {
  return isCountry(party) || (party.title !== undefined && party.title === title);
}

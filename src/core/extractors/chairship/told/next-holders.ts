import type { DateMention, Mention } from '../../../model/mention';
import { countWords } from '../../../text/count-words';
import { isAboutOffice, namesOffice } from './about-office';
import { clauseOf, hasOwnVerb } from '../scene/clause';
import { withoutFillers } from '../scene/fillers';
import { frameReadings } from '../readings/frame-readings';
import type { Frame } from '../readings/frames';
import { nameBefore } from '../readings/neighbors';
import { sameParty } from '../same-party';
import { hasOfficePronoun, isHolderReplaced } from '../scene/pronouns';
import { isStillMeant } from './earlier-holders';
import type { Scene, Span } from '../scene/scene';
import type { BoundAnchor, Statement } from '../statement';
import { standingOf, type Told, TOLD_REACH } from './told';
import { givesOnLater } from '../scene/verbs';

/** How many sentences ago the chair may have been told of for a sentence that says nothing else ('法国将在2026年接任。'), or has a word for the office. */
const BRIEF_REACH = 6;
/** How long such a sentence is at most, in UTF-16 units. */
const BRIEF = 40;
/** The same for a sentence that names the holder as the one who is replaced or followed. */
const NAMED_REACH = 12;
/** How near its verb the next holder and its date must stand, in points of separation. */
const NEAR = 0.8;

/** The same for a word for the turn itself, behind a colon: 'Y: its turn comes in May'. */
const NEAR_TURN = 1.5;

/** Who has the chair after the holder told before, by a verb that does not name it: 'it will pass to X'. */
export function nextHolders(
  scene: Scene,
  anchor: BoundAnchor,
  frame: Frame,
  told: Told,
  holder: Mention,
): Statement[] {
  if (!isInReach(scene, anchor, frame, told, holder)) return [];
  // 'X left the mission. Y will succeed him': whom a pronoun means was named since
  const isReplaced = frame.name === 'replace' && isHolderReplaced(scene, anchor);
  if (isReplaced && !isStillMeant(scene, told, holder)) return [];
  const isAfterwards = scene.find(scene.words.afterwards).length > 0;
  const isNamed = told.sentencesAgo === 0 || !isMoved(frame) || isAfterwards || namesOffice(scene, anchor);
  // 'the next on the list is X' needs no future
  const isLater =
    frame.name === 'follow' || isAfterwards || givesOnLater(scene, anchor) || isAhead(scene, anchor, told);
  return frameReadings(scene, anchor, frame).flatMap((reading) => {
    const next = reading.holder!;
    const standing = standingOf(next, holder, told);
    const isNext =
      reading.at === anchor.start &&
      !reading.isOver &&
      reading.tense !== 'past' &&
      scene.apart(next, anchor) < (frame.name === 'follow' ? NEAR_TURN : NEAR) &&
      (isLater || reading.tense === 'future') &&
      (isNamed || isHandedStraight(scene, next, anchor)) &&
      // who was told as next at some time may be told of again, with a word for the office
      (standing === 'to-come' ? hasOfficePronoun(scene, anchor) : standing !== 'known') &&
      !replacesAnother(scene, reading, anchor, told, holder);
    if (!isNext) return [];
    // 'After Y the group will be led by X'
    const named = nameBefore(scene, next, reading.at);
    return [{ ...reading, predecessor: named ?? (standing === 'new' ? holder : reading.predecessor) }];
  });
}

/** Whether the chair was told of so lately, or its holder is named as who comes before, that the sentence speaks of it still. */
function isInReach(
  scene: Scene,
  anchor: BoundAnchor,
  { name }: Frame,
  { sentencesAgo }: Told,
  holder: Mention,
): boolean {
  if (name === 'replace' || name === 'follow') {
    const isNamed = scene.parties.some((party) => sameParty(party, holder));
    if (isNamed && sentencesAgo <= NAMED_REACH) return true;
  }
  const isBrief = scene.sentence.end - scene.sentence.start <= BRIEF;
  if (sentencesAgo > (isBrief || namesOffice(scene, anchor) ? BRIEF_REACH : TOLD_REACH)) return false;
  return sentencesAgo <= 1 || isAboutOffice(scene, anchor);
}

/** Whether a frame says of a thing that it goes to somebody: which thing, the words around must tell. */
function isMoved({ name }: Frame): boolean {
  return name === 'give' || name === 'pass';
}

/** 'Will hand over to X': nothing else is handed over. */
function isHandedStraight(scene: Scene, holder: Mention, verb: Span): boolean {
  if (holder.outerStart < verb.end) return false;
  return countWords(withoutFillers(scene, scene.text.slice(verb.end, holder.outerStart))) <= 1;
}

/** Whether the one replaced was not told of before: then it is the holder of something else. */
function replacesAnother(
  scene: Scene,
  { predecessor }: Statement,
  verb: Span,
  told: Told,
  holder: Mention,
): boolean {
  return (
    predecessor !== null &&
    !hasOwnVerb(scene, predecessor, verb) &&
    standingOf(predecessor, holder, told) === 'new'
  );
}

/** Whether a date beside the verb lies after the day of the article; without one, after the dates told before. */
function isAhead(scene: Scene, verb: Span, { statements }: Told): boolean {
  const starts = statements.flatMap(({ dates }) => dates.flatMap(({ edtf }) => yearOf(edtf) ?? []));
  const now = scene.context.referenceDate ?? starts.sort().at(-1);
  if (!now) return false;
  if (scene.dates.some((date) => (yearOf(date.edtf) ?? '') > now && opensAt(scene, date, verb))) return true;
  return scene.dates.some(
    (date) => isPoint(date) && (yearOf(date.edtf) ?? '') > now && scene.apart(date, verb) < NEAR,
  );
}

/** 'Until November, when the United States take over': the clause of the verb opens right behind the date. */
function opensAt(scene: Scene, date: DateMention, verb: Span): boolean {
  const { start } = clauseOf(scene, verb);
  return (
    start >= date.end &&
    !/\p{L}/u.test(scene.text.slice(date.end, start)) &&
    scene.find(scene.words.when).some((word) => word.start >= start && word.start - start < 3)
  );
}

function isPoint({ role }: DateMention): boolean {
  return role === 'at' || role === 'start' || role === 'span';
}

/** A date whose year is known; null otherwise. */
function yearOf(edtf: string | null): string | null {
  return edtf && !edtf.startsWith('X') ? edtf : null;
}

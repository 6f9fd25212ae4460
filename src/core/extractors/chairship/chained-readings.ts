import type { DateMention, Mention } from '../../model/mention';
import { countWords } from '../../text/count-words';
import { frameReadings, holderlessReadings } from './frame-readings';
import { hasOwnVerb } from './clause';
import { FRAMES, type Frame } from './frames';
import { hasOfficePronoun, isHolderReplacing } from './pronouns';
import { sameParty } from './same-party';
import { type Scene, type Span, strongest, toStatement } from './scene';
import type { BoundAnchor, Statement } from './statement';
import { givesOnLater } from './verbs';

/** Frames whose verbs speak of a chair that the words before named: 'the United States will take it over'. */
const CHAINABLE = ['take', 'give', 'replace', 'pass', 'follow', 'lead', 'hold'] as const;
/** How many sentences ago the chair may have been spoken of for somebody to be next. */
const NEXT_REACH = 3;
/** The same for a sentence that says nothing else ('法国将在2026年接任。'), and how long that is, in UTF-16 units. */
const BRIEF_REACH = 6;
const BRIEF = 40;
/** How near its verb the next holder must stand, in points of separation. */
const NEAR = 0.8;
/** After a sentence about something else, a longer one needs a word for the office to be about the chair, in UTF-16 units. */
const SHORT = 80;

/** How far after a pronoun at the head of a sentence its verb may stand, in UTF-16 units. */
const PRONOUN_REACH = 20;

/** What the words before told of a chair, latest last, and how many sentences ago. */
export interface Told {
  statements: readonly Statement[];
  sentencesAgo: number;
}

/**
 * Readings of who comes next, or who came before, in a clause or sentence that does not name the office again.
 * Who comes next must be new and told as future; the holder told before becomes the predecessor.
 */
export function chainedReadings(scene: Scene, before: BoundAnchor, told: Told): Statement[] {
  const holder = holderTold(told.statements);
  // 'The secretary-general will be succeeded by X'
  if (!holder || scene.find(scene.words.notOffice).length) return [];
  const next: Statement[] = [];
  const earlier: Statement[] = [];
  for (const name of CHAINABLE) {
    const frame = FRAMES.find((other) => other.name === name)!;
    for (const verb of scene.find(scene.words.verbs[name])) {
      if (verb.start < before.end || isTold(scene, verb, told) || isOfBody(scene, verb)) continue;
      const anchor: BoundAnchor = {
        ...before,
        ...verb,
        kind: name === 'lead' ? 'lead' : 'weak',
        sentence: scene.sentence,
        adjacent: false,
        isFar: false,
        qualifier: null,
      };
      // 'shall hold it': other things are held too
      if (name === 'hold' && !hasOfficePronoun(scene, verb)) continue;
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

/** A sentence that dates the chair spoken of before it: 'It runs until the end of June', 'the country holds it until May'. */
export function datingReading(
  scene: Scene,
  before: BoundAnchor,
  { statements, sentencesAgo }: Told,
): Statement | null {
  const holder = holderTold(statements);
  if (!holder || !scene.dates.length || sentencesAgo > NEXT_REACH) return null;
  const { verbs, officePronouns } = scene.words;
  const from = scene.sentence.start;
  const opens = (span: Span) => !/\S/u.test(scene.text.slice(from, span.start));
  const pronoun = scene.find(officePronouns).find(opens);
  const isHead = (span: Span) => opens(span) || (pronoun && span.start - pronoun.end < PRONOUN_REACH);
  const taken = takenAgain(scene, before, statements);
  if (taken) return taken;
  for (const phase of ['end', 'begin', null] as const) {
    const verb = phase
      ? scene.find(verbs[phase]).find(isHead)
      : scene.find(verbs.hold).find((span) => hasOfficePronoun(scene, span) && isOf(scene, holder, span));
    if (!verb) continue;
    const anchor: BoundAnchor = {
      ...before,
      ...verb,
      kind: 'weak',
      sentence: scene.sentence,
      adjacent: false,
      isFar: false,
      qualifier: null,
    };
    return { ...toStatement(scene, anchor, { frame: 'event', holder, at: verb.start, score: 0 }), phase };
  }
  return null;
}

/** 'Poland takes it over on 1 July', of somebody told of before: the date is that of the beginning. */
function takenAgain(scene: Scene, before: BoundAnchor, told: readonly Statement[]): Statement | null {
  const verb = scene.find(scene.words.verbs.take).find((span) => hasOfficePronoun(scene, span));
  const holder = scene.parties.find((party) =>
    told.some((other) => other.holder && sameParty(other.holder, party)),
  );
  if (!verb || !holder || scene.apart(holder, verb) >= NEAR) return null;
  const anchor: BoundAnchor = {
    ...before,
    ...verb,
    kind: 'weak',
    sentence: scene.sentence,
    adjacent: false,
    isFar: false,
    qualifier: null,
  };
  const reading = toStatement(scene, anchor, { frame: 'event', holder, at: verb.start, score: 0 });
  return { ...reading, phase: 'begin' };
}

/** Whether the only party before a verb is the holder told before, or none is. */
function isOf({ parties }: Scene, holder: Mention, verb: Span): boolean {
  return parties.every((party) => party.start > verb.end || sameParty(party, holder));
}

/** Whether a body with a chair of its own is named before a verb: 'the Organ will be led by X'. */
function isOfBody(scene: Scene, verb: Span): boolean {
  return scene.find(scene.words.otherBodies).some(({ end }) => end <= verb.start);
}

function isTold({ sentence }: Scene, verb: Span, { statements }: Told): boolean {
  return statements.some(({ at, anchor }) => at === verb.start && anchor.sentence === sentence);
}

function nextHolders(
  scene: Scene,
  anchor: BoundAnchor,
  frame: Frame,
  told: Told,
  holder: Mention,
): Statement[] {
  const isBrief = scene.sentence.end - scene.sentence.start <= BRIEF;
  if (told.sentencesAgo > (isBrief ? BRIEF_REACH : NEXT_REACH)) return [];
  if (told.sentencesAgo > 1 && !isAboutOffice(scene, anchor)) return [];
  const isAfterwards = scene.find(scene.words.afterwards).length > 0;
  const isNamed = told.sentencesAgo === 0 || !isMoved(frame) || isAfterwards || namesOffice(scene, anchor);
  return frameReadings(scene, anchor, frame)
    .filter(
      (reading) =>
        (isNamed || isHandedStraight(scene, reading.holder!, anchor)) &&
        // who was told as next before may be told of again, with a word for the office
        (isNew(reading.holder!, told) ||
          (isToCome(reading.holder!, told) && hasOfficePronoun(scene, anchor)) ||
          isToFollow(reading.holder!, holder, told)) &&
        // somebody else replaced is the holder of something else
        (!reading.predecessor ||
          hasOwnVerb(scene, reading.predecessor, anchor) ||
          !isNew(reading.predecessor, told)) &&
        reading.at === anchor.start &&
        scene.apart(reading.holder!, anchor) < NEAR &&
        (reading.tense === 'future' ||
          isAhead(scene, anchor, told) ||
          givesOnLater(scene, anchor) ||
          isAfterwards),
    )
    .map((reading) => ({
      ...reading,
      predecessor: isNew(reading.holder!, told) ? holder : reading.predecessor,
    }));
}

/** 'It took the role over from Y': of the holder told before, or of nobody named. */
function earlierHolders(
  scene: Scene,
  anchor: BoundAnchor,
  frame: Frame,
  told: Told,
  holder: Mention,
): Statement[] {
  if (frame.name !== 'replace' && (frame.name !== 'take' || !isAboutOffice(scene, anchor))) return [];
  const own = frameReadings(scene, anchor, frame).filter(
    // 'prend la relève de X': X is none who takes over
    (reading) => sameParty(reading.holder!, holder) && !reading.holder!.roles.includes('possessor'),
  );
  const isUnnamed =
    frame.name === 'take' || (isHolderReplacing(scene, anchor) && isStillMeant(scene, told, holder));
  const unnamed = isUnnamed ? holderlessReadings(scene, anchor, frame) : [];
  return [...own, ...unnamed].filter(
    ({ predecessor, at }) =>
      predecessor && at === anchor.start && isCountry(predecessor) && isNew(predecessor, told),
  );
}

/** Whether nobody else was spoken of since the holder was told, whom a pronoun could mean. */
function isStillMeant({ context, sentence }: Scene, { statements }: Told, holder: Mention): boolean {
  const last = statements.at(-1)?.anchor.sentence;
  if (!last || last.part !== sentence.part) return true;
  return !context
    .mentionsIn(sentence.part, last.end, sentence.start)
    .some((one) => one.kind === 'person' && one.roles.includes('bare') && !sameParty(one, holder));
}

/** The holder told last, unless as over; one whose country is known before a bare name. */
export function holderTold(statements: readonly Statement[]): Mention | null {
  const present = statements.filter(
    ({ tense, anchor }) => tense !== 'past' && anchor.qualifier !== 'previous',
  );
  const holders = present.map(({ holder }) => holder).filter((holder) => holder !== null);
  return holders.findLast(isCountry) ?? holders.at(-1) ?? null;
}

function isCountry({ kind, country }: Mention): boolean {
  return kind === 'country' || country !== undefined;
}

/** Whether nobody told before, or only as one to come. */
function isToCome(party: Mention, { statements }: Told): boolean {
  return statements.every(
    ({ holder, predecessor, tense, anchor }) =>
      !(predecessor && sameParty(predecessor, party)) &&
      (!(holder && sameParty(holder, party)) || tense === 'future' || anchor.qualifier === 'next'),
  );
}

function isNew(party: Mention, { statements }: Told): boolean {
  return !statements.some(
    ({ holder, predecessor }) =>
      (holder && sameParty(holder, party)) || (predecessor && sameParty(predecessor, party)),
  );
}

/** Whether somebody was told before to have the chair from its holder: what is said of it again dates it. */
function isToFollow(party: Mention, holder: Mention, { statements }: Told): boolean {
  return statements.some(
    (one) =>
      one.holder && one.predecessor && sameParty(one.holder, party) && sameParty(one.predecessor, holder),
  );
}

/** Whether a frame says of a thing that it goes to somebody: which thing, the words around must tell. */
function isMoved({ name }: Frame): boolean {
  return name === 'give' || name === 'pass';
}

/** 'Will hand over to X': nothing else is handed over. */
function isHandedStraight(scene: Scene, holder: Mention, verb: Span): boolean {
  if (holder.outerStart < verb.end) return false;
  const fillers = scene.context.pack.grammar.fillers ?? [];
  const between = scene.text.slice(verb.end, holder.outerStart);
  return countWords(fillers.length ? between.replace(scene.context.pattern(fillers), ' ') : between) <= 1;
}

function namesOffice(scene: Scene, anchor: Span): boolean {
  return (
    hasOfficePronoun(scene, anchor) ||
    scene.find(scene.words.weakOffice).length > 0 ||
    // 'It took it over from X and will hand over to Y': the first verb has the word
    scene
      .find(scene.words.verbs.take)
      .some((verb) => verb.end < anchor.start && hasOfficePronoun(scene, verb))
  );
}

/** Whether the sentence has another word for the office or the organization, or is too short to be about anything else. */
function isAboutOffice(scene: Scene, anchor: BoundAnchor): boolean {
  const { start, end, part } = scene.sentence;
  return (
    end - start <= SHORT ||
    namesOffice(scene, anchor) ||
    scene.context
      .mentionsIn(part, start, end)
      .some(({ kind, id }) => kind === 'organization' && (id === null || id === anchor.organization.id))
  );
}

/** Whether a date beside the verb lies after the day of the article; without one, after the dates told before. */
function isAhead(scene: Scene, verb: Span, { statements }: Told): boolean {
  const starts = statements.flatMap(({ dates }) => dates.flatMap(({ edtf }) => yearOf(edtf) ?? []));
  const now = scene.context.referenceDate ?? starts.sort().at(-1);
  if (!now) return false;
  return scene.dates.some(
    (date) => isPoint(date) && (yearOf(date.edtf) ?? '') > now && scene.apart(date, verb) < NEAR,
  );
}

function isPoint({ role }: DateMention): boolean {
  return role === 'at' || role === 'start' || role === 'span';
}

/** A date whose year is known; null otherwise. */
function yearOf(edtf: string | null): string | null {
  return edtf && !edtf.startsWith('X') ? edtf : null;
}

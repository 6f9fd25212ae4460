import type { Mention } from '../../../model/mention';
import { countWords } from '../../../text/count-words';
import { hasOwnVerb, holdsElsewhere, isSpeaking } from '../scene/clause';
import type { Frame } from './frames';
import { subjectPronoun } from '../scene/pronoun-parties';
import { ownedSubject } from '../scene/owned-subject';
import type { Scene, Span } from '../scene/scene';
import {
  isAccompanying,
  isBehind,
  isComplement,
  isOfOutgoing,
  isOfParticiple,
  isRelated,
  isReplacedAfter,
  isReplacedHere,
  mayOpenClause,
} from './ties';
import { isMisdeclined } from './misdeclined';
import { isUndeclined } from '../scene/undeclined';

/** What a party may be in a frame. */
export type Part = 'holder' | 'predecessor';

/** What a name is worth that its verb itself asks for, in points of score. */
const ASKED_FOR = 3;
/** What the owner of a reported verb is worth more than an unmarked subject. */
const OWNED = 0.5;
/** What it costs that a capital seldom stands for its country here, and that a name shows no case where others do. */
const CAPITAL = 1;
const UNSURE = 0.8;
/** What a name is worth that stands where the subject does, in a case that no subject has. */
const MISDECLINED = 1.5;

/** How well the marking of a name suits a part of a frame, before distance, in points of score; 0 and less where it does not. */
export function roleFit(scene: Scene, frame: Frame, part: Part, party: Mention, verb: Span): number {
  const side = part === 'holder' ? 0 : 1;
  const owner = ownedSubject(scene, verb);
  const fits = party.roles.map((role) => {
    if (party === owner)
      return frame.bareBefore[side] ? frame.bareBefore[side] + OWNED : (frame[part][role] ?? 0);
    if (owner && party.end <= owner.start && (role === 'bare' || role === 'subject')) return 0;
    if (role === 'bare') return bareFit(scene, frame, part, party, verb);
    return isOthers(scene, frame, part, party, verb, role) ? 0 : (frame[part][role] ?? 0);
  });
  // whom the clause is about is its subject, however the name is marked outside it
  if (isRelated(scene, party, verb)) {
    const subject = Math.max(frame.bareBefore[side], frame[part].subject ?? 0);
    if (!subject) return 0;
    fits.push(subject);
  }
  if (part === 'holder' && party.end <= verb.start && isBehind(scene, scene.words.turns, party))
    fits.push(Math.max(frame.bareBefore[0], frame.holder.subject ?? 0));
  const pronoun = side === 0 ? subjectPronoun(scene, verb) : undefined;
  if (pronoun && pronoun !== party) return 0;
  const isSubject = isAccompanying(scene, party, verb) || pronoun === party;
  if (isSubject || (part === 'holder' && isNamedAs(scene, frame, party, verb)))
    fits.push(frame.bareBefore[side]);
  if (part === 'holder' && isMisdeclined(scene, frame, party, verb)) fits.push(MISDECLINED);
  if (isAskedFor(scene, frame, part, party, verb)) fits.push(ASKED_FOR);
  if (isOfParticiple(scene, party, verb)) fits.push(frame.bareBefore[side]);
  if (part === 'holder' && isAttributeOf(scene, frame, party, verb)) fits.push(frame.bareBefore[0]);
  if (part === 'predecessor' && party.start > verb.end && isOfOutgoing(scene, party))
    fits.push(frame.predecessor.source ?? frame.bareAfter[1]);
  if (mayOpenClause(scene, party, verb)) fits.push(frame.bareBefore[side]);
  return Math.max(...fits) - (party.form === 'capital' ? CAPITAL : 0) - (isUndeclined(party) ? UNSURE : 0);
}

/** 'The chair is in Polish hands': the adjective right before the noun that whatever is held is in. */
function isAttributeOf({ text }: Scene, { name }: Frame, party: Mention, verb: Span): boolean {
  if (name !== 'hold' || party.form !== 'adjective' || party.outerEnd > verb.start) return false;
  return /^\s$/u.test(text.slice(party.outerEnd, verb.start));
}

/** 'Priorytet Polski jako przewodniczącego': who is named as the officer right behind its name, in whatever case. */
function isNamedAs({ text, find, words }: Scene, { name }: Frame, party: Mention, verb: Span): boolean {
  return (
    name === 'be' &&
    !find(words.over).some(({ start }) => start === verb.start) &&
    party.kind === 'country' &&
    party.form !== 'adjective' &&
    party.roles.includes('possessor') &&
    verb.start > party.outerEnd &&
    /^\s$/u.test(text.slice(party.outerEnd, verb.start))
  );
}

/** How well an unmarked name suits a part: by its side of the verb, or on either side where the subject moves freely. */
function bareFit(scene: Scene, frame: Frame, part: Part, party: Mention, verb: Span): number {
  const { verbLast, subjectPlace } = scene.context.pack.grammar;
  const side = part === 'holder' ? 0 : 1;
  const isBefore = party.end <= verb.start || verbLast === true;
  const beside = (isBefore ? frame.bareBefore : frame.bareAfter)[side];
  if (subjectPlace !== 'any') return beside;
  // what may be an article or a preposition ('a' Tinubu) is no subject behind a verb that asks for that preposition
  const other = part === 'holder' ? frame.predecessor : frame.holder;
  const isOther = party.roles.some((role) => role !== 'bare' && (other[role] ?? 0) > 0);
  if (!isBefore && (isOther || hasSubjectBefore(scene, frame, verb))) return beside;
  // an unmarked name is a subject or object: who hands over is no recipient
  const isCore = (frame[part].subject ?? frame[part].object) !== undefined;
  const anywhere = Math.max(frame.bareBefore[side], frame.bareAfter[side]) - 0.2;
  return isCore ? Math.max(beside, anywhere) : 0;
}

/** Whether a name marked as an owner or recipient belongs to another word, so that the frame's own reading of the mark does not hold. */
function isOthers(
  scene: Scene,
  { name }: Frame,
  part: Part,
  party: Mention,
  verb: Span,
  role: Mention['roles'][number],
): boolean {
  const { context } = scene;
  const isBefore = party.end <= verb.start || context.pack.grammar.verbLast === true;
  if (role === 'recipient')
    // 'had succeeded Y, and will hand it to Z': what is given is told behind, where the verb stands before its recipient
    return (
      part === 'holder' &&
      (name === 'give' || name === 'pass') &&
      (isReplacedHere(scene, party) ||
        (isBefore && (isObjectOfReplacing(scene, party, verb) || isGiver(scene, party, verb))))
    );
  // 'the President of X succeeds Y' stands before its verb; 'succession of X' is of the one replaced
  if (role === 'possessor' && name === 'replace') return part === 'holder' && !isBefore;
  // 'took it over from X's president'
  if (role === 'possessor' && name === 'take' && part === 'holder') return party.roles.includes('source');
  // 'took it over from X, and will hand it to Y'
  if (role === 'source' && name === 'give') return part === 'predecessor' && hasOwnVerb(scene, party, verb);
  // 'de Suecia' before the verb is somebody's, hardly from whom; so it is after 'en medio de protestas'
  return (
    role === 'source' &&
    name === 'take' &&
    part === 'predecessor' &&
    party.roles.includes('possessor') &&
    (isBefore ? isSetApart(scene, party, verb) : isInAside(scene, verb, party))
  );
}

/** Whether a verb of replacing stands before a name, nearer than the `verb` behind both. */
function isObjectOfReplacing({ context, find, words, text }: Scene, party: Mention, verb: Span): boolean {
  if (context.pack.grammar.verbLast) return false;
  return find(words.verbs.replace).some(
    ({ end }) =>
      end <= party.outerStart &&
      !/[,;:]/u.test(text.slice(end, party.outerStart)) &&
      /[,;]|\p{L}/u.test(text.slice(party.outerEnd, verb.start)),
  );
}

/** Whether a comma, or the word that opens a clause, stands between a name and a verb behind it. */
function isSetApart({ text, find, context }: Scene, { outerEnd }: Mention, verb: Span): boolean {
  return (
    text.slice(outerEnd, verb.start).includes(',') ||
    find(context.pack.priority?.that).some(({ start, end }) => start >= outerEnd && end <= verb.start)
  );
}

/** 'A República X passará … a República Y': of two names whose article may be a preposition, the one before the verb gives. */
function isGiver({ parties }: Scene, party: Mention, verb: Span): boolean {
  const isEither = ({ roles }: Mention) => roles.includes('bare') && roles.includes('recipient');
  return isEither(party) && parties.some((other) => other.start >= verb.end && isEither(other));
}

/** Words between a chair and a name that make more than a preposition. */
const ASIDE = 4;

/** 'Takes the chair on Monday, amid protests by X', 'in the presence of X': a name in a phrase of its own behind verb, office and date. */
function isInAside(scene: Scene, verb: Span, { outerStart }: Mention): boolean {
  const { words, context, sentence, dates, text } = scene;
  const ends = [
    ...[words.office, words.officer, words.weakOffice, words.batons].flatMap((list) => scene.find(list)),
    ...context.mentionsIn(sentence.part, verb.end, outerStart),
    ...dates,
  ].flatMap(({ start, end }) => (start >= verb.end && end <= outerStart ? [end] : []));
  const from = Math.max(verb.end, ...ends);
  return countWords(text.slice(from, outerStart)) >= ASIDE;
}

/** Whether the verb asks for the name by its preposition: one replaced, or one given to. Who owns what stands behind it is not asked for. */
function isAskedFor(scene: Scene, { name }: Frame, part: Part, party: Mention, verb: Span): boolean {
  if (
    part === 'holder' &&
    name !== 'pass' &&
    party.roles.every((role) => role === 'possessor' || role === 'attribute')
  )
    return false;
  if (part === 'holder')
    return (
      (name === 'give' ||
        (name === 'pass' && party.roles.every((role) => role === 'place')) ||
        // 'passes into the hands of X'
        (name === 'pass' &&
          party.roles.includes('possessor') &&
          /\s/u.test(scene.text.slice(verb.start, verb.end))) ||
        // 'the turn will come to X', 'очередь за X'
        (name === 'follow' && party.roles.every((role) => role === 'other' || role === 'companion'))) &&
      isComplement(scene, party, verb)
    );
  if (name === 'take' && party.form !== 'capital' && party.roles.includes('recipient'))
    return scene.find(scene.words.takenFromRecipient).some(({ start }) => start === verb.start);
  return name === 'replace' && (isReplacedAfter(scene, party) || isComplement(scene, party, verb));
}

/** Whether a name before the verb may be its subject, so that an unmarked one after it is none. */
function hasSubjectBefore(scene: Scene, { name }: Frame, verb: Span): boolean {
  // who succeeds may be named with another verb: 'X began its term, in which it succeeds Y'
  const isElsewhere = (party: Mention) =>
    name === 'replace'
      ? isSpeaking(scene, party, verb)
      : hasOwnVerb(scene, party, verb) || holdsElsewhere(scene, party, verb);
  return scene.parties.some(
    (party) =>
      party.end <= verb.start &&
      party.form !== 'capital' &&
      party.roles.some((role) => role === 'bare' || role === 'subject') &&
      !isElsewhere(party) &&
      !isBeforeObject(scene, party, verb),
  );
}

/** 'It was X, and in May Z will be replaced by Y', where whoever is replaced may stand first: X is in another clause. */
function isBeforeObject({ parties, text }: Scene, party: Mention, verb: Span): boolean {
  return parties.some(
    ({ roles, start, end }) =>
      roles.length === 1 &&
      roles[0] === 'object' &&
      start > party.end &&
      end <= verb.start &&
      text.slice(party.end, start).includes(',') &&
      !text.slice(end, verb.start).includes(','),
  );
}

import type { Mention } from '../../../model/mention';
import { countWords } from '../../../text/count-words';
import { hasOfficePronoun } from '../scene/pronouns';
import { sameParty } from '../same-party';
import { isStillMeant } from './earlier-holders';
import { type Scene, type Span, toStatement } from '../scene/scene';
import type { BoundAnchor, Statement } from '../statement';
import { holderTold, type Told, TOLD_REACH } from './told';
import { toldAnchor } from './told-anchor';

/** How near its verb whoever takes it must be named, in points of separation. */
const NEAR = 0.8;
/** How far after a pronoun at the head of a sentence its verb may stand, in UTF-16 units. */
const PRONOUN_REACH = 20;
/** How many words may stand before such a pronoun where they tell the time: 'For the next six months it will coordinate'. */
const OPENING_WORDS = 6;

/** A verb that dates the chair of a holder, and which end of the term. */
interface Dating {
  verb: Span;
  holder: Mention;
  phase: Statement['phase'];
}

/** A sentence that dates the chair spoken of before it: 'It runs until the end of June', 'the country holds it until May'. */
export function datingReading(scene: Scene, before: BoundAnchor, told: Told): Statement | null {
  const holder = holderTold(told.statements);
  if (!holder || !scene.dates.length) return null;
  const isNear = told.sentencesAgo <= TOLD_REACH;
  const dating =
    (isNear ? (taken(scene, told) ?? limited(scene, holder) ?? held(scene, holder)) : null) ??
    lasting(scene, holder, told);
  if (!dating) return null;
  const at = dating.verb.start;
  const reading = { frame: 'event' as const, holder: dating.holder, at, score: 0 };
  const statement = toStatement(scene, toldAnchor(scene, before, dating.verb), reading);
  return { ...statement, phase: dating.phase };
}

/** 'Poland takes it over on 1 July', of somebody told of before: the date is that of the beginning. */
function taken(scene: Scene, { statements }: Told): Dating | null {
  const isAlone = ({ start }: Span) => scene.find(scene.words.takenOver).some((word) => word.start === start);
  const verb = scene
    .find(scene.words.verbs.take)
    .find((span) => hasOfficePronoun(scene, span) || isAlone(span));
  const named = scene.parties.find((party) =>
    statements.some((other) => other.holder && sameParty(other.holder, party)),
  );
  // 'Ол қызметіне 1 қаңтарда кіріседі'
  const holder = named ?? (opensWithHolder(scene) && !scene.parties.length ? holderTold(statements) : null);
  if (verb && holder && !named) return { verb, holder, phase: 'begin' };
  return verb && holder && scene.apart(holder, verb) < NEAR ? { verb, holder, phase: 'begin' } : null;
}

/** Whether a pronoun for the holder is the first word. */
function opensWithHolder({ find, words, sentence }: Scene): boolean {
  return find(words.holderPronouns?.subject).some(({ start }) => start === sentence.start);
}

/** 'It ends in June', 'Began in January': the verb opens the sentence, or follows the word for the chair that does. */
function limited(scene: Scene, holder: Mention): Dating | null {
  const { verbs, officePronouns } = scene.words;
  const opens = ({ start }: Span) => !/\S/u.test(scene.text.slice(scene.sentence.start, start));
  const pronoun = scene.find(officePronouns).find(opens);
  // where the verb stands last, all of a sentence that names nobody else lies between
  const isLast = scene.context.pack.grammar.verbLast && !scene.parties.length;
  const isHead = (span: Span) =>
    opens(span) ||
    isOfHolder(scene, holder, span) ||
    (pronoun && (isLast || span.start - pronoun.end < PRONOUN_REACH));
  for (const phase of ['end', 'begin'] as const) {
    const verb = scene.find(verbs[phase]).find(isHead);
    if (verb) return { verb, holder, phase };
  }
  return null;
}

/** 'The country holds it until May': nobody but the holder is named before the verb. */
function held(scene: Scene, holder: Mention): Dating | null {
  const isOwn = (verb: Span) =>
    scene.parties.every((party) => party.start > verb.end || sameParty(party, holder));
  const verb = scene
    .find(scene.words.verbs.hold)
    .find((span) => hasOfficePronoun(scene, span) && isOwn(span) && !hasObject(scene, span));
  return verb ? { verb, holder, phase: null } : null;
}

/** 'It will run the customs office until May': a pronoun before the verb is its subject, and what stands up to the date is none of the chair. */
function hasObject({ find, words, text, dates, context, sentence }: Scene, { start, end }: Span): boolean {
  const isBehind = find(words.officePronouns).some((pronoun) => pronoun.start >= end);
  const date = dates.find((one) => one.start >= end);
  if (isBehind || !date || context.pack.grammar.verbLast || find(words.weakOffice).length) return false;
  const isBefore = find(words.officePronouns).some((pronoun) => pronoun.end <= start);
  const isNamed = context
    .mentionsIn(sentence.part, end, date.start)
    .some(({ kind }) => kind === 'organization');
  return isBefore && !isNamed && countWords(text.slice(end, date.start)) > 2;
}

/** 'He will serve until June', 'The country stays in charge for a year': the holder, or a pronoun at the head of the sentence, stays for some time. */
function lasting(scene: Scene, holder: Mention, told: Told): Dating | null {
  const { context, text, parties, sentence, words, dates } = scene;
  if (!dates.some(({ role }) => role === 'end' || role === 'duration' || role === 'span')) return null;
  const verb = scene.find(words.lasting)[0];
  // the secretary general, too, stays in office
  if (!verb || scene.find(words.otherPosts).length || scene.find(words.notOffice).length) return null;
  const before = parties.filter(({ end }) => end <= verb.start);
  const pronoun = scene.find(words.holderPronouns?.subject)[0];
  const isPronoun =
    pronoun !== undefined &&
    told.sentencesAgo <= TOLD_REACH &&
    isStillMeant(scene, told, holder) &&
    mayMean(scene, pronoun, told) &&
    countWords(text.slice(sentence.start, pronoun.start)) <= OPENING_WORDS &&
    (verb.start - pronoun.end < PRONOUN_REACH || context.pack.grammar.verbLast === true);
  const [subject] = before;
  // 'leads the talks until Friday, and will lead the work': a time of another verb
  const isTimed = dates.some(({ start, end }) => start >= verb.start || !subject || end <= subject.start);
  if (!isTimed) return null;
  const isHolder = (party: Mention) =>
    told.statements.some((one) => one.holder && one.tense !== 'past' && sameParty(one.holder, party));
  const isNamed = subject && isHolder(subject) && before.every((party) => sameParty(party, subject));
  if (isNamed) return { verb, holder: subject, phase: null };
  return isPronoun && !before.length ? { verb, holder, phase: null } : null;
}

/** 'He' and 'she' mean nobody where only countries were told to hold the chair. */
function mayMean({ context, find, words }: Scene, pronoun: Span, { statements }: Told): boolean {
  // one word for all: 'ол'
  if (words.holderPronouns?.subject.length === 1) return true;
  const isPersons = find(context.pack.person?.pronouns).some(({ start }) => start === pronoun.start);
  return !isPersons || statements.some(({ holder }) => holder?.kind === 'person');
}

/** 'Indonesia remains in office until November': the holder alone is named right before the verb, and a date tells the end. */
function isOfHolder(scene: Scene, holder: Mention, verb: Span): boolean {
  const { text, parties, sentence, dates } = scene;
  const subject = parties.find(({ end }) => end <= verb.start);
  if (!subject || !sameParty(subject, holder) || parties.length > 1) return false;
  const isOpen = /^\p{L}{0,3}[.\s’']*$/u.test(text.slice(sentence.start, subject.outerStart));
  return (
    isOpen &&
    !text.slice(subject.outerEnd, verb.start).trim() &&
    dates.some(({ role, start }) => role === 'end' && start >= verb.start)
  );
}

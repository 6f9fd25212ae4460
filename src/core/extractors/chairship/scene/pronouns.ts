import type { Mention } from '../../../model/mention';
import { clauseOf } from './clause';
import type { Scene, Span } from './scene';

/** How far from its verb a pronoun for the office may stand, in UTF-16 units. */
const NEAR_VERB = 30;
/** How far behind a verb of giving the pronoun for who receives stands, past what is given, in UTF-16 units. */
const GIVEN_REACH = 50;

/** Whether a word like 'it' stands near a verb for the office named before: 'will hand it to X'. */
export function hasOfficePronoun(scene: Scene, verb: Span): boolean {
  return scene
    .find(scene.words.officePronouns)
    .some((span) => span.end >= verb.start - NEAR_VERB && span.start <= verb.end + NEAR_VERB);
}

/** Whether the holder named before is what a verb of replacing has as its object: 'X will replace it', 'її змінить X'. */
export function isHolderReplaced(scene: Scene, verb: Span): boolean {
  const clause = clauseOf(scene, verb);
  const objects = scene.find(scene.words.holderPronouns?.object);
  if (objects.some((span) => isInside(span, clause))) return true;
  // a word that may be both is the object where a name stands before it
  return scene
    .find(scene.words.holderPronouns?.subject)
    .some(
      (span) =>
        isInside(span, clause) &&
        scene.parties.some((party) => isInside(party, clause) && party.end <= span.start && isCore(party)),
    );
}

/**
 * Whether a pronoun right before a verb of giving stands for who receives, so that no name is: 'Y lui a cédé'. Where a name
 * behind the verb receives too, the pronoun says it twice: 'le corresponderá a Perú'.
 */
export function isHolderRecipient(scene: Scene, verb: Span): boolean {
  const isDoubled = scene.parties.some(
    ({ outerStart, roles, form }) =>
      form !== 'capital' &&
      outerStart >= verb.end &&
      outerStart - verb.end < NEAR_VERB &&
      roles.includes('recipient'),
  );
  if (isDoubled) return false;
  if (isRecipientBehind(scene, verb)) return true;
  return scene
    .find(scene.words.holderPronouns?.object)
    .some(
      ({ end }) => end < verb.start && /^\s+(?:\p{L}{1,6}\s+)?$/u.test(scene.text.slice(end, verb.start)),
    );
}

/** 'Gave up the gavel to him': the pronoun behind the preposition of who receives, in the clause of the verb. */
function isRecipientBehind({ context, find, words, text }: Scene, { end }: Span): boolean {
  const { recipient = [] } = context.pack.grammar.prepositions ?? {};
  return find(words.holderPronouns?.object).some(({ start }) => {
    if (start <= end || start - end > GIVEN_REACH) return false;
    const between = text.slice(end, start).trimEnd().toLowerCase();
    return !/[,.;:]/u.test(between) && recipient.some((word) => between.endsWith(` ${word}`));
  });
}

/** Whether the holder named before is the subject of a verb of replacing, so that a name beside it is the one replaced: 'It succeeds X'. */
export function isHolderReplacing(scene: Scene, verb: Span): boolean {
  if (isHolderReplaced(scene, verb)) return false;
  const clause = clauseOf(scene, verb);
  const pronouns = scene.find(scene.words.holderPronouns?.subject).filter((span) => isInside(span, clause));
  if (pronouns.some((span) => !isClauseBetween(scene, span, verb))) return true;
  if (isDescribed(scene, verb, clause)) return true;
  const { dropsSubject, declensions } = scene.context.pack.grammar;
  if (!dropsSubject || hasRelativeSubject(scene, clause) || hasSubjectSetApart(scene, verb)) return false;
  const parties = scene.parties.filter((party) => isInside(party, clause));
  const core = parties.filter(isCore);
  // 'Subentra a X': whoever is replaced is marked, and nobody else named
  if (!core.length) return parties.some(({ start, roles }) => start >= verb.end && !roles.includes('agent'));
  return declensions !== undefined && core.length === 1 && core[0]!.start >= verb.end;
}

/** 'He succeeds X who was elected to replace Y': a word between that opens a clause about another name has the verb for itself. */
function isClauseBetween({ find, words }: Scene, pronoun: Span, verb: Span): boolean {
  return find(words.closeRelatives).some(({ start, end }) => start > pronoun.end && end <= verb.start);
}

/** 'X, que sucedió a Y': the word that opens the clause stands for whoever is named right before it. */
function hasRelativeSubject({ find, words, text, parties }: Scene, { start }: Span): boolean {
  const opens = find(words.relatives).some(
    (span) => span.start >= start && !text.slice(start, span.start).trim(),
  );
  return (
    opens &&
    parties.some(({ outerEnd }) => outerEnd <= start && /^[\s,]*$/u.test(text.slice(outerEnd, start)))
  );
}

/** 'The 49-year-old politician replaces X', 'was chosen to succeed X': nobody is named before the verb but by a word for the holder. */
function isDescribed({ find, words, parties }: Scene, { start }: Span, clause: Span): boolean {
  const isBefore = (span: Span) => span.start >= clause.start && span.end <= start;
  return find(words.holderWords).some(isBefore) && !parties.some(isBefore);
}

/** 'The President, X, succeeds Y': a name set apart by commas stands right before the verb. */
function hasSubjectSetApart({ text, parties }: Scene, { start }: Span): boolean {
  return parties.some(
    (party) =>
      party.outerEnd <= start && isCore(party) && /^\s*,\s*$/u.test(text.slice(party.outerEnd, start)),
  );
}

function isCore({ roles }: Mention): boolean {
  return roles.some((role) => role === 'bare' || role === 'object' || role === 'subject');
}

function isInside(span: Span, clause: Span): boolean {
  return span.start >= clause.start && span.end <= clause.end;
}

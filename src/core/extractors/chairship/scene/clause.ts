import type { Mention } from '../../../model/mention';
import { overlaps } from '../anchors/anchors';
import type { Scene, Span } from './scene';

/** Ends a clause; a full stop only where no ordinal or abbreviation has it: 'am 1. Januar', 'от 2024 г. до'. */
const CLOSING = /[,，;:!?«»„“”"()—–]|(?<!\p{N})\.(?!\s*\p{Ll})/u;

/** The clause around a span, as far as punctuation shows it. */
export function clauseOf({ text, sentence }: Scene, span: Span): Span {
  const before = text.slice(sentence.start, span.start);
  const after = text.slice(span.end, sentence.end);
  const opened = /[,，;:«»„“”"()—–][^,，;:«»„“”"()—–]*$/u.exec(before);
  const closed = CLOSING.exec(after);
  return {
    start: opened ? sentence.start + opened.index + 1 : sentence.start,
    end: closed ? span.end + closed.index : sentence.end,
  };
}

/** Whether a party stands in another clause than a verb, together with a verb of its own; a person also with one of saying. */
export function hasOwnVerb(scene: Scene, party: Mention, verb: Span): boolean {
  const clause = clauseOf(scene, party);
  if (overlaps(clause, verb)) return false;
  const { take, give, pass, replace, chair, lead } = scene.words.verbs;
  return (
    [take, give, pass, replace, chair, lead].some((list) =>
      scene.find(list).some((other) => overlaps(other, clause)),
    ) || isSpeaking(scene, party, verb)
  );
}

/** Whether a party stands in another clause than a verb, with a verb of holding: 'X had the role, and Y will take it on'. */
export function holdsElsewhere(scene: Scene, party: Mention, verb: Span): boolean {
  const clause = clauseOf(scene, party);
  if (overlaps(clause, verb)) return false;
  return scene.find(scene.words.verbs.hold).some((other) => overlaps(other, clause));
}

/** Whether a person stands in another clause than a verb, with a verb of saying: 'Duda announced that Poland takes over'. */
export function isSpeaking(scene: Scene, party: Mention, verb: Span): boolean {
  const clause = clauseOf(scene, party);
  if (party.kind !== 'person' || overlaps(clause, verb)) return false;
  return scene.find(scene.context.pack.quotation?.said).some((other) => overlaps(other, clause));
}

/**
 * Where the verb stands last, its clause ends with it: who is named after a comma belongs to the next one, and so does whom
 * the chair comes from, where a comma parts it from both verb and office. A subject may be set apart by a comma.
 */
export function isPartedFrom(
  { context, text }: Scene,
  party: Mention,
  verb: Span,
  office: Span | null,
): boolean {
  if (!context.pack.grammar.verbLast) return false;
  if (party.start >= verb.end) return text.slice(verb.end, party.start).includes(',');
  if (!office || party.roles.some((role) => role === 'bare' || role === 'subject')) return false;
  const end = Math.min(verb.start, Math.max(office.start, party.outerEnd));
  return text.slice(party.outerEnd, end).includes(',');
}

/** Whether a party stands in a clause behind that of a verb, where that one names its subject itself: 'Prag leitet den Bund, zu dem Polen gehört'; not 'to the president of Y, X'. */
export function isBeyond(scene: Scene, party: Mention, verb: Span): boolean {
  if (scene.context.pack.grammar.subjectPlace !== 'any' || party.start < verb.end) return false;
  const clause = clauseOf(scene, verb);
  if (party.outerStart < clause.end || scene.text[clause.end] !== ',') return false;
  const isSubject = ({ start, end, roles }: Mention) =>
    start >= clause.start && end <= clause.end && roles.length === 1 && roles[0] === 'bare';
  return scene.parties.some((other) => other !== party && isSubject(other));
}

/** Whether the clause of a verb names its subject itself, and the party holds the chair in a clause before: 'X holds it, in July takes Y over'. */
export function isOutdone(scene: Scene, party: Mention, verb: Span): boolean {
  const clause = clauseOf(scene, party);
  const { hold, be } = scene.words.verbs;
  const isHeld = [hold, be].some((list) => scene.find(list).some((other) => overlaps(other, clause)));
  if (clause.end > verb.start || !isHeld) return false;
  const after = clauseOf(scene, verb);
  return scene.parties.some(
    ({ start, form, kind, roles }) =>
      start >= verb.end &&
      start < after.end &&
      kind === 'country' &&
      form !== 'capital' &&
      roles.includes('bare'),
  );
}

/** 'X, who joins Y on the bureau, takes it over': the relative clause between two commas right behind a party and right before a verb. */
export function asideBetween({ text, find, words }: Scene, party: Mention, verb: Span): Span | null {
  if (party.outerEnd > verb.start) return null;
  const aside = /^\s*,\s*(?<clause>[^,;:()]+),\s*(?:\p{L}+\s+){0,2}$/u.exec(
    text.slice(party.outerEnd, verb.start),
  );
  if (!aside) return null;
  const start = text.indexOf(aside.groups!.clause!, party.outerEnd);
  const opens = find(words.relatives).some((word) => word.start === start);
  return opens ? { start, end: start + aside.groups!.clause!.length } : null;
}

/** Whether a party is named only in such an aside about another, and so does nothing of what the verb behind says. */
export function isInAside(scene: Scene, party: Mention, verb: Span): boolean {
  return scene.parties.some((other) => {
    if (other === party || other.outerEnd > party.outerStart) return false;
    const aside = asideBetween(scene, other, verb);
    return aside !== null && party.start >= aside.start && party.end <= aside.end;
  });
}

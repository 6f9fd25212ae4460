import { resolvePerson } from '../gazetteer/people';
import type { Mention } from '../model/mention';
import type { ReadingContext } from '../model/reading-context';
import { findAll } from '../text/pattern';
import type { Stretch } from './passage';
import { type Speaker, speakerOf, TOUCHING, touches } from './speaker';
import { bodyBefore, bodyIn } from './speaking-body';
import { speechWordsOf } from './speech-words';
import { nameBefore, titledName } from './titled-name';
import { surnameBeside, unknownName } from './unknown-name';

/**
 * The speaker that a clause with a reporting verb names: a person, an office or pronoun led back to its person, a body,
 * an organization, a country, an unknown name. Null where it names none.
 */
export function findSpeaker(
  context: ReadingContext,
  clause: Stretch,
  passage: Stretch = clause,
): Speaker | null {
  const text = context.textOf('body');
  const words = speechWordsOf(context.pack);
  const verbs = findAll(words.credit, text, clause.start, clause.end);
  const named = context.mentionsIn('body', clause.start, clause.end);
  const mentions = named.filter(({ form }) => form !== 'adjective');
  const people = mentions.filter(({ kind }) => kind === 'person');
  const pronoun = findAll(words.pronouns, text, clause.start, clause.end)[0];
  // 'he said, taking the chair over from X': X does not speak
  const others = pronoun && touches(pronoun, verbs) ? [] : people;
  const subject = nearest(acting(text, clause, subjects(people), verbs), verbs);
  // 'the chief diplomat said that the decision of President X': an office beside the verb before whoever is no subject
  const chief = subject || !others.length ? null : officeIn(context, clause, verbs, people);
  if (chief) return chief;
  const person = subject ?? nearest(others, verbs);
  const beside = unknownName(context, clause, verbs, named, TOUCHING);
  if (beside && !(person && touches(person, verbs))) return beside;
  // a name of one word beside an office may be a word of what belongs to it
  const isSure = person !== null && (person.name.includes(' ') || touches(person, verbs));
  const titled = isSure ? null : titledName(context, clause, verbs, named);
  if (titled) return titled;
  if (person) return speakerOf(context, person);
  // whoever is named in the words themselves does not speak them
  const before = pronoun && passage.end <= pronoun.start ? passage.start : pronoun?.start;
  const meant = pronoun ? resolvePerson(context, 'body', pronoun.start, pronoun.end, before) : null;
  const isSource = pronoun && findAll(words.interlocutors, text, pronoun.start, pronoun.end).length > 0;
  const source = isSource ? bodyBefore(context, passage, words.sources) : null;
  if (source && !(meant && meant.start > source.start)) return source;
  const unknown = pronoun && passage.end <= pronoun.start ? nameBefore(context, passage) : null;
  if (unknown && !people.length && !(meant && meant.start > unknown.start)) return unknown;
  // nor does X in 'he said beside X'
  if (meant && people.length && !others.length) return speakerOf(context, meant);
  const body = bodyIn(context, clause, words.bodies);
  const office = officeIn(context, clause, verbs);
  // an office leads back to a person named in the words themselves: those are no speaker
  if (office && office.start >= passage.start && office.end <= passage.end && passage !== clause) return null;
  if (office) return office;
  // 'the ministry said' without its name: the one named before
  if (body && !/\p{Lu}/u.test(body.name)) {
    const named = bodyBefore(context, clause, words.bodies);
    return named && /\p{Lu}/u.test(named.name) ? named : body;
  }
  if (body) return body;
  const party = nearest(subjects(mentions), verbs);
  // 'the community said in a statement'
  if (party && touches(party, verbs)) return speakerOf(context, party);
  if (findAll(words.texts, text, clause.start, clause.end).length)
    return surnameBeside(context, clause, verbs, named) ?? bodyBefore(context, passage, words.bodies);
  if (pronoun) return meant ? speakerOf(context, meant) : null;
  const surname = surnameBeside(context, clause, verbs, named);
  if (surname) return surname;
  return party ? speakerOf(context, party) : unknownName(context, clause, verbs, named, 30);
}

function subjects(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(({ roles }) => roles.some((role) => role === 'bare' || role === 'subject'));
}

/** The subjects without who is only named in an aside right before the verb: 'X, who took over from Y, succeeding Z, said'. */
function acting(
  text: string,
  clause: Stretch,
  people: readonly Mention[],
  verbs: readonly Stretch[],
): readonly Mention[] {
  const verb = verbs.find(({ start }) =>
    people.some(({ end }) => end <= start && /^,\s*$/u.test(text.slice(end, start))),
  );
  const last = verb && people.findLast(({ end }) => end <= verb.start);
  if (!last) return people;
  const comma = text.lastIndexOf(',', last.outerStart - 1);
  if (comma < clause.start || !/^,\s*\p{Ll}{5,}\s/u.test(text.slice(comma, last.outerStart))) return people;
  const before = people.filter(({ end }) => end <= comma);
  return before.length ? before.slice(0, 1) : people;
}

function nearest(mentions: readonly Mention[], verbs: readonly Stretch[]): Mention | null {
  const distance = ({ start, end }: Stretch) =>
    Math.min(...verbs.map((verb) => Math.max(start - verb.end, verb.start - end)), Number.MAX_SAFE_INTEGER);
  return mentions.reduce<Mention | null>(
    (best, one) => (best && distance(best) <= distance(one) ? best : one),
    null,
  );
}

/** An office without a name beside a reporting verb: after it, else before it. */
function officeIn(
  context: ReadingContext,
  clause: Stretch,
  verbs: readonly Stretch[],
  named: readonly Mention[] = [],
): Speaker | null {
  const text = context.textOf('body');
  for (const verb of verbs) {
    const after = /^[^,.;:–—"”»«“]*/u.exec(text.slice(verb.end, clause.end))![0].length;
    const before = /[^.;:"”»«“]*$/u.exec(text.slice(clause.start, verb.start))![0].length;
    const own = /[^,]*$/u.exec(text.slice(verb.start - before, verb.start))![0].length;
    // 'the minister thanked his counterpart': whom the verb follows at once speaks, not to whom
    for (const [start, end] of [
      [verb.start - own, verb.start],
      [verb.end, verb.end + after],
      [verb.start - before, verb.start],
    ] as const) {
      if (end - start < 3 || named.some((one) => one.outerStart < end && one.outerEnd > start)) continue;
      const found = resolvePerson(context, 'body', start, end);
      if (found) return speakerOf(context, found);
    }
  }
  return null;
}

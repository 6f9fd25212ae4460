import { peopleOf, resolvePerson } from '../gazetteer/people';
import { onceForEach } from '../gazetteer/once-for-each';
import type { LanguagePack } from '../model/language-pack';
import type { Mention } from '../model/mention';
import type { ReadingContext } from '../model/reading-context';
import { findAll } from '../text/pattern';
import type { Stretch } from './passage';
import { speechWordsOf } from './speech-words';

/** Who speaks, and where the article names him, her or it. Offsets in the body. */
export interface Speaker extends Stretch {
  type: 'Person' | 'Organization' | 'Country';
  id: string | null;
  name: string;
  title?: string;
}

const FULL_NAME = /\p{Lu}(?:\p{L}+|\.)(?:[ -]?\p{Lu}[\p{L}.’‘ʻ'-]+){0,3}/gu;
const TYPES = { person: 'Person', organization: 'Organization', country: 'Country' } as const;
/** Letters from a verb of telling to whom it is told, at most. */
const ADDRESSED = 20;
/** Words of a body's name at most. */
const BODY = 70;
/** A name this close to a verb is its subject before all others. */
const TOUCHING = 1;
/** Letters between a body's word and whose it is: ' of the '. */
const OWNER = 8;
/** How far before 'the statement says' its author is looked for. */
const TEXT_REACH = 700;

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
  const person = nearest(acting(text, clause, subjects(people), verbs), verbs) ?? nearest(others, verbs);
  const beside = unknownName(context, clause, verbs, named, TOUCHING);
  if (beside && !(person && touches(person, verbs))) return beside;
  if (person) return speakerOf(context, person);
  const meant = pronoun ? resolvePerson(context, 'body', pronoun.start, pronoun.end) : null;
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

export function speakerOf(context: ReadingContext, { kind, id, name, title, start, end }: Mention): Speaker {
  const printed = context.textOf('body').slice(start, end);
  const short = kind === 'organization' && /^\p{Lu}{2,8}$/u.test(printed);
  return { type: TYPES[kind], id, name: short ? printed : name, ...(title ? { title } : {}), start, end };
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
function officeIn(context: ReadingContext, clause: Stretch, verbs: readonly Stretch[]): Speaker | null {
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
      if (end - start < 3) continue;
      const found = resolvePerson(context, 'body', start, end);
      if (found) return speakerOf(context, found);
    }
  }
  return null;
}

/** A text that speaks ('says the statement') is that of the body named shortly before. */
function bodyBefore(context: ReadingContext, clause: Stretch, bodies: RegExp): Speaker | null {
  const from = Math.max(0, clause.start - TEXT_REACH);
  const found = findAll(bodies, context.textOf('body'), from, clause.start).at(-1);
  if (!found) return null;
  // 'the government of Kenya met': the name ends with whose it is
  const owner = context
    .mentionsIn('body', found.end, Math.min(clause.start, found.end + BODY))
    .find(({ start }) => start - found.end <= OWNER);
  return bodyIn(context, { start: found.start, end: owner?.end ?? clause.start }, bodies);
}

/** 'the ministry's press service', 'a source close to the talks': up to the end of its clause. */
function bodyIn(context: ReadingContext, clause: Stretch, bodies: RegExp): Speaker | null {
  const text = context.textOf('body');
  const found = findAll(bodies, text, clause.start, clause.end)[0];
  if (!found) return null;
  const rest = /^[^,.;:–—"”»«“()\n]*/u.exec(
    text.slice(found.end, Math.min(clause.end, found.end + BODY)),
  )![0];
  // 'says the statement of the ministry': the text is no part of the name
  const { credit, texts } = speechWordsOf(context.pack);
  const stop = Math.min(...[credit, texts].map((words) => findAll(words, rest)[0]?.start ?? rest.length));
  const end = found.end + rest.slice(0, stop).trimEnd().length;
  return { type: 'Organization', id: null, name: text.slice(found.start, end), start: found.start, end };
}

/** Whether a name stands right beside one of the verbs. */
function touches({ start, end }: Stretch, verbs: readonly Stretch[]): boolean {
  return verbs.some((verb) => Math.max(start - verb.end, verb.start - end) <= TOUCHING);
}

/** 'told PAP', 'said in Aarhus', 'of South Carolina': a well-known agency, or a name after a preposition, does not speak. */
function isPlaceOrAgency(
  { pack, textOf }: ReadingContext,
  { start, end }: Stretch,
  verbs: readonly Stretch[],
): boolean {
  const text = textOf('body');
  if ((pack.source?.known ?? []).includes(text.slice(start, end))) return true;
  const before = /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, start - 20), start));
  // 'according to X': the word belongs to the reporting one
  if (!before || verbs.some((verb) => verb.start < start && verb.end > start - before[0].length))
    return false;
  return prepositionsOf(pack).has(before[1]!.toLowerCase());
}

/** Single words that make a name something else than who does it. */
const prepositionsOf = onceForEach(
  ({ grammar: { prepositions = {} } }: LanguagePack): ReadonlySet<string> => {
    const entries = Object.entries(prepositions).flatMap(([role, words]) => (role === 'agent' ? [] : words));
    return new Set(entries.map((entry) => entry.split(' +')[0]!.toLowerCase()));
  },
);

/** A name in capitals beside a verb that no mention covers; that of a person known from elsewhere where it is a part of it. */
export function unknownName(
  context: ReadingContext,
  clause: Stretch,
  verbs: readonly Stretch[],
  mentions: readonly Mention[],
  reach: number,
): Speaker | null {
  const text = context.textOf('body');
  const { notNames } = speechWordsOf(context.pack);
  const names = findAll(FULL_NAME, text, clause.start, clause.end)
    .map(({ start, end }) => ({ start, end }))
    .filter(
      (name) =>
        name.end - name.start > 2 &&
        !notNames.test(text.slice(name.start, name.end)) &&
        !isAddressed(context, name) &&
        // 'Site.kz' is no person
        !/^\.\p{Ll}{2}/u.test(text.slice(name.end, name.end + 3)) &&
        ![...mentions, ...verbs].some((one) => one.start < name.end && one.end > name.start),
    );
  for (const verb of verbs.length ? verbs : [clause]) {
    const span = names.find(({ start, end }) => {
      const gap = start >= verb.end ? text.slice(verb.end, start) : text.slice(end, verb.start);
      return (
        gap.length <= reach &&
        /^[\s\p{Ll},–—-]*$/u.test(gap) &&
        !isCommonNoun(context, { start, end }) &&
        !isPlaceOrAgency(context, { start, end }, verbs)
      );
    });
    const name = span && text.slice(span.start, span.end).replace(/[.\s]+$/u, '');
    const known = name && personByName(context, name);
    // 'The Minister, "…", he said': an office with a capital is no name
    const office = span && !known ? resolvePerson(context, 'body', span.start, span.end) : null;
    if (office && reach > TOUCHING) return speakerOf(context, office);
    if (span && name && (known || reach > TOUCHING))
      return {
        type: 'Person',
        id: null,
        name: known || name,
        start: span.start,
        end: span.start + name.length,
      };
  }
  return null;
}

/** 'A diplomat told X': to whom something is said does not speak. */
function isAddressed({ pack, spansIn, textOf }: ReadingContext, { start }: Stretch): boolean {
  const { addresses } = pack.quotation ?? {};
  const from = Math.max(0, start - ADDRESSED);
  return (
    addresses !== undefined &&
    spansIn('body', addresses, from, start).some(({ end }) =>
      /^\s(?:the )?$/iu.test(textOf('body').slice(end, start)),
    )
  );
}

/** 'Der junge Mann sagt', 'für die Anhörung schreibt': where every noun has a capital, one with an article before it is no name. */
function isCommonNoun({ pack, textOf }: ReadingContext, { start, end }: Stretch): boolean {
  const text = textOf('body');
  return (
    !text.slice(start, end).includes(' ') &&
    speechWordsOf(pack).nounBefore.test(text.slice(Math.max(0, start - 30), start))
  );
}

/** '…,” Rossi noted', 'said Rossi': a name that nothing introduced, right beside its verb and not at the head of a sentence. */
function surnameBeside(
  context: ReadingContext,
  clause: Stretch,
  verbs: readonly Stretch[],
  mentions: readonly Mention[],
): Speaker | null {
  const found = unknownName(context, clause, verbs, mentions, TOUCHING + 1);
  if (!found) return null;
  const before = context.textOf('body').slice(Math.max(0, found.start - 4), found.start);
  return /[,–—-]["”’»]*\s$/u.test(before) ||
    touches(
      found,
      verbs.filter(({ end }) => end <= found.start),
    )
    ? found
    : null;
}

/** The full name of the person whose last or first name a word is. */
function personByName(context: ReadingContext, printed: string): string | null {
  const lower = printed.toLowerCase();
  const fitting = peopleOf(context).filter(({ name }) => name.toLowerCase().split(' ').includes(lower));
  return fitting.length === 1 ? fitting[0]!.name : null;
}

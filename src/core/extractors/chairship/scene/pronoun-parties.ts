import { countryName } from '../../../gazetteer/lexicon';
import type { Mention } from '../../../model/mention';
import type { ReadingContext, Sentence } from '../../../model/reading-context';
import { findAll } from '../../../text/pattern';
import type { Scene, Span } from './scene';

/**
 * Pronouns that show in which role a country named before stands: 'it will pass to her', 'Ukraine, to which it passed from Y'.
 * One right behind a name and a comma means that name; another the only
 * country that its sentence and the one before name, or name in its role.
 */
export function pronounParties(context: ReadingContext, sentence: Sentence): Mention[] {
  const pronouns = context.pack.chairship?.countryPronouns;
  if (!pronouns) return [];
  return (['recipient', 'source'] as const).flatMap((role) =>
    findAll(context.pattern(pronouns[role] ?? []), sentence.text).flatMap((found) => {
      const start = sentence.start + found.start;
      const end = sentence.start + found.end;
      const id = antecedentOf(context, sentence, start, role);
      if (!id) return [];
      const span = { start, end, outerStart: start, outerEnd: end };
      const name = countryName(context.pack, id);
      return [{ kind: 'country', id, name, ...span, roles: [role], form: 'anaphor' } satisfies Mention];
    }),
  );
}

/**
 * 'X spoke at the summit. He took the chair over from Y': a pronoun for a person before a verb of taking the office, as the
 * only person that the sentence before has as a subject, where its own sentence names no subject.
 */
export function pronounSubjects(context: ReadingContext, sentence: Sentence): Mention[] {
  const { chairship, person } = context.pack;
  const subjects = chairship?.holderPronouns?.subject;
  if (!subjects || !person?.pronouns) return [];
  const { part, start, end } = sentence;
  const [pronoun] = context.spansIn(part, subjects, start, end);
  if (!pronoun || !context.spansIn(part, person.pronouns, pronoun.start, pronoun.end).length) return [];
  const [verb] = context.spansIn(part, chairship.verbs.take, pronoun.end, end);
  if (!context.spansIn(part, chairship.office, start, end).length) return [];
  const before = context.sentences[context.sentences.indexOf(sentence) - 1];
  if (!verb || before?.part !== part || context.mentionsIn(part, start, verb.start).some(isSubject))
    return [];
  const people = context.mentionsIn(part, before.start, before.end).filter(isSubject);
  const [only] = people;
  if (only?.kind !== 'person' || people.some(({ name }) => name !== only.name)) return [];
  const span = { start: pronoun.start, end: pronoun.end, outerStart: pronoun.start, outerEnd: pronoun.end };
  return [{ ...only, ...span, roles: ['bare'], form: 'anaphor' }];
}

/** Whether a party may be the subject of its clause. */
function isSubject({ kind, roles, form }: Mention): boolean {
  return (
    kind !== 'organization' &&
    form !== 'adjective' &&
    roles.some((role) => role === 'bare' || role === 'subject')
  );
}

/** 'Ей председательствовать в 2025 году': a pronoun marked as who receives, right before a verb that is nobody else's then. */
export function subjectPronoun({ parties, text }: Scene, verb: Span): Mention | undefined {
  return parties.find(
    ({ form, roles, outerEnd }) =>
      form === 'anaphor' &&
      roles[0] === 'recipient' &&
      outerEnd <= verb.start &&
      !text.slice(outerEnd, verb.start).trim(),
  );
}

/** The country that a pronoun at an offset means, or null. */
function antecedentOf(
  context: ReadingContext,
  sentence: Sentence,
  at: number,
  role: 'recipient' | 'source',
): string | null {
  const { part, start } = sentence;
  const own = context.mentionsIn(part, start, at).filter(({ end }) => end <= at);
  const text = context.textOf(part);
  const beside = own.find(({ outerEnd }) => /^,\s*$/u.test(text.slice(outerEnd, at)));
  if (beside) return beside.kind === 'country' ? beside.id : (beside.country ?? null);
  const before = context.sentences[context.sentences.indexOf(sentence) - 1];
  const earlier = before?.part === part ? context.mentionsIn(part, before.start, before.end) : [];
  const isCountry = ({ kind }: Mention) => kind === 'country';
  // 'meets in Fiji, and the chair passes to that country': one that its own sentence names is meant first
  const inOwn = own.filter(isCountry);
  const named =
    context.pack.grammar.verbLast && inOwn.length ? inOwn : [...earlier, ...own].filter(isCountry);
  // 'X handed it to Y: to her it will belong in May'
  const given = named.filter(({ roles }) => roles.includes(role) && !roles.includes('bare'));
  const meant = role === 'recipient' && given.length ? given : named;
  return new Set(meant.map(({ id }) => id)).size === 1 ? meant[0]!.id : null;
}

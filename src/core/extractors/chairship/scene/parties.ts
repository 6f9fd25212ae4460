import { countryName } from '../../../gazetteer/lexicon';
import type { Mention, Role } from '../../../model/mention';
import type { ReadingContext, Sentence } from '../../../model/reading-context';
import type { Fragment } from '../../../model/words/chairship-words';
import { findAll } from '../../../text/pattern';
import { isDatelinePlace } from './dateline';
import { ownCountry } from './own-country';
import { pronounParties, pronounSubjects } from './pronoun-parties';

/** Between two members of an enumeration stands a comma, a conjunction, or both. */
const LIST_GLUE = /^[\s,،、]*(?:\p{L}{1,4}[\s,،、]+)?(?:\p{L}{1,4}[\s,،、]*)?$/u;
/** So many parties in a row are a list of members, not of holders. */
const ENUMERATION = 4;

/** A sentence with more names than this is a list, and takes too long to read in every way. */
const MOST_NAMES = 60;

/** Countries and people of a sentence that may hold a chair: without datelines, member lists, and countries named inside a title. */
export function partiesOf(
  context: ReadingContext,
  sentence: Sentence,
  holders: readonly Mention[],
): Mention[] {
  const mentions = context.mentionsIn(sentence.part, sentence.start, sentence.end);
  if (mentions.length > MOST_NAMES) return [];
  const people = mentions.filter((mention) => mention.kind === 'person');
  const parties = mentions.filter(
    (mention) =>
      mention.kind !== 'organization' &&
      mention.form !== 'anaphor' &&
      !people.some(
        (person) =>
          person !== mention && (isInside(mention, person) || isHome(context, sentence, mention, person)),
      ) &&
      !isDatelinePlace(sentence, mention),
  );
  const named = withoutEnumerations(
    context.textOf(sentence.part),
    parties.map((party) => withHome(context, sentence, ownCountry(context, sentence, party), mentions)),
  );
  return [
    ...named,
    ...anaphorsOf(context, sentence, holders),
    ...pronounParties(context, sentence),
    ...pronounSubjects(context, sentence),
  ].sort((a, b) => a.start - b.start);
}

/** Roles of names that a later 'the country' hardly means. */
const OBLIQUE: ReadonlySet<Role> = new Set(['place', 'other', 'source', 'companion']);
/** How far before it the person stands whose country it is, however marked, in UTF-16 units. */
const RELATIVE_REACH = 20;
/** How far before a word like 'the country' its name may stand, in UTF-16 units. */
const ANTECEDENT_REACH = 500;

/** 'The country', 'наша страна' as the country named last before it. */
function anaphorsOf(context: ReadingContext, sentence: Sentence, holders: readonly Mention[]): Mention[] {
  const fragments: readonly Fragment[] | undefined = context.pack.chairship?.countryAnaphors;
  if (!fragments) return [];
  const named = context.mentionsIn(
    sentence.part,
    Math.max(0, sentence.start - ANTECEDENT_REACH),
    sentence.end,
  );
  const before =
    sentence.part === 'body' && sentence.start === 0 ? [...ofHeadline(context), ...named] : named;
  return findAll(context.pattern(fragments), sentence.text).flatMap(({ start, end }) => {
    const at = sentence.start + start;
    // 'Республика Беларусь': the word for a state in a country's name
    if (named.some(({ outerStart, outerEnd }) => outerStart <= at && at < outerEnd)) return [];
    const near = before.filter(
      (mention) =>
        mention.end <= at &&
        mention.end > at - ANTECEDENT_REACH &&
        mention.kind !== 'organization' &&
        mention.form !== 'capital' &&
        (mention.kind === 'country' || mention.country !== undefined) &&
        // 'X, whose country …' follows its person at once
        (!mention.roles.every((role) => OBLIQUE.has(role)) ||
          (mention.kind === 'person' && at - mention.end < RELATIVE_REACH)),
    );
    // somebody who speaks of 'his country' is nearer to it than any country named since
    const antecedent =
      near.findLast(({ kind, start }) => kind === 'person' && start >= sentence.start) ??
      speakersCountry(context, sentence, near, at) ??
      near.findLast((mention) => ownsOffice(context, sentence, mention)) ??
      (start === 0 ? holderNear(holders, near) : undefined) ??
      nearestNamed(near);
    const isOwn = findAll(context.pattern(context.pack.chairship!.ownCountry ?? []), sentence.text).some(
      (own) => own.start === start,
    );
    const meant = antecedent && (antecedent.kind === 'country' ? antecedent.id : antecedent.country);
    const id = isOwn ? mostNamed(context) : meant;
    if (!id) return [];
    const name = countryName(context.pack, id);
    const span = { start: at, end: sentence.start + end, outerStart: at, outerEnd: sentence.start + end };
    const roles = anaphorRoles(context, sentence, span);
    return [{ kind: 'country', id, name, ...span, roles, form: 'anaphor' } satisfies Mention];
  });
}

/** What the preposition or the ending of such a word marks: 'к нашей стране', 'стране'; else it may be a subject. */
function anaphorRoles(
  { pack, pattern }: ReadingContext,
  { text, start }: Sentence,
  { start: from, end }: { start: number; end: number },
): Role[] {
  const marks = pack.chairship!.anaphorRoles;
  if (!marks) return ['bare'];
  const before = text.slice(0, from - start).toLowerCase();
  const { prepositions = {} } = pack.grammar;
  for (const [role, words] of Object.entries(prepositions) as [Role, readonly string[]][])
    if (words.some((word) => ` ${before}`.endsWith(` ${word.split(' +')[0]} `))) return [role];
  const marked = Object.entries(marks) as [Role, readonly Fragment[]][];
  const roles = marked.flatMap(([role, words]) =>
    findAll(pattern(words), text.slice(from - start, end - start)).length ? [role] : [],
  );
  return roles.length ? roles : ['bare'];
}

/** The country that the article names more often than any other; null where two are named as often. */
function mostNamed({ mentions }: ReadingContext): string | null {
  const counts = new Map<string, number>();
  for (const one of [...mentions('headline'), ...mentions('body')]) {
    const id = one.kind === 'country' ? one.id : one.country;
    if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** 'The country stays in charge', at the head of a sentence: that of the holder told last, where it was named shortly before. */
function holderNear(holders: readonly Mention[], near: readonly Mention[]): Mention | undefined {
  const homeOf = ({ kind, id, country }: Mention) => (kind === 'country' ? id : country);
  const home = holders.map(homeOf).findLast((id) => id);
  return home ? near.findLast((mention) => homeOf(mention) === home) : undefined;
}

/** Names of the headline, as if they stood right before the body. */
function ofHeadline({ mentions, textOf }: ReadingContext): Mention[] {
  const length = textOf('headline').length + 1;
  return mentions('headline').map((one) => ({ ...one, start: one.start - length, end: one.end - length }));
}

/** How far from the beginning of a sentence the adjective of an office stands, in UTF-16 units. */
const OPENING = 40;

/** 'The Venezuelan minister said that her country': that of the office whose holder speaks at the head of the sentence. */
function speakersCountry(
  { pack, spansIn }: ReadingContext,
  { part, start }: Sentence,
  near: readonly Mention[],
  at: number,
): Mention | undefined {
  const first = near.find((mention) => mention.start >= start);
  if (first?.form !== 'adjective' || first.start - start > OPENING) return undefined;
  return spansIn(part, pack.quotation?.said ?? [], first.end, at).length ? first : undefined;
}

/** 'The chairmanship of Hungary goes on; the country …': whether a name stands right beside the office that is its own. */
function ownsOffice({ pack, spansIn }: ReadingContext, sentence: Sentence, owner: Mention): boolean {
  if (owner.start < sentence.start || !owner.roles.includes('possessor')) return false;
  const { part, text, start } = sentence;
  return spansIn(part, pack.chairship!.office, start, sentence.end).some((office) => {
    const [from, to] =
      office.end <= owner.outerStart ? [office.end, owner.outerStart] : [owner.outerEnd, office.start];
    return from <= to && !text.slice(from - start, to - start).trim();
  });
}

/** How far before the name said last one that may be a subject still stands before it, in UTF-16 units. */
const SUBJECT_REACH = 160;

/** The name a word like 'the country' means: of those said last, one that may be a subject rather than one that is not. */
function nearestNamed(near: readonly Mention[]): Mention | undefined {
  const last = near.at(-1);
  const subject = near.findLast(({ roles }) =>
    roles.some((role) => role === 'bare' || role === 'subject' || role === 'agent'),
  );
  return last && subject && last.start - subject.end <= SUBJECT_REACH ? subject : last;
}

/** How far from a name its country may stand ('X, President of Senegal'), in UTF-16 units. */
const HOME_REACH = 60;

function isInside(mention: Mention, person: Mention): boolean {
  return mention.start >= person.outerStart && mention.end <= person.outerEnd;
}

/** Whether a country is named only to say whose office a person beside it holds. */
function isHome({ pack }: ReadingContext, sentence: Sentence, mention: Mention, person: Mention): boolean {
  if (
    mention.kind !== 'country' ||
    !mention.roles.some((role) => role === 'possessor' || role === 'attribute')
  )
    return false;
  // where the verb stands last, so does what is owned: a country after a name is not that person's
  if (follows(sentence, person, mention)) return pack.grammar.verbLast !== true;
  if (mention.id !== person.country) return false;
  const { text, start } = sentence;
  // 'X spoke of the Russian presidency': a noun of its own stands after the name
  if (mention.start >= person.end)
    return (
      mention.start - person.end <= HOME_REACH &&
      /^\s*[,，(（—–-]/u.test(text.slice(person.end - start, mention.start - start))
    );
  return person.start - mention.end <= HOME_REACH && mention.roles.includes('possessor');
}

/** 'Macky Sall of Senegal': nothing but a small word between. */
function follows({ text, start }: Sentence, person: Mention, mention: Mention): boolean {
  return (
    mention.start >= person.end &&
    /^[\s(]*(?:\p{L}{1,3}\s+){0,2}$/u.test(text.slice(person.end - start, mention.start - start)) &&
    mention.roles.includes('possessor')
  );
}

/** How far behind 'on behalf of' the country stands, past its shell, in UTF-16 units. */
const BEHALF_REACH = 30;

/** 'X assumed it on behalf of the Kingdom of Y': the country that a person acts for. */
function principalOf(
  { pack, spansIn }: ReadingContext,
  { part, end }: Sentence,
  party: Mention,
  mentions: readonly Mention[],
): string | null {
  const { onBehalf } = pack.chairship ?? {};
  const [behalf] = onBehalf ? spansIn(part, onBehalf, party.end, end) : [];
  const country =
    behalf &&
    mentions.find(
      ({ kind, start }) => kind === 'country' && start >= behalf.end && start - behalf.end < BEHALF_REACH,
    );
  return country?.id ?? null;
}

/** A person with the country that stands beside the name: 'Macky Sall of Senegal', 'from Kenya's Uhuru Kenyatta'. */
function withHome(
  context: ReadingContext,
  sentence: Sentence,
  party: Mention,
  mentions: readonly Mention[],
): Mention {
  if (party.kind !== 'person') return party;
  const owner = mentions.find(
    (mention) =>
      mention.kind === 'country' && mention.roles.includes('possessor') && precedes(sentence, mention, party),
  );
  const roles = owner?.roles.filter((role) => role !== 'possessor') ?? [];
  const marked = roles.length && party.roles.every((role) => role === 'bare') ? { ...party, roles } : party;
  if (party.country) return marked;
  const principal = principalOf(context, sentence, party, mentions);
  if (principal) return { ...marked, country: principal };
  const home =
    owner ??
    mentions.find(
      (mention) =>
        mention.kind === 'country' &&
        (follows(sentence, party, mention) ||
          // 'даниялық министр X': the adjective of a country right before an office and its holder
          (mention.roles.every((role) => role === 'attribute') && precedes(sentence, mention, party))),
    );
  return home?.id ? { ...marked, country: home.id } : marked;
}

function precedes({ text, start }: Sentence, mention: Mention, person: Mention): boolean {
  return (
    mention.end <= person.outerStart &&
    /^\s+$/u.test(text.slice(mention.end - start, person.outerStart - start))
  );
}

function withoutEnumerations(text: string, parties: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  let run: Mention[] = [];
  const close = () => {
    if (run.length < ENUMERATION) kept.push(...run);
    run = [];
  };
  for (const party of parties) {
    const last = run.at(-1);
    if (last && !LIST_GLUE.test(text.slice(last.end, party.start))) close();
    run.push(party);
  }
  close();
  return kept;
}

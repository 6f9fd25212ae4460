import type { ArticlePart } from '../model/evidence';
import type { Mention } from '../model/mention';
import type { ReadingContext, Sentence } from '../model/reading-context';
import { lexiconOf, type Lexicon } from './lexicon';
import type { Match } from './match-entry';
import { matchNames } from './match-names';
import { onceForEach } from './once-for-each';
import { tokenize, wholeWord } from './tokens';

/** A person of the article with everything told of him or her. */
export interface PersonInArticle {
  name: string;
  /** Offices as worded, each once. */
  titles: readonly string[];
  /** ISO 3166-1 alpha-2; null where the article names none. */
  country: string | null;
  /** Every mention, headline first, then body, captions, description. */
  mentions: readonly { part: ArticlePart; mention: Mention }[];
}

const PARTS: readonly ArticlePart[] = ['headline', 'body', 'caption', 'meta'];
/** How far back a pronoun looks for its person, in UTF-16 units. */
const PRONOUN_REACH = 400;
/** The same where nothing nearer names anybody whom it may mean. */
const PRONOUN_CHAIN = 900;

/** The people an article names, in the order they first appear; made once for each context. */
export const peopleOf = onceForEach((context: ReadingContext): readonly PersonInArticle[] => {
  const byName = new Map<string, { part: ArticlePart; mention: Mention }[]>();
  for (const part of PARTS) {
    for (const mention of context.mentions(part)) {
      if (mention.kind !== 'person') continue;
      const list = byName.get(mention.name);
      if (list) list.push({ part, mention });
      else byName.set(mention.name, [{ part, mention }]);
    }
  }
  return [...byName].map(([name, mentions]) => ({
    name,
    titles: [...new Set(mentions.flatMap(({ mention: { title } }) => title ?? []))],
    country: mentions.find(({ mention }) => mention.country)?.mention.country ?? null,
    mentions,
  }));
});

/**
 * The person a span stands for: a name, an office without a name ('the minister', 'глава государства') or a pronoun.
 * Gives the person's mention nearest before the span, of a pronoun before `before`; null where the article leaves it open.
 */
export function resolvePerson(
  context: ReadingContext,
  part: ArticlePart,
  start: number,
  end: number,
  before = start,
): Mention | null {
  const named = context
    .mentions(part)
    .find((one) => one.kind === 'person' && one.start < end && one.end > start);
  if (named) return named;
  const lexicon = lexiconOf(context.pack, context.organizations);
  const text = context.textOf(part).slice(start, end);
  const office = officeIn(text, lexicon);
  if (office) return holderOf(context, part, start, office, lexicon);
  return isPronoun(text, lexicon) ? personBefore(context, part, before) : null;
}

/** Whether a person may be who a text means by an office ('сказал президент'): has it, or no office told. */
export function mayHoldOffice(context: ReadingContext, text: string, person: Mention): boolean {
  const lexicon = lexiconOf(context.pack, context.organizations);
  const office = officeIn(text, lexicon);
  const titles = peopleOf(context).find(({ name }) => name === person.name)?.titles ?? [];
  return !office || !titles.length || titles.some((title) => sharesOffice(officeIn(title, lexicon), office));
}

/** An office named in a text: its group of like words, and whose it is. */
interface Office {
  words: ReadonlySet<string>;
  country: string | null;
}

function officeIn(text: string, lexicon: Lexicon): Office | null {
  const matches = matchNames(text, tokenize(text, lexicon.pack.grammar), lexicon);
  const countries = matches.filter(({ entry }) => entry.kind === 'country');
  const title = plainTitle(text, countries, lexicon) ?? matches.find(isTitle)?.entry.name;
  if (title === undefined) return null;
  const country = countries[0]?.entry.ids[0] ?? null;
  return { words: likeOffices(title, lexicon), country };
}

const isTitle = ({ entry }: Match): boolean => entry.kind === 'title';

/** 'Глава российского МИД': the office without the adjective of a country inside it. */
function plainTitle(text: string, countries: readonly Match[], lexicon: Lexicon): string | undefined {
  const adjective = countries.find(({ entry }) => entry.form === 'adjective');
  if (!adjective) return undefined;
  const plain = `${text.slice(0, adjective.start)}${text.slice(adjective.end).trimStart()}`;
  return matchNames(plain, tokenize(plain, lexicon.pack.grammar), lexicon).find(isTitle)?.entry.name;
}

function likeOffices(title: string, { pack, fold }: Lexicon): ReadonlySet<string> {
  const groups = pack.person?.sameOffice ?? [];
  const own = groups.filter((group) => group.some((one) => fold(one) === fold(title)));
  return new Set([title, ...own.flat()].map(fold));
}

function holderOf(
  context: ReadingContext,
  part: ArticlePart,
  start: number,
  office: Office,
  lexicon: Lexicon,
): Mention | null {
  const fitting = peopleOf(context).filter(({ titles, country }) => {
    if (office.country && country && office.country !== country) return false;
    return holdsOffice(titles, office, lexicon);
  });
  const own = office.country ? fitting.filter(({ country }) => country === office.country) : [];
  const compatriot =
    office.country && !own.length ? onlyOfCountry(context, part, start, office, lexicon) : null;
  if (compatriot) return compatriot;
  const candidates = own.length ? own : fitting;
  const nearest =
    nearestBefore(candidates, part, start) ?? (office.country ? null : leaderBefore(context, part, start));
  if (candidates.length === 1) return nearest ?? candidates[0]!.mentions[0]!.mention;
  return office.country && !own.length ? null : nearest;
}

/**
 * 'Садыр Жапаров … деді Қырғызстан президенті': the only person of a country whose office the article does not tell. A
 * colleague of somebody has that one's office: 'gave it to his Colombian colleague X. … the Colombian leader said'.
 */
function onlyOfCountry(
  context: ReadingContext,
  part: ArticlePart,
  start: number,
  office: Office,
  lexicon: Lexicon,
): Mention | null {
  const peer = wholeWord([...(context.pack.person?.peers ?? [])]);
  const isPeer = (title: string) => title.split(' ').some((word) => peer.test(word));
  const isTold = peopleOf(context).some(({ titles }) => holdsOffice(titles, office, lexicon));
  const people = peopleOf(context).filter(
    ({ titles, country }) =>
      country === office.country && titles.every((title) => isPeer(title)) && (isTold || !titles.length),
  );
  return people.length === 1 ? nearestBefore(people, part, start) : null;
}

/** 'Тоқаев қатысты. … – деді Мемлекет басшысы': where nobody with the office was named yet, the only leader who was, without an office. */
function leaderBefore(context: ReadingContext, part: ArticlePart, start: number): Mention | null {
  const before = peopleOf(context).filter(
    ({ titles, country, mentions }) =>
      country !== null &&
      !titles.length &&
      mentions.some((one) => one.part === part && one.mention.end <= start),
  );
  return before.length === 1 ? nearestBefore(before, part, start) : null;
}

function holdsOffice(titles: readonly string[], office: Office, lexicon: Lexicon): boolean {
  return titles.some((title) => sharesOffice(officeIn(title, lexicon), office));
}

function sharesOffice(one: Office | null, other: Office): boolean {
  return one !== null && [...one.words].some((word) => other.words.has(word));
}

function nearestBefore(people: readonly PersonInArticle[], part: ArticlePart, start: number): Mention | null {
  const before = people.flatMap(({ mentions }) =>
    mentions.filter((one) => one.part === part && one.mention.end <= start).map(({ mention }) => mention),
  );
  return before.reduce<Mention | null>((last, one) => (last && last.end >= one.end ? last : one), null);
}

function isPronoun(text: string, { pack, fold }: Lexicon): boolean {
  const pronouns = pack.person?.pronouns ?? [];
  return pronouns.length > 0 && new RegExp(`^(?:${pronouns.join('|')})$`, 'iu').test(fold(text.trim()));
}

/** The one person named shortly before; of several, the one who alone may be a subject, or whom the last sentence begins with. */
function personBefore(context: ReadingContext, part: ArticlePart, start: number): Mention | null {
  const named = context
    .mentions(part)
    .filter((one) => one.kind === 'person' && one.end <= start && one.end >= start - PRONOUN_CHAIN);
  const before = named.filter((one) => !isAfterPronoun(context, part, one));
  const first = before.find(({ end }) => end >= start - PRONOUN_REACH);
  // whoever shares the sentence of the first one near is as near
  const from = first
    ? Math.min(first.start, sentenceAt(context, part, first)?.start ?? first.start)
    : Number.POSITIVE_INFINITY;
  const near = before.filter((one) => one.start >= from);
  const last = onlyPerson(near) ?? onlyPerson(before);
  if (last) return last;
  const subjects = near.filter(({ roles }) => roles.includes('bare') || roles.includes('subject'));
  return onlyPerson(subjects) ?? firstOfLast(context, part, subjects);
}

/** 'He succeeds X': somebody named after a pronoun that begins the sentence is not whom it, or the next one, means. */
export function isAfterPronoun(
  { sentences, pack, spansIn }: ReadingContext,
  part: ArticlePart,
  one: Mention,
): boolean {
  const sentence = sentenceAt({ sentences }, part, one);
  const pronouns = pack.person?.pronouns;
  if (!sentence || !pronouns) return false;
  return spansIn(part, pronouns, sentence.start, one.outerStart).some(
    ({ start }) => start === sentence.start,
  );
}

function sentenceAt(
  { sentences }: Pick<ReadingContext, 'sentences'>,
  part: ArticlePart,
  { start, end }: Mention,
): Sentence | undefined {
  return sentences.find((one) => one.part === part && one.start <= start && end <= one.end);
}

/** Whom the last sentence that names one of these begins with, the only one it introduces by office. */
function firstOfLast(
  { sentences }: ReadingContext,
  part: ArticlePart,
  subjects: readonly Mention[],
): Mention | null {
  const last = subjects.at(-1);
  const sentence =
    last && sentences.find((one) => one.part === part && one.start <= last.start && last.end <= one.end);
  if (!sentence) return null;
  const introduced = subjects.filter(
    ({ start, outerStart }) => outerStart >= sentence.start && outerStart < start,
  );
  const [first] = introduced;
  return introduced.length === 1 && first!.outerStart === sentence.start ? first! : null;
}

function onlyPerson(mentions: readonly Mention[]): Mention | null {
  return new Set(mentions.map(({ name }) => name)).size === 1 ? mentions.at(-1)! : null;
}

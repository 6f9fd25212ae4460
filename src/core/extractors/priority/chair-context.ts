import type { Mention, Role } from '../../model/mention';
import type { ReadingContext, Sentence } from '../../model/reading-context';
import { type QuotedSpan, quotedSpans } from '../../speech/quoted-spans';
import { countWords } from '../../text/count-words';
import { homeOf } from './is-outsiders';
import type { PriorityLexicon } from './lexicon';
import { overlaps, type Span } from './span';
import { spansIn } from './spans-in';

/** Where an article speaks of the chair of an international organization. */
export interface ChairContext {
  /** Whether the article does so at all: office and organization in one sentence, in neighbours, or the organization in the headline and the office soon after. */
  article: boolean;
  /** Whether the article is about it from the start: its headline names the office, or one of its first sentences does with the organization. */
  about: boolean;
  /** Whether the sentence at this place names the office. */
  names(index: number): boolean;
  /** Whether a country is named, as who holds the office may be, in another sentence that names it. */
  has(country: string, at: number): boolean;
  /** Whether the sentence at this place among `context.sentences` names the office or a word for it, or follows closely one that names it. */
  near(index: number): boolean;
}

/** Longest name of an organization beside its title, in UTF-16 units. */
const TOUCH = 60;
/** Sentences within which an article headed by an organization names its office, if it is about it. */
const OPENING = 3;

/** Sentences for which an article goes on about the office after one that names it. */
const GOES_ON = 2;

/** Finds where office and organization meet; secretaries general, boards and vice-chairs do not count. */
export function chairContextOf(context: ReadingContext, lexicon: PriorityLexicon): ChairContext {
  if (!(['headline', 'body'] as const).some((part) => context.organizationIds(part).length))
    return { article: false, about: false, names: () => false, has: () => false, near: () => false };
  const { sentences } = context;
  const organization = markOrganizations(context);
  const office = sentences.map((sentence) => namesOffice(context, sentence, lexicon));
  const holds = holders(context);
  const headed = context.mentions('headline').some(({ kind }) => kind === 'organization');
  const weak = (at: number) => {
    const sentence = sentences[at];
    return (
      sentence !== undefined &&
      spansIn(lexicon.weakOffice, context.textOf(sentence.part), sentence.start, sentence.end).length > 0
    );
  };
  const isWithin = (at: number) =>
    at > 0 && sentences[at]!.block !== null && sentences[at]!.block === sentences[at - 1]!.block;
  const article = sentences.some((_, at) =>
    office[at]
      ? (headed && at <= OPENING) || organization[at] || organization[at - 1] || organization[at + 1]
      : organization[at] && weak(at),
  );
  const isTold = (at: number) =>
    office[at] ? organization[at] || organization[at - 1] : organization[at] && weak(at);
  const parties = partiesOf(
    context,
    sentences.filter((_, at) => isTold(at)),
  );
  const speech = speechOf(context, parties);
  // 'took the helm of the African Union' names the office as well as any
  const told = sentences.map(
    ({ part }, at) => office[at] === true || (part === 'body' && organization[at] === true && weak(at)),
  );
  const about = sentences.some(({ part }, at) =>
    part === 'headline' ? office[at] || weak(at) : at <= OPENING && office[at] && organization[at],
  );
  return {
    article,
    about: article && about,
    names: (at) => office[at] === true,
    has: (country, at) =>
      sentences.some((_, place) => place !== at && office[place] && holds(country, place)),
    near: (at) =>
      told.slice(goesOnFrom(sentences, at), at + 1).includes(true) ||
      weak(at) ||
      (isWithin(at) && weak(at - 1)) ||
      isOf(context, sentences[at]!, parties) ||
      speech.has(sentences[at]!),
  };
}

/** Words of a sentence that is no more than a piece of a motto: '"Together. Resilient. Europe"'. */
const PIECE = 2;

/** Longest text of two words that is looked at, in UTF-16 units. */
const PIECE_LENGTH = 60;

const isPiece = ({ text }: Sentence): boolean => text.length <= PIECE_LENGTH && countWords(text) <= PIECE;

/** The first of the sentences that the one at this place may go on with; pieces count for none. */
function goesOnFrom(sentences: readonly Sentence[], at: number): number {
  let from = at;
  for (let left = GOES_ON; left > 0 && from > 0; from--) if (!isPiece(sentences[from - 1]!)) left--;
  return from;
}

/** The sentences in direct speech of these parties, or of people of these countries: what they say of their time, they say of the chair. */
function speechOf(context: ReadingContext, parties: ReadonlySet<string>): ReadonlySet<Sentence> {
  const known = new Map<string, boolean>();
  const isParty = (quote: QuotedSpan): boolean => {
    const name = quote.speaker?.name ?? '';
    let party = known.get(name);
    if (party === undefined) {
      party = [name, homeOf(context, quote)].some((key) => key && parties.has(key));
      known.set(name, party);
    }
    return party;
  };
  const spoken = quotedSpans(context).filter(isParty);
  let at = 0;
  const inSpeech = context.sentences.filter(({ part, start, end }) => {
    if (part !== 'body') return false;
    while (spoken[at] && spoken[at]!.end <= start) at++;
    return spoken[at] !== undefined && spoken[at]!.start < end;
  });
  return new Set(inSpeech);
}

/** How a country stands beside the office it holds. */
const HOLDS: readonly Role[] = ['bare', 'subject', 'possessor', 'agent', 'recipient'];

/** Tells whether a sentence names a country as who holds an office is named. */
function holders({ sentences, mentionsIn }: ReadingContext) {
  return (country: string, at: number): boolean => {
    const { part, start, end } = sentences[at]!;
    return mentionsIn(part, start, end).some(
      ({ id, roles }) => id === country && roles.some((role) => HOLDS.includes(role)),
    );
  };
}

/** Names in a sentence of the chair from which it lists members. */
const MEMBERS = 5;

/** The countries and people named beside the office and the organization, but those it is taken from. */
function partiesOf(context: ReadingContext, told: readonly Sentence[]): ReadonlySet<string> {
  const named = told.flatMap(({ part, start, end }) => {
    const parties = context.mentionsIn(part, start, end).filter(({ kind }) => kind !== 'organization');
    return parties.length < MEMBERS ? parties : [];
  });
  return new Set(named.filter(({ roles }) => !roles.includes('source')).map(keyOf));
}

const keyOf = ({ id, name }: Mention): string => id ?? name;

/** Whether a sentence is about one of them: the first name in it, standing as who acts. */
function isOf(
  context: ReadingContext,
  { part, start, end }: Sentence,
  parties: ReadonlySet<string>,
): boolean {
  const [first] = context.mentionsIn(part, start, end);
  return (
    first !== undefined &&
    parties.has(keyOf(first)) &&
    first.roles.some((role) => role === 'bare' || role === 'subject' || role === 'agent')
  );
}

function namesOffice(
  context: ReadingContext,
  { part, start, end }: Sentence,
  lexicon: PriorityLexicon,
): boolean {
  const text = context.textOf(part);
  const found = [
    ...spansIn(lexicon.office, text, start, end),
    ...spansIn(lexicon.boundOfficer, text, start, end).filter((title) => isBound(context, part, title)),
  ];
  if (!found.length) return false;
  const hidden = spansIn(lexicon.notOffice, text, start, end);
  return found.some((span) => !hidden.some((other) => overlaps(span, other)));
}

/** Whether an organization's name touches a title, and no country's does: 'COP30主席', 'رئيس مجلس حقوق الإنسان'. */
function isBound(context: ReadingContext, part: Sentence['part'], { start, end }: Span): boolean {
  const text = context.textOf(part);
  const touching = context.mentionsIn(part, Math.max(0, start - TOUCH), end + TOUCH).filter((one) => {
    const gap = one.end <= start ? text.slice(one.end, start) : text.slice(end, one.start);
    return one.form !== 'anaphor' && /^\s?(?:\p{L}{1,3}\s){0,2}$/u.test(gap);
  });
  const names = (wanted: string) => touching.some(({ kind }) => kind === wanted);
  return names('organization') && !names('country');
}

/** Which sentences name an organization; one pass, sentences and mentions both being in order. */
function markOrganizations(context: ReadingContext): boolean[] {
  const starts = (part: Sentence['part']) =>
    context.mentions(part).flatMap((mention) => (mention.kind === 'organization' ? [mention.start] : []));
  const queues = { headline: { at: 0, of: starts('headline') }, body: { at: 0, of: starts('body') } };
  return context.sentences.map(({ part, start, end }) => {
    if (part !== 'headline' && part !== 'body') return false;
    const queue = queues[part];
    while (queue.at < queue.of.length && queue.of[queue.at]! < start) queue.at++;
    return queue.at < queue.of.length && queue.of[queue.at]! < end;
  });
}

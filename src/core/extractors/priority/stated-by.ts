import { ACTING_SUBJECT } from '../../model/acting-subject';
import type { Mention } from '../../model/mention';
import type { Party } from '../../model/party';
import type { ReadingContext, Sentence } from '../../model/reading-context';
import { quotedSpans } from '../../speech/quoted-spans';
import type { FoundList } from './found-list';
import type { PriorityLexicon } from './lexicon';
import { isAfterPronoun } from '../../gazetteer/people';
import { partyOf } from './party-of';
import { opening } from './span';
import { type NamedSpan, speakerIn } from './speaker-in';
import type { Span } from './span';
import { spansIn } from './spans-in';

/** Sentences before a list in which its speaker is looked for, nearest first. */
const BACK = 8;
/** Sentences after it, for a quotation whose attribution comes last. */
const AHEAD = 4;
/** Sentences before it whose subject speaks on without a reporting verb. */
const GOES_ON = 3;

/**
 * Who stated the items of a list: whoever is reported as speaking in its sentence or near it, before rather than after;
 * else the person told of just before; else the country that the sentence is about. `before`: who stated the item that an
 * ordinal goes on from.
 */
export function statedBy(
  context: ReadingContext,
  list: FoundList,
  lexicon: PriorityLexicon,
  before: Party | null,
): Party | null {
  const { sentences } = context;
  const speaker = (index: number) => speakerIn(context, sentences[index], lexicon);
  const intends = subjectBefore(context, list.cue);
  if (intends) return partyOf(context, intends);
  const own = speaker(list.sentence) ?? subject(context, sentences[list.sentence], list.cue);
  const place = own && sentences[list.sentence] ? placeOf(own, sentences[list.sentence]!) : null;
  // 'the second task he named', 'third, Belarus will propose': one speaker goes on, unless another is named
  const goesOn = before !== null && (place !== 'in' || (before.type === 'Person' && isCountry(own)));
  if (own && place !== 'behind' && !goesOn) return partyOf(context, own);
  const quoted = quotedSpeaker(context, list.cue);
  if (quoted) return quoted;
  const labelled = labelBefore(context, list.sentence);
  if (labelled) return partyOf(context, labelled);
  if (before) return before;
  // 'A said this': the sentence after credits the one before
  const after = sentences[list.sentence + 1];
  const credited =
    after && opening(lexicon.saidBefore, context.textOf(after.part), after)
      ? speaker(list.sentence + 1)
      : null;
  if (credited) return partyOf(context, credited);
  const owner = countryInBlock(context, list, lexicon);
  if (owner) return partyOf(context, owner);
  const told = countryOf(context, list, 0);
  const owns =
    told !== null && told.form !== 'capital' && told.end <= list.cue.end && !isSpeech(context, list);
  for (let step = 1; step <= BACK; step++) {
    const sentence = sentences[list.sentence - step];
    const spoke = speaker(list.sentence - step);
    if (spoke) return partyOf(context, spokenFor(context, list, spoke));
    const acts = step <= GOES_ON && sentence ? subject(context, sentence) : null;
    if (acts) return { ...partyOf(context, spokenFor(context, list, acts)), rule: ACTING_SUBJECT };
  }
  if (own) return partyOf(context, own);
  // who speaks later in the article speaks of something else, unless the list itself is speech
  if (owns) return partyOf(context, told);
  const spoken = spokenNext(context, sentences[list.sentence]!);
  if (spoken) return spoken;
  for (let step = 1; step <= AHEAD; step++) {
    const next = sentences[list.sentence + step];
    const found = speaker(list.sentence + step) ?? (step === 1 && next ? subject(context, next) : null);
    if (found && (!('kind' in found) || found.kind === 'person')) return partyOf(context, found);
  }
  const country = countryOf(context, list, BACK);
  return country ? partyOf(context, country) : null;
}

/** 'Finland will work for:' and a printed list, in a paragraph in which nobody is named or speaks: the country states it, whoever spoke before. */
function countryInBlock(context: ReadingContext, list: FoundList, { said }: PriorityLexicon): Mention | null {
  const { sentences, pack, spansIn: find, mentionsIn } = context;
  const { block } = sentences[list.sentence]!;
  if (list.reason !== 'list' || isSpeech(context, list)) return null;
  for (let at = list.sentence; block && sentences[at]?.block === block; at--) {
    const { part, start, end } = sentences[at]!;
    if (part !== 'body') return null;
    const isTold =
      spansIn(said, context.textOf(part), start, end).length > 0 ||
      find(part, pack.person?.pronouns ?? [], start, end).length > 0 ||
      mentionsIn(part, start, end).some(({ kind }) => kind === 'person');
    if (isTold) return null;
  }
  const told = countryOf(context, list, 0);
  return told && told.form !== 'capital' && told.end <= list.cue.end ? told : null;
}

/** Where somebody is named who speaks in a sentence: in it, or, meant by an office or pronoun, before or behind it. */
function placeOf({ start, end }: Span, sentence: Span): 'in' | 'before' | 'behind' {
  if (start >= sentence.end) return 'behind';
  return end > sentence.start ? 'in' : 'before';
}

const isCountry = (one: Mention | NamedSpan | null): boolean =>
  one !== null && 'kind' in one && one.kind === 'country';

/** Who speaks the quotation of several sentences that a list stands in. */
function quotedSpeaker(context: ReadingContext, cue: Span): Party | null {
  const quote = quotedSpans(context).find(({ start, end }) => start <= cue.start && cue.end <= end);
  return quote?.speaker?.type === 'Person'
    ? partyOf(context, { ...quote.speaker, part: 'body', type: 'Person' })
    : null;
}

/** Letters from a list to the words that whoever states it speaks next. */
const SPOKEN_NEXT = 40;

/** The person whose words stand right behind a list. */
function spokenNext(context: ReadingContext, { end }: Span): Party | null {
  const quote = quotedSpans(context).find(({ start }) => start >= end);
  return quote?.speaker?.type === 'Person' && quote.start - end <= SPOKEN_NEXT
    ? partyOf(context, { ...quote.speaker, part: 'body', type: 'Person' })
    : null;
}

/** How many sentences of a transcript one speaker may go on for. */
const TRANSCRIPT = 80;
/** Up to six words before a colon. */
const LABEL = /^[\p{L}.-]+(?: [\p{L}.-]+){0,5} ?:/u;

/** Whose words these are in a transcript: the name with a colon that begins the last paragraph to begin with one. */
function labelBefore({ sentences, mentionsIn, textOf }: ReadingContext, at: number): Mention | null {
  for (let index = at; index >= Math.max(0, at - TRANSCRIPT); index--) {
    const { part, start, end } = sentences[index]!;
    const text = textOf(part);
    if (start > 0 && text[start - 1] !== '\n') continue;
    const label = LABEL.exec(text.slice(start, Math.min(end, start + 80)));
    const [named] = label ? mentionsIn(part, start, start + label[0].length) : [];
    if (named?.kind === 'person' && named.end === start + label![0].length - 1) return named;
  }
  return null;
}

/** Who spoke before a list of another country's priorities does not state them: that country does. */
function spokenFor(
  context: ReadingContext,
  list: FoundList,
  found: Mention | NamedSpan,
): Mention | NamedSpan {
  const home = 'kind' in found ? (found.kind === 'country' ? found.id : found.country) : undefined;
  const told = home ? countryOf(context, list, 0) : null;
  const owns =
    told?.form !== 'capital' &&
    told?.roles.some((role) => ['attribute', 'possessor', 'bare', 'subject'].includes(role));
  return told && owns && told.end <= list.cue.end && told.id !== home ? told : found;
}

/** Letters between a person and the verb of what that one intends. */
const INTENDS = 24;

/** 'President X intends to A, and the minister promises B': whoever stands right before the verb. */
function subjectBefore({ mentionsIn, textOf }: ReadingContext, { start }: Span): Mention | null {
  const before = mentionsIn('body', Math.max(0, start - 2 * INTENDS), start).findLast(
    ({ end }) => end <= start,
  );
  if (before?.kind !== 'person' || before.roles.length !== 1 || before.roles[0] !== 'bare') return null;
  return /^[\s\p{L}]{1,24}$/u.test(textOf('body').slice(before.end, start)) ? before : null;
}

/** The person a sentence is about: named unmarked or as agent, before the words given where they are. */
function subject(context: ReadingContext, sentence: Sentence | undefined, cue?: Span): Mention | null {
  if (!sentence) return null;
  const acting = context
    .mentionsIn(sentence.part, sentence.start, cue ? Math.max(cue.start, sentence.start) : sentence.end)
    .filter(
      (mention) =>
        mention.kind === 'person' &&
        mention.roles.some((role) => role === 'bare' || role === 'subject' || role === 'agent') &&
        !isAfterPronoun(context, sentence.part, mention) &&
        !isReplaced(context, sentence.part, mention),
    );
  return acting[0] ?? null;
}

/** Letters between a verb and whom it makes the predecessor: 'replacing Kenya's '. */
const REPLACED = 24;

/** 'X took the chair, replacing Y': Y does not act. */
function isReplaced(
  { pack, spansIn, textOf }: ReadingContext,
  part: Sentence['part'],
  { outerStart }: Mention,
): boolean {
  const verbs = pack.chairship?.verbs.replace ?? [];
  return spansIn(part, verbs, Math.max(0, outerStart - REPLACED), outerStart).some(
    // 'Sweden will replace it. The Russian chair'
    ({ end }) => !/[.!?\n]/u.test(textOf(part).slice(end, outerStart)),
  );
}

/** The country the list is told of: unmarked rather than marked, in its sentence rather than up to `back` before, none of its items. */
function countryOf(
  context: ReadingContext,
  { sentence: at, cue, items }: FoundList,
  back: number,
): Mention | null {
  const isItem = (mention: Mention) =>
    items
      .flatMap((item) => [item, ...item.details])
      .some(({ start, end }) => mention.start < end && mention.end > start);
  for (let index = at; index >= Math.max(0, at - back); index--) {
    const sentence = context.sentences[index]!;
    if (sentence.part !== 'body') break;
    const countries = context
      .mentionsIn('body', sentence.start, sentence.end)
      .filter(
        (mention) => mention.kind === 'country' && !isItem(mention) && !isReplaced(context, 'body', mention),
      );
    const given = givenTo(context, sentence, countries);
    if (given) return given;
    const before = index === at ? countries.filter(({ end }) => end <= cue.end) : countries;
    for (const role of ['subject', 'bare', 'attribute', 'possessor', 'agent', 'recipient'] as const) {
      const found =
        before.findLast(({ roles }) => roles.includes(role)) ??
        countries.find(({ roles }) => roles.includes(role));
      if (found) return found;
    }
  }
  return null;
}

/** 'X handed the chair to Y': what is told next is of Y. */
function givenTo(
  { pack, spansIn }: ReadingContext,
  { part, start, end }: Sentence,
  countries: readonly Mention[],
): Mention | null {
  const verbs = spansIn(part, pack.chairship?.verbs.give ?? [], start, end);
  const taker = countries.find(({ roles }) => roles.length === 1 && roles[0] === 'recipient');
  return taker && verbs.some((verb) => verb.end <= taker.start) ? taker : null;
}

/** Whether a list stands in somebody's words, so that who speaks is told around it. */
function isSpeech(context: ReadingContext, { cue }: FoundList): boolean {
  return quotedSpans(context).some(({ start, end }) => start <= cue.start && cue.end <= end);
}

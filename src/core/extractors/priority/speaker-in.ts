import { onceForEach } from '../../gazetteer/once-for-each';
import { isAfterPronoun, resolvePerson } from '../../gazetteer/people';
import type { LanguagePack } from '../../model/language-pack';
import type { Mention, Role } from '../../model/mention';
import type { ArticlePart } from '../../model/evidence';
import type { ReadingContext, Sentence } from '../../model/reading-context';
import { speechWordsOf } from '../../speech/speech-words';
import type { PriorityLexicon } from './lexicon';
import { stemsOf } from './same-item';
import { overlaps, type Span } from './span';
import { spansIn } from './spans-in';

/** A person's or body's name beside a reporting verb that no mention covers. */
export interface NamedSpan extends Span {
  name: string;
  part: ArticlePart;
  type: 'Person' | 'Organization';
}

/** How whoever speaks stands in the sentence. */
const SPEAKS: ReadonlySet<Role> = new Set(['bare', 'subject', 'agent']);
/** Letters between a reporting verb and the body or country that speaks. */
const BESIDE = 16;
/** Two or three capitalized words: a full name. */
const FULL_NAME =
  "\\p{Lu}[\\p{Ll}’‘ʻ'-]+(?:-\\p{Lu}\\p{Ll}+)*(?: \\p{Lu}[\\p{Ll}’‘ʻ'-]+(?:-\\p{Lu}\\p{Ll}+)*){1,2}";
const BEFORE = new RegExp(`(${FULL_NAME})(?: [\\p{Ll}]+){0,2}\\s*$`, 'u');
const AFTER = new RegExp(`^\\s*(${FULL_NAME})`, 'u');

/** Whoever a sentence reports as speaking: a country or body right beside the verb, a ministry there, the nearest person, a bare full name. */
export function speakerIn(
  context: ReadingContext,
  sentence: Sentence | undefined,
  lexicon: PriorityLexicon,
): Mention | NamedSpan | null {
  if (!sentence) return null;
  const { part } = sentence;
  const text = context.textOf(part);
  const verbs = [lexicon.said, lexicon.according, lexicon.accordingBefore].flatMap((pattern) =>
    spansIn(pattern, text, sentence.start, sentence.end),
  );
  if (!verbs.length) return null;
  const mentions = context.mentionsIn(part, sentence.start, sentence.end);
  // 'He stressed that the idea of X': whoever is named behind the pronoun does not speak
  const named = mentions.filter(
    (one) => one.kind === 'person' && (!isAfterPronoun(context, part, one) || speaksItself(text, one, verbs)),
  );
  // 'X, on behalf of Y, said'
  const acting = named.filter(({ roles }) => roles.some((role) => role !== 'other' && role !== 'possessor'));
  // 'X, who took it from Y, said'
  const subjects = acting.filter(({ roles }) => roles.some((role) => SPEAKS.has(role)));
  const people = subjects.length ? subjects : acting.length ? acting : named;
  const bodies = mentions.filter(
    ({ kind, form, start }) =>
      kind !== 'person' &&
      form !== 'anaphor' &&
      form !== 'adjective' &&
      !people.some((p) => p.outerStart <= start && start < p.outerEnd),
  );
  // 'he told the Assembly': who is told something does not speak
  const addresses = context.spansIn(
    part,
    context.pack.quotation?.addresses ?? [],
    sentence.start,
    sentence.end,
  );
  const office = officeBeside(context, sentence, verbs, mentions);
  if (office) return office;
  for (const [index, verb] of verbs.entries()) {
    // 'the ambassador revealed that Algeria has set': the country speaks inside what a person says
    if (index > 0 && people.some(({ end }) => end <= verb.start)) continue;
    const isHeard = ({ start }: Mention) =>
      start >= verb.end && addresses.some((word) => overlaps(word, verb));
    const body = bodies.find(
      (mention) => !isHeard(mention) && isBeside(text, mention, verb, people.length === 0, lexicon),
    );
    if (body) return body;
  }
  if (people.length) return nearest(people, verbs);
  for (const verb of verbs) {
    const officer = byOffice(context, sentence, verb);
    if (officer) return officer;
  }
  const surnames = surnamesOf(context.pack);
  for (const verb of verbs) {
    const name =
      nameBeside(text, sentence, verb, mentions, speechWordsOf(context.pack).notNames) ??
      surnameBeside(text, sentence, verb, mentions, surnames);
    if (name) return { ...name, part, type: 'Person' };
  }
  return null;
}

/** How far behind its subject a reporting verb stands without a comma, in UTF-16 units. */
const OWN_VERB = 48;

/** 'He recalled that president X had named the aims': whoever is named behind the pronoun has a reporting verb of its own. */
function speaksItself(text: string, { roles, end }: Mention, verbs: readonly Span[]): boolean {
  return (
    roles.length === 1 &&
    roles[0] === 'bare' &&
    verbs.some(
      ({ start }) => start > end && start - end < OWN_VERB && !/[,.;:–—]/u.test(text.slice(end, start)),
    )
  );
}

/** 'Russia's foreign ministry said', 'according to the government': a body known by its kind, with the country beside it. */
function officeBeside(
  context: ReadingContext,
  { part, start, end }: Sentence,
  verbs: readonly Span[],
  mentions: readonly Mention[],
): NamedSpan | null {
  const text = context.textOf(part);
  const named = mentions.some(({ kind }) => kind === 'person');
  for (const span of spansIn(speechWordsOf(context.pack).bodies, text, start, end)) {
    // 'Chairperson-in-Office'
    if (text[span.start - 1] === '-') continue;
    const body = withCountry(text, span, mentions);
    const beside = verbs.some((verb) => {
      if (verb.start >= body.start && verb.end <= body.end) return false;
      const gap =
        body.end <= verb.start ? text.slice(body.end, verb.start) : text.slice(verb.end, body.start);
      return named || body.start >= verb.end
        ? !gap.trim()
        : gap.length <= BESIDE && /^[\s\p{L}]*$/u.test(gap);
    });
    if (beside) return { ...body, name: text.slice(body.start, body.end), part, type: 'Organization' };
  }
  return null;
}

/** A stretch together with the country that stands right before or after it. */
function withCountry(text: string, { start, end }: Span, mentions: readonly Mention[]): Span {
  const countries = mentions.filter(({ kind }) => kind === 'country');
  const before = countries.find((one) => one.end <= start && !text.slice(one.end, start).trim());
  const after = countries.find((one) => one.start >= end && !text.slice(end, one.start).trim());
  return { start: before?.start ?? start, end: after?.end ?? end };
}

/** Whether a body or country is the verb's subject: right before it, or, where no person is named, close after it. */
function isBeside(
  text: string,
  mention: Mention,
  verb: Span,
  alone: boolean,
  lexicon: PriorityLexicon,
): boolean {
  // 'Sputnik-Kazakhstan writes' names an outlet
  if (text[mention.start - 1] === '-') return false;
  // 'Президент Беларуси отметил': where endings tell, an owner is no subject
  const isOwner = lexicon.hasCases && !mention.roles.some((role) => role === 'bare' || role === 'subject');
  if (mention.end <= verb.start) return !isOwner && /^\s$/u.test(text.slice(mention.end, verb.start));
  const gap = text.slice(verb.end, mention.start);
  return (
    alone &&
    // 'he pointed out that Togo': it is spoken of
    !spansIn(lexicon.that, text, verb.end, mention.start).length &&
    gap.length <= BESIDE &&
    /^[\s\p{L}]*$/u.test(gap) &&
    mention.roles.some((role) => role === 'bare' || role === 'subject')
  );
}

function nearest(people: readonly Mention[], verbs: readonly Span[]): Mention {
  const distance = (mention: Mention) =>
    Math.min(...verbs.map((verb) => Math.max(mention.start - verb.end, verb.start - mention.end)));
  return people.reduce((best, mention) => (distance(mention) < distance(best) ? mention : best));
}

/** 'according to the ambassador', 'сказал глава государства': the person last named with that office. */
function byOffice(context: ReadingContext, { part, start, end }: Sentence, verb: Span): Mention | null {
  const text = context.textOf(part);
  const after = /^[^,.;:–—"”»]{0,40}/u.exec(text.slice(verb.end, end))?.[0] ?? '';
  const before = /[^,.;:–—"”»]{0,40}$/u.exec(text.slice(start, verb.start))?.[0] ?? '';
  const officer =
    resolvePerson(context, part, verb.end, verb.end + after.length) ??
    resolvePerson(context, part, verb.start - before.length, verb.start);
  if (officer) return officer;
  const stems = stemsOf(`${after} ${before}`);
  if (!stems.size) return null;
  const isNamed = ({ title }: Mention) =>
    title !== undefined && [...stemsOf(title)].some((stem) => stems.has(stem));
  const people = (of: ArticlePart) => context.mentions(of).filter(({ kind }) => kind === 'person');
  const earlier = part === 'body' ? people('body').filter((mention) => mention.end <= start) : [];
  return earlier.findLast(isNamed) ?? people('headline').findLast(isNamed) ?? null;
}

/** A full name in capitals right before or after the verb. */
function nameBeside(
  text: string,
  sentence: Span,
  verb: Span,
  mentions: readonly Mention[],
  notNames: RegExp,
): (Span & { name: string }) | null {
  const from = Math.max(sentence.start, verb.start - 60);
  const before = BEFORE.exec(text.slice(from, verb.start));
  const after = AFTER.exec(text.slice(verb.end, Math.min(sentence.end, verb.end + 60)));
  const found = before
    ? { name: before[1]!, start: from + before.index }
    : after
      ? { name: after[1]!, start: verb.end + after[0].indexOf(after[1]!) }
      : null;
  // 'the Ministry of Foreign Affairs identified': words of a body's name
  if (!found || notNames.test(found.name.split(' ').at(-1)!)) return null;
  const span = { ...found, end: found.start + found.name.length };
  return mentions.some(({ start, end }) => start < span.end && end > span.start) ? null : span;
}

const surnamesOf = onceForEach(({ person }: LanguagePack): RegExp | null =>
  person?.surnames?.length
    ? new RegExp(`^\\p{Lu}[\\p{L}-]*(?:${person.surnames.join('|')})(?![\\p{L}-])`, 'u')
    : null,
);
/** The last word before a verb, or the first after it. */
const LAST_WORD = /[\p{L}-]+\s+$/u;

/** A surname by its shape, alone right before or after the verb: 'заявил Иванов'. */
function surnameBeside(
  text: string,
  sentence: Span,
  verb: Span,
  mentions: readonly Mention[],
  surnames: RegExp | null,
): (Span & { name: string }) | null {
  if (!surnames) return null;
  const before = LAST_WORD.exec(text.slice(sentence.start, verb.start));
  const starts = [verb.end + 1, ...(before ? [sentence.start + before.index] : [])];
  for (const start of starts) {
    const name = surnames.exec(text.slice(start, sentence.end))?.[0];
    const span = name ? { start, end: start + name.length, name } : null;
    if (span && !mentions.some((other) => other.start < span.end && other.end > start)) return span;
  }
  return null;
}

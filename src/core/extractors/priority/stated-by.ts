import type { Mention } from '../../model/mention';
import type { Party } from '../../model/party';
import type { ReadingContext, Sentence } from '../../model/reading-context';
import type { PriorityLexicon } from './lexicon';
import { firstIn, type Span } from './span';

/** Sentences before an item in which its speaker is looked for, nearest first. */
const BACK = 6;
/** Sentences after it, for a quotation whose attribution comes last. */
const AHEAD = 4;

/**
 * Who stated the items introduced in a sentence: a person reported as speaking in it, near it, or anywhere before it;
 * failing that the country or body that the sentence is about.
 */
export function statedBy(
  context: ReadingContext,
  at: number,
  items: readonly Span[],
  lexicon: PriorityLexicon,
): Party | null {
  const { sentences } = context;
  const person = (index: number, needsVerb: boolean) =>
    personIn(context, sentences[index], lexicon, needsVerb);
  const own = person(at, true) ?? person(at, false);
  if (own) return toParty(context, own);
  for (let step = 1; step <= Math.max(BACK, AHEAD); step++) {
    const after = step <= AHEAD ? speakerAfter(context, at, step, lexicon) : null;
    const before = step <= BACK ? person(at - step, true) : null;
    const found = before ?? after;
    if (found) return toParty(context, found);
  }
  const country = countryIn(context, sentences[at]!, items);
  return country ? toParty(context, country) : null;
}

/** A person in a sentence, where asked only beside a reporting verb. */
function personIn(
  context: ReadingContext,
  sentence: Sentence | undefined,
  lexicon: PriorityLexicon,
  needsVerb: boolean,
): Mention | null {
  if (sentence?.part !== 'body') return null;
  const people = context
    .mentionsIn('body', sentence.start, sentence.end)
    .filter((mention) => mention.kind === 'person');
  if (!people.length) return null;
  const text = context.textOf('body');
  const said = firstIn(lexicon.said, text, sentence) ?? firstIn(lexicon.according, text, sentence);
  if (!said) return needsVerb ? null : (people[0] ?? null);
  const distance = (mention: Mention) =>
    Math.min(Math.abs(mention.start - said.end), Math.abs(said.start - mention.end));
  return people.reduce((best, mention) => (distance(mention) < distance(best) ? mention : best));
}

/** A speaker named after the item, in the same block or where the next one goes on with the quotation. */
function speakerAfter(
  context: ReadingContext,
  at: number,
  step: number,
  lexicon: PriorityLexicon,
): Mention | null {
  return personIn(context, context.sentences[at + step], lexicon, true);
}

function countryIn(context: ReadingContext, sentence: Sentence, items: readonly Span[]): Mention | null {
  const inItems = (mention: Mention) =>
    items.some((item) => mention.start >= item.start && mention.end <= item.end);
  const near = context
    .mentionsIn('body', sentence.start, sentence.end)
    .filter((mention) => !inItems(mention));
  const before = context.mentionsIn('body', 0, sentence.start);
  return (
    near.find(({ kind }) => kind === 'country') ?? before.findLast(({ kind }) => kind === 'country') ?? null
  );
}

const TYPES = { person: 'Person', country: 'Country', organization: 'Organization' } as const;

function toParty(context: ReadingContext, mention: Mention): Party {
  return {
    type: TYPES[mention.kind],
    id: mention.id,
    name: mention.name,
    ...(mention.title ? { title: mention.title } : {}),
    evidence: [context.evidence('body', mention.start, mention.end)],
    rule: `priority/stated-by-${mention.kind}`,
    certainty: 'stated',
  };
}

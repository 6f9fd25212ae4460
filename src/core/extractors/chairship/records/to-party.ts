import { countryName } from '../../../gazetteer/lexicon';
import type { ArticlePart } from '../../../model/evidence';
import type { Mention } from '../../../model/mention';
import type { Party } from '../../../model/party';
import type { ReadingContext } from '../../../model/reading-context';

import type { Anchor, Statement } from '../statement';

const TYPES = { organization: 'Organization', country: 'Country', person: 'Person' } as const;

/** A mention as a party of the note, with its own words as evidence. */
export function toParty(context: ReadingContext, mention: Mention, { anchor, frame }: Statement): Party {
  return {
    type: TYPES[mention.kind],
    id: mention.kind === 'person' ? null : mention.id,
    name: mention.name,
    ...(mention.title ? { title: mention.title } : {}),
    evidence: [context.evidence(partOf(context, mention, anchor), mention.start, mention.end)],
    rule: `chairship/${frame}`,
    certainty: 'stated',
  };
}

/** The part a mention stands in: what links two statements may name one of the headline and one of the body. */
function partOf(context: ReadingContext, mention: Mention, { sentence }: Anchor): ArticlePart {
  const other = sentence.part === 'body' ? 'headline' : 'body';
  return !isIn(context, mention, sentence.part) && isIn(context, mention, other) ? other : sentence.part;
}

function isIn(context: ReadingContext, { start, end, name }: Mention, part: ArticlePart): boolean {
  return context.mentions(part).some((one) => one.start === start && one.end === end && one.name === name);
}

/** The country a person acts for, read from the person's title. */
export function countryOf(context: ReadingContext, person: Mention, { anchor, frame }: Statement): Party {
  const id = person.country!;
  return {
    type: 'Country',
    id,
    name: countryName(context.pack, id),
    evidence: [context.evidence(partOf(context, person, anchor), person.outerStart, person.outerEnd)],
    rule: `chairship/${frame}`,
    certainty: 'stated',
  };
}

/** A mention as holder: the country a person acts for, where countries hold the chair. */
export function toHolder(
  context: ReadingContext,
  organization: Mention,
  mention: Mention,
  statement: Statement,
): Party {
  const personal = context.organizations.find(({ id }) => id === organization.id)?.holder === 'person';
  const acts = mention.kind === 'person' && mention.country && !personal;
  return acts ? countryOf(context, mention, statement) : toParty(context, mention, statement);
}

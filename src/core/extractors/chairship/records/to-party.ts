import { countryName } from '../../../gazetteer/lexicon';
import type { Mention } from '../../../model/mention';
import type { Party } from '../../../model/party';
import type { ReadingContext } from '../../../model/reading-context';
import type { Statement } from '../statement';

const TYPES = { organization: 'Organization', country: 'Country', person: 'Person' } as const;

/** A mention as a party of the note, with its own words as evidence. */
export function toParty(context: ReadingContext, mention: Mention, { anchor, frame }: Statement): Party {
  return {
    type: TYPES[mention.kind],
    id: mention.kind === 'person' ? null : mention.id,
    name: mention.name,
    ...(mention.title ? { title: mention.title } : {}),
    evidence: [
      context.evidence(
        mention.kind === 'organization' ? partOf(context, mention) : anchor.sentence.part,
        mention.start,
        mention.end,
      ),
    ],
    rule: `chairship/${frame}`,
    certainty: 'stated',
  };
}

/** The part an organization was named in: it may stand in an earlier sentence than its anchor. */
function partOf(context: ReadingContext, mention: Mention): 'headline' | 'body' {
  return context.mentions('headline').includes(mention) ? 'headline' : 'body';
}

/** The country a person acts for, read from the person's title. */
export function countryOf(context: ReadingContext, person: Mention, { anchor, frame }: Statement): Party {
  const id = person.country!;
  return {
    type: 'Country',
    id,
    name: countryName(context.pack, id),
    evidence: [context.evidence(anchor.sentence.part, person.outerStart, person.outerEnd)],
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

import type { ArticlePart } from '../../model/evidence';
import type { Mention } from '../../model/mention';
import type { Party } from '../../model/party';
import type { ReadingContext } from '../../model/reading-context';
import type { NamedSpan } from './speaker-in';

const TYPES = { person: 'Person', country: 'Country', organization: 'Organization' } as const;

/** A mention, or a name that is none, as a party that states priorities. An organ keeps the name it is given. */
export function partyOf(context: ReadingContext, found: Mention | NamedSpan): Party {
  const part = 'part' in found ? found.part : partOf(context, found);
  const evidence = [context.evidence(part, found.start, found.end)];
  if (!('kind' in found))
    return {
      type: found.type,
      id: null,
      name: found.name,
      evidence,
      rule: 'priority/stated-by-name',
      certainty: 'stated',
    };
  const { kind, id, name, form, title } = found;
  return {
    type: TYPES[kind],
    id,
    name: form === 'organ' ? evidence[0]!.exact : name,
    ...(title ? { title } : {}),
    evidence,
    rule: `priority/stated-by-${kind}`,
    certainty: 'stated',
  };
}

/** A mention does not say which part it stands in. */
const partOf = (context: ReadingContext, mention: Mention): ArticlePart =>
  context.mentions('body').includes(mention) ? 'body' : 'headline';

import type { Organization } from './model/organization';
import type { Party } from './model/party';
import * as organizations from './organizations/index';

const sameAsOf = new Map(
  Object.values<Organization>(organizations).map(({ id, sameAs }) => [id, sameAs] as const),
);

/** The Wikidata entity (`Q42`) of a party, where the registry has a source for it; null otherwise. Never guessed from a name. */
export function entityOf({ type, id }: Party): string | null {
  if (type !== 'Organization' || id === null) return null;
  return /\/(Q[1-9]\d*)$/u.exec(sameAsOf.get(id) ?? '')?.[1] ?? null;
}

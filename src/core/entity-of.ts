import type { Organization } from './model/organization';
import type { Party } from './model/party';
import * as registry from './organizations/index';

const organizations: readonly Organization[] = Object.values(registry);

/** The Wikidata entity (`Q42`) of a party, where the registry names one; null otherwise. Never guessed from a name. */
export function entityOf({ type, id }: Party): string | null {
  if (type !== 'Organization' || id === null) return null;
  const sameAs = organizations.find((organization) => organization.id === id)?.sameAs;
  return /\/(Q[1-9]\d*)$/u.exec(sameAs ?? '')?.[1] ?? null;
}

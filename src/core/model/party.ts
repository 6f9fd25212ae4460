import type { Read } from './evidence';

export type PartyType = 'Country' | 'Person' | 'Organization';

/** A country, person or organization in a role (schema.org names). */
export interface Party extends Read {
  type: PartyType;
  /** ISO 3166-1 alpha-2 for a country, the organization's code for an organization, null where none is known. */
  id: string | null;
  /** Dictionary form, in the article's language. */
  name: string;
  /** The office a person holds, as the article words it. */
  title?: string;
}

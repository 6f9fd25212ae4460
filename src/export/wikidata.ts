import type { Party } from '../core/model/party';
import type { ExportOptions } from './exporter';

const ENTITY = /^Q[1-9]\d*$/u;

/** The entity of a party: one a person put in as its id, or one the options know. Never guessed. */
export function knownEntity(party: Party | null, { entityOf }: ExportOptions): string | null {
  if (!party) return null;
  if (party.id !== null && ENTITY.test(party.id)) return party.id;
  const known = entityOf?.(party) ?? null;
  return known !== null && ENTITY.test(known) ? known : null;
}

/** A date as QuickStatements takes it, with its precision: 9 year, 10 month, 11 day; null where the year is not known. */
export function wikidataTime(date: string | null | undefined): string | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:$|T)/u.exec(date ?? '');
  if (!match) return null;
  const [, year, month, day] = match;
  const precision = day ? 11 : month ? 10 : 9;
  return `+${year}-${month ?? '00'}-${day ?? '00'}T00:00:00Z/${precision}`;
}

/** The language code of a monolingual text: the language alone; `und` where the tag is none. */
export function wikidataLanguage(tag: string): string {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return 'und';
  }
}

import type { Chairship } from '../../core/model/note';
import type { Party } from '../../core/model/party';

/** A name as one reads it: with the office of a person, with the code of an organization. */
export function partyText({ name, title, type, id }: Party): string {
  if (title && !name.includes(title)) return `${name}, ${title}`;
  return type === 'Organization' && id && id !== name ? `${name} (${id})` : name;
}

/** Who exercises a chair for its holder; null where that is the holder. */
export function exercisedBy({ holder, person }: Chairship): Party | null {
  return person && partyText(person) === partyText(holder) ? null : person;
}

import type { Party } from '../../core/model/party';

/** A name as one reads it: with the office of a person, with the code of an organization. */
export function partyText({ name, title, type, id }: Party): string {
  if (title && !name.includes(title)) return `${name}, ${title}`;
  return type === 'Organization' && id && id !== name ? `${name} (${id})` : name;
}

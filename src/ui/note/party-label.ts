import type { Party } from '../../core/model/party';

/** A party as one reads it: a person with their office, an organization with its code where the name does not say it. */
export function partyLabel({ type, id, name, title }: Party): string {
  if (title && !name.includes(title)) return `${name}, ${title}`;
  return type === 'Organization' && id && !name.includes(id) ? `${name} (${id})` : name;
}

import type { ArticlePart } from '../model/evidence';
import type { LanguagePack } from '../model/language-pack';
import type { Mention } from '../model/mention';
import type { Organization } from '../model/organization';

export interface GazetteerOptions {
  pack: LanguagePack;
  organizations: readonly Organization[];
  part: ArticlePart;
}

/** Finds organizations, countries and people's names in a text, inflected or not, in order of start. */
export function findMentions(_text: string, _options: GazetteerOptions): Mention[] {
  return [];
}

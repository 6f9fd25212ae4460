import * as extractorRegistry from './extractors/index';
import { languages } from './languages/index';
import type { Article } from './model/article';
import type { Extractor } from './model/extractor';
import type { LanguagePack } from './model/language-pack';
import type { Note } from './model/note';
import * as organizationRegistry from './organizations/index';
import { readWith, type Registries } from './read';
import { refiners } from './refiners/index';

const registries: Registries = {
  organizations: Object.values(organizationRegistry),
  extractors: Object.values(extractorRegistry) as Extractor[],
  refiners,
};

/** Tags of the languages that can be read, BCP 47. */
export const languageTags: readonly string[] = Object.keys(languages).filter((tag) => tag !== 'und');

export { entityOf } from './entity-of';
export { detectLanguage, type LanguageDetector } from './language-id/detect-language';
export { statisticalDetector } from './language-id/statistical-detector';

/** Loads the pack of a language, by its tag or that of a wider one (`ru-KZ` → `ru`); the pack `und` where there is none. */
export async function loadLanguage(tag: string): Promise<LanguagePack> {
  const loaders = new Map(Object.entries(languages).map(([key, load]) => [key.toLowerCase(), load]));
  for (let wider = tag.toLowerCase(); wider; wider = wider.slice(0, Math.max(0, wider.lastIndexOf('-')))) {
    const load = loaders.get(wider);
    if (load) return load();
  }
  return languages.und();
}

/** Reads an article into a note with the pack of its language. */
export function read(article: Article, pack: LanguagePack, version: string): Note {
  return readWith(registries, article, pack, version);
}

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
export const languageTags: readonly string[] = Object.keys(languages);

/** Loads the pack of a language, by its tag or that of a wider one (`ru-KZ` → `ru`); null where there is none. */
export async function loadLanguage(tag: string): Promise<LanguagePack | null> {
  const loaders: Readonly<Record<string, () => Promise<LanguagePack>>> = languages;
  for (let wider = tag.toLowerCase(); wider; wider = wider.slice(0, Math.max(0, wider.lastIndexOf('-')))) {
    const load = loaders[wider];
    if (load) return load();
  }
  return null;
}

/** Reads an article into a note with the pack of its language. */
export function read(article: Article, pack: LanguagePack, version: string): Note {
  return readWith(registries, article, pack, version);
}

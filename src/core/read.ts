import type { Article, ArticleMetadata } from './model/article';
import type { Extractor, Refiner } from './model/extractor';
import type { LanguagePack } from './model/language-pack';
import { NOTE_SCHEMA, type Coverage, type Note, type NoteFacts } from './model/note';
import type { Organization } from './model/organization';
import { createReadingContext } from './reading-context';

/** What the engine works with; it knows no language, organization or concept by name. */
export interface Registries {
  organizations: readonly Organization[];
  extractors: readonly Extractor[];
  refiners: readonly Refiner[];
}

/**
 * Reads an article into a note: every extractor that the pack has words for, then the refiners in order.
 * Pure: the same article and pack give the same note.
 */
export function readWith(
  registries: Registries,
  article: Article,
  pack: LanguagePack,
  version: string,
): Note {
  const context = createReadingContext(article, pack, registries.organizations);
  const coverage: Record<string, Coverage> = {};
  let facts: NoteFacts = { chairs: [], priorities: [], quotations: [], documents: [], sources: [] };
  for (const extractor of registries.extractors) {
    const supported = extractor.supports(pack);
    coverage[extractor.kind] = supported ? 'read' : 'unsupported';
    if (supported) facts = { ...facts, [extractor.kind]: extractor.extract(context) };
  }
  for (const refiner of registries.refiners) facts = refiner.refine(facts, context);
  return {
    schema: NOTE_SCHEMA,
    generator: { name: 'Headnote', version },
    article: metadataOf(article),
    ...facts,
    coverage,
  };
}

function metadataOf({
  blocks: _b,
  links: _l,
  captions: _c,
  description: _d,
  ...metadata
}: Article): ArticleMetadata {
  return metadata;
}

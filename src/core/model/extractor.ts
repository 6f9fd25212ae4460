import type { LanguagePack } from './language-pack';
import type { NoteFacts } from './note';
import type { ReadingContext } from './reading-context';

/** Reads one kind of fact. Extractors do not see each other's results; order does not matter. */
export interface Extractor<Kind extends keyof NoteFacts = keyof NoteFacts> {
  /** The list of the note it fills. */
  kind: Kind;
  /** Whether the pack has the words this concept needs. */
  supports(pack: LanguagePack): boolean;
  extract(context: ReadingContext): NoteFacts[Kind];
}

/** Improves the facts as a whole: merges, drops, completes. Refiners run in order. */
export interface Refiner {
  name: string;
  refine(facts: NoteFacts, context: ReadingContext): NoteFacts;
}

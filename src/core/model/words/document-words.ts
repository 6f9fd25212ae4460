import type { Fragment } from './chairship-words';

/** How a language names documents: declarations, treaties, strategies, resolutions. */
export interface DocumentWords {
  /** Nouns for documents in all their forms. */
  nouns: readonly Fragment[];
  /** Nouns that name a document only inside marks or with capitals on both sides: Vision, 'Практические меры'. */
  titleNouns?: readonly Fragment[];
  /** Words before the noun that belong to the title: joint, совместной, presidency. */
  qualifiers?: readonly Fragment[];
  /** Opens what the document is about, after the noun: on, for, of the, о, об. */
  links: readonly Fragment[];
  /** What may follow a noun without such a word: genitives. */
  bareLinks?: readonly Fragment[];
  /** What it is about stands before the noun (Turkic languages, Chinese). */
  before?: boolean;
  /** Ends a title: verbs, relative words. */
  ends: readonly Fragment[];
  /** Verbs after a noun that show a document though nothing names it: 'was adopted', 'қабылданды'. Where the subject stands before the noun only. */
  adopted?: readonly Fragment[];
  /** Between a title and the document's date: dated, от. */
  dated?: readonly Fragment[];
  /** What looks like a title and is none: 'agreement with', 'statement on Friday'. */
  notDocuments?: readonly Fragment[];
}

import type { Fragment } from './chairship-words';

/** How a language names documents: declarations, treaties, strategies, resolutions. */
export interface DocumentWords {
  /** Nouns for documents in all their forms. */
  nouns: readonly Fragment[];
  /** Nouns that name a document only inside marks or with capitals on both sides: Vision, 'Практические меры'. */
  titleNouns?: readonly Fragment[];
  /**
   * Those of the nouns that also mean a course of action: plan, programme. They name a document with capitals on both
   * sides, in marks, with a year, right behind a qualifier, or where its adoption is told beside.
   */
  weakNouns?: readonly Fragment[];
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
  /** Verbs beside a noun that show a document: 'was adopted', 'қабылданды'. Where the subject stands before the noun they are enough by themselves. */
  adopted?: readonly Fragment[];
  /** Between such a noun and the title that follows in marks or capitals: entitled, 'under the title'. */
  named?: readonly Fragment[];
  /** Between a title and the document's date: dated, от. */
  dated?: readonly Fragment[];
  /** Small words, besides prepositions, that no title begins with: articles, 'its', 'эта'. */
  small?: readonly string[];
  /** What looks like a title and is none: 'agreement with', 'statement on Friday'. */
  notDocuments?: readonly Fragment[];
}

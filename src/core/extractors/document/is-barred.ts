import { findAll } from '../../text/pattern';
import type { DocumentLexicon } from './lexicon';

/** How far words that are no document may reach beyond a title. */
const BARRED_REACH = 40;

/** Part of words that are no document, as the treaty in 'parties to the treaty' is. */
export function isBarred(
  text: string,
  start: number,
  end: number,
  { notDocuments }: DocumentLexicon,
): boolean {
  const from = Math.max(0, start - BARRED_REACH);
  return findAll(notDocuments, text, from, Math.min(text.length, end + BARRED_REACH)).some(
    (words) => words.start < end && words.end > start,
  );
}

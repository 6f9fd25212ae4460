import { wordKey } from '../metadata/word-key';
import type { RawBlock } from './raw-block';

/** No headline of news is so long, in UTF-16 units. */
const LONG = 220;
/** A line that ends as a sentence does is a lead from this length on. */
const SENTENCE = 140;

/**
 * The lead of an article that is printed as its heading, as short items and releases are: text to read like the rest.
 * Null where the heading is a headline, or the body says the same.
 */
export function printedLead(headline: string, blocks: readonly RawBlock[]): RawBlock | null {
  const isLead =
    headline.length >= LONG ||
    (headline.length >= SENTENCE && /[.!?…][»"”']?$|[.!?]\s+\p{Lu}/u.test(headline));
  if (!isLead) return null;
  const opening = wordKey(headline.slice(0, SENTENCE));
  const isRepeated = blocks.some(({ text }) => wordKey(text).includes(opening));
  return isRepeated ? null : { kind: 'paragraph', text: headline, links: [], names: '', linkShare: 0 };
}

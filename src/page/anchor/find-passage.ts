import type { MarkOutcome, Passage } from '../page-calls';
import { approximateMatch } from './approximate-match';
import { type PageText, pageText, squeeze } from './page-text';

export interface FoundPassage {
  range: Range;
  outcome: Exclude<MarkOutcome, 'not-found'>;
}

export interface FindOptions {
  /** Whether a range can be seen; one that can goes before one that cannot. */
  isVisible?: (range: Range) => boolean;
}

const MAX_OCCURRENCES = 2000;
/** Below this length a passage that is not there word for word is not looked for further. */
const MIN_APPROXIMATE = 12;

/**
 * Finds a passage in a document: word for word, the best by its context where it stands more than once; else nearly
 * so (small edits since it was read). Null where it is not there.
 */
export function findPassage(
  document: Document,
  passage: Passage,
  options: FindOptions = {},
): FoundPassage | null {
  const exact = squeeze(passage.exact);
  if (!exact) return null;
  const page = pageText(document);
  const range = bestOccurrence(page, exact, passage, options);
  if (range) return { range, outcome: 'exact' };
  if (exact.length < MIN_APPROXIMATE) return null;
  const near = approximateMatch(page.text, exact);
  return near && { range: page.range(near.start, near.end), outcome: 'approximate' };
}

function bestOccurrence(
  page: PageText,
  exact: string,
  passage: Passage,
  { isVisible = () => true }: FindOptions,
): Range | null {
  const ranked = occurrences(page.text, exact)
    .map((start) => ({ start, score: contextScore(page.text, start, start + exact.length, passage) }))
    .sort((a, b) => b.score - a.score || a.start - b.start);
  let first: Range | null = null;
  for (const { start } of ranked.slice(0, 50)) {
    const range = page.range(start, start + exact.length);
    const inHeading = passage.part !== 'headline' || isInHeading(range);
    if (inHeading && isVisible(range)) return range;
    first ??= range;
  }
  return first;
}

function occurrences(text: string, exact: string): number[] {
  const starts: number[] = [];
  for (
    let at = text.indexOf(exact);
    at >= 0 && starts.length < MAX_OCCURRENCES;
    at = text.indexOf(exact, at + 1)
  )
    starts.push(at);
  return starts;
}

/** How many characters before and after agree with what stood there when the passage was read. */
function contextScore(text: string, start: number, end: number, passage: Passage): number {
  const prefix = squeeze(passage.prefix);
  const suffix = squeeze(passage.suffix);
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}

function isInHeading(range: Range): boolean {
  return range.startContainer.parentElement?.closest('h1,h2,[role="heading"]') != null;
}

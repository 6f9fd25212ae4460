import type { ReadingContext, Sentence } from '../../model/reading-context';
import type { ItemSpan } from './details';
import type { PriorityLexicon } from './lexicon';
import { ordinalAt } from './ordinal';
import { firstIn, opening, type Span } from './span';
import { entryItem, takeItems } from './take-items';

/** Letters at the front of a sentence in which its own verb of intention stands: 'It promises to'. */
const FRONT = 60;
/** Fewest sentences that may be items without a verb of intention in any. */
const LEAST = 3;

/**
 * As many sentences as were announced, each an item: 'Three things matter to her. Water, which …. Roads. And schools.' They
 * end their paragraph, the one of the announcement or the next. With the place of the last of them.
 */
export function countedSentences(
  context: ReadingContext,
  at: number,
  count: number,
  lexicon: PriorityLexicon,
): { items: ItemSpan[]; last: number } | null {
  const { sentences } = context;
  const text = context.textOf('body');
  const [first] = sentences.slice(at + 1);
  if (first?.part !== 'body' || !first.block) return null;
  const run = sentences.slice(at + 1, at + count + 2).filter(({ block }) => block === first.block);
  // ordinals are read one by one
  if (run.length !== count || ordinalAt(text, first, lexicon)) return null;
  const intending = run.filter((sentence) => intends(text, sentence, lexicon)).length;
  if (!intending && count < LEAST) return null;
  const items = run.map((sentence) => {
    if (isReport(context, sentence) && !intends(text, sentence, lexicon)) return null;
    const start = opening(lexicon.and, text, sentence)?.end ?? sentence.start;
    const [item] = takeItems(text, wholeOf({ start, end: sentence.end }), null, [], lexicon);
    // 'It speaks of roads', among sentences that say what it wants
    return item ?? (intending * 2 > count ? entryItem(text, sentence, lexicon) : null);
  });
  const known = items.filter((item) => item !== null);
  return known.length === count ? { items: known, last: at + count } : null;
}

const intends = (text: string, { start, end }: Span, { intent }: PriorityLexicon): boolean =>
  firstIn(intent, text, { start, end: Math.min(end, start + FRONT) }) !== null;

/** Whether a sentence tells who did something, or when. */
const isReport = ({ datesIn, mentionsIn }: ReadingContext, { start, end }: Sentence): boolean =>
  datesIn('body', start, end).length > 0 ||
  mentionsIn('body', start, end).some(
    ({ kind, roles, start: from }) => kind === 'person' && from === start && roles.includes('bare'),
  );

/** A sentence as what an ordinal would count: one item, whoever intends it left out. */
const wholeOf = ({ start, end }: Span) => ({
  reason: 'ordinal' as const,
  cue: { start, end: start },
  region: { start, end },
  count: null,
  many: false,
  single: true,
  ordinal: null,
});

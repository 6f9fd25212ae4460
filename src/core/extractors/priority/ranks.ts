import type { ReadingContext } from '../../model/reading-context';
import type { PriorityLexicon } from './lexicon';
import { ordinalAt } from './ordinal';
import type { Span } from './span';
import { spansIn } from './spans-in';

/** Sentences between two places of one order: 'Energy comes first. … Roads are second on his list.' */
const APART = 3;

/** Whether a sentence gives something its place in an order, and another close by, or the same one, does so too. */
export function isRanked(
  { sentences, textOf }: ReadingContext,
  at: number,
  lexicon: PriorityLexicon,
): boolean {
  const places = (index: number): number => {
    const sentence = sentences[index];
    if (sentence?.part !== 'body') return 0;
    const { start, end } = sentence;
    return [lexicon.rank, lexicon.rankBefore].flatMap((pattern) =>
      spansIn(pattern, textOf('body'), start, end),
    ).length;
  };
  const own = places(at);
  if (own !== 1) return own > 1;
  // 'A comes first. The second is B'
  const next = sentences[at + 1];
  if (next?.part === 'body' && (ordinalAt(textOf('body'), next, lexicon)?.number ?? 0) > 1) return true;
  for (let step = 1; step <= APART; step++) if (places(at - step) + places(at + step)) return true;
  return false;
}

/** 'Mexico is next': whose name alone is given its place waits for its turn. */
export const areNames = ({ mentionsIn }: ReadingContext, items: readonly Span[]): boolean =>
  items.every(({ start, end }) =>
    mentionsIn('body', start, end).some(({ outerStart, outerEnd }) => outerStart <= start && outerEnd >= end),
  );

/** 'The observers – Hungary, Armenia and X': whether most items are names of parties and no more. */
export const areMostlyNames = (context: ReadingContext, items: readonly Span[]): boolean =>
  items.filter((item) => areNames(context, [item])).length > items.length / 2;

import type { ArticlePart } from '../../model/evidence';
import type { Source } from '../../model/note';
import type { ReadingContext } from '../../model/reading-context';
import { caselessOutlets } from './caseless-outlets';
import { creditedOutlets } from './credited-outlets';
import { datelineOutlets } from './dateline-outlets';
import type { Outlet } from './outlet';
import { photoCredits } from './photo-credits';

/** The agencies, outlets and bodies that the article credits, each once, in order of appearance. */
export function agencySources(context: ReadingContext): Source[] {
  const found = (['headline', 'body'] as const).flatMap((part) => outletsIn(context, part));
  const kept: Outlet[] = [];
  for (const outlet of found) if (!kept.some((other) => isSame(other, outlet))) kept.push(outlet);
  return kept.map(({ part, start, end, name, rule }) => ({
    kind: 'agency',
    name,
    url: null,
    evidence: [context.evidence(part, start, end)],
    rule: `source/${rule}`,
    certainty: 'stated',
  }));
}

function outletsIn(context: ReadingContext, part: ArticlePart): Outlet[] {
  const photos = photoCredits(context, part);
  const scope = { context, part, text: context.textOf(part) };
  return (
    [...datelineOutlets(scope), ...creditedOutlets(scope), ...caselessOutlets(scope)]
      .filter(({ start, end }) => !photos.some((photo) => photo.from < end && photo.end > start))
      // of two readings that begin together the longer one has the whole name
      .sort((a, b) => a.start - b.start || b.end - a.end)
  );
}

/** One name repeated, or a shorter form of it: Trend, Trend News Agency. */
function isSame(one: Outlet, other: Outlet): boolean {
  const [a, b] = [one.name.toLowerCase(), other.name.toLowerCase()];
  return (
    a.startsWith(b) ||
    b.startsWith(a) ||
    (one.part === other.part && one.start < other.end && other.start < one.end)
  );
}

import type { Introduction, Reason } from './introduction';
import type { PriorityLexicon } from './lexicon';
import { overlaps, type Span } from './span';
import { spansIn } from './spans-in';

/** Surest first. */
const RANK: Readonly<Record<Reason, number>> = {
  list: 0,
  ordinal: 0,
  noun: 1,
  'noun-before': 1,
  rank: 2,
  also: 2,
  focus: 3,
  intent: 4,
  listed: 5,
};

/** Keeps the surest of introductions whose passages overlap; one that begins later and is of the same kind, or goes on with the list, is cut from the other. */
export function independent(
  text: string,
  found: readonly Introduction[],
  lexicon: PriorityLexicon,
): Introduction[] {
  const kept: Introduction[] = [];
  const sorted = [...found].sort((a, b) => RANK[a.reason] - RANK[b.reason] || b.cue.start - a.cue.start);
  for (const introduction of sorted) {
    const rival = kept.find(
      (other) => overlaps(other.region, introduction.region) || overlaps(other.cue, introduction.region),
    );
    if (!rival) kept.push(introduction);
    else if (
      (rival.reason === introduction.reason || rival.reason === 'also' || (rival.ordinal ?? 0) > 1) &&
      rival.cue.start > introduction.region.start + 15 &&
      introduction.cue.end <= rival.cue.start
    )
      kept.push({ ...introduction, region: upTo(text, introduction.region.start, rival.cue.start, lexicon) });
  }
  return kept.sort((a, b) => a.region.start - b.region.start);
}

/** A passage up to words that open another, without the clause they stand in: 'A, and he puts first B'. */
function upTo(text: string, start: number, end: number, { and }: PriorityLexicon): Span {
  const last = spansIn(and, text, start, end).at(-1);
  if (last && !text.slice(last.end, end).trim()) return { start, end: last.start };
  const clause = Math.max(text.lastIndexOf(', ', end), text.lastIndexOf('; ', end));
  return { start, end: clause > start ? clause : end };
}

import type { Introduction, Reason } from './introduction';
import { overlaps } from './span';

/** Surest first. */
const RANK: Readonly<Record<Reason, number>> = {
  list: 0,
  ordinal: 0,
  noun: 1,
  'noun-before': 1,
  also: 2,
  focus: 3,
  intent: 4,
};

/** Keeps the surest of introductions whose passages overlap; of two alike, the one that begins later is cut from the other. */
export function independent(found: readonly Introduction[]): Introduction[] {
  const kept: Introduction[] = [];
  const sorted = [...found].sort((a, b) => RANK[a.reason] - RANK[b.reason] || b.cue.start - a.cue.start);
  for (const introduction of sorted) {
    const rival = kept.find(
      (other) => overlaps(other.region, introduction.region) || overlaps(other.cue, introduction.region),
    );
    if (!rival) kept.push(introduction);
    else if (
      rival.reason === introduction.reason &&
      rival.cue.start > introduction.region.start + 15 &&
      introduction.cue.end <= rival.cue.start
    )
      kept.push({ ...introduction, region: { start: introduction.region.start, end: rival.cue.start } });
  }
  return kept.sort((a, b) => a.region.start - b.region.start);
}

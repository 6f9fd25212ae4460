export interface Span {
  start: number;
  end: number;
}

/** Share of a passage's characters that may have been edited. */
const MAX_EDITED = 0.15;
const MAX_EDITS = 40;
const MAX_PATTERN = 1200;
const MIN_PIECE = 5;
const MAX_HITS_PER_PIECE = 60;
const MAX_CANDIDATES = 4;

/**
 * The span of a text that is nearest to a pattern, where at most 15 % of the pattern was edited; null where there is none.
 *
 * The pattern is cut into one piece more than edits are allowed, so at least one piece must stand unchanged; where
 * most pieces agree on a place, the edit distance is measured (Sellers' algorithm). A pattern longer than 1,200
 * characters is found by its beginning.
 */
export function approximateMatch(text: string, whole: string): Span | null {
  const pattern = whole.slice(0, MAX_PATTERN);
  const edits = Math.min(MAX_EDITS, Math.floor(pattern.length * MAX_EDITED));
  if (edits < 1) return null;
  let best: (Span & { distance: number }) | null = null;
  for (const place of likelyPlaces(text, pattern, edits)) {
    const from = Math.max(0, place - edits);
    const window = text.slice(from, place + pattern.length + edits);
    const match = nearestSpan(window, pattern);
    if (match.distance <= edits && (!best || match.distance < best.distance))
      best = { start: from + match.start, end: from + match.end, distance: match.distance };
  }
  return best && { start: best.start, end: best.end };
}

/** Starts at which the pattern may stand, those that most pieces vote for first. */
function likelyPlaces(text: string, pattern: string, edits: number): number[] {
  const count = Math.max(2, Math.min(edits + 1, Math.floor(pattern.length / MIN_PIECE)));
  const width = Math.max(edits, 1);
  const votes = new Map<number, { place: number; votes: number }>();
  for (let piece = 0; piece < count; piece++) {
    const from = Math.floor((piece * pattern.length) / count);
    const part = pattern.slice(from, Math.floor(((piece + 1) * pattern.length) / count));
    let hits = 0;
    for (let at = text.indexOf(part); at >= 0 && hits < MAX_HITS_PER_PIECE; at = text.indexOf(part, at + 1)) {
      hits++;
      const place = Math.max(0, at - from);
      const bucket = Math.floor(place / width);
      for (const key of [bucket - 1, bucket, bucket + 1]) {
        const known = votes.get(key);
        if (known) known.votes++;
        else if (key === bucket) votes.set(key, { place, votes: 1 });
      }
    }
  }
  return [...votes.values()]
    .sort((a, b) => b.votes - a.votes || a.place - b.place)
    .slice(0, MAX_CANDIDATES)
    .map(({ place }) => place);
}

/** The part of a window that takes fewest edits to become the pattern. */
function nearestSpan(window: string, pattern: string): Span & { distance: number } {
  let costs = Int32Array.from({ length: pattern.length + 1 }, (_, index) => index);
  let starts = new Int32Array(pattern.length + 1);
  let best = { start: 0, end: 0, distance: pattern.length };
  for (let at = 0; at < window.length; at++) {
    const nextCosts = new Int32Array(pattern.length + 1);
    const nextStarts = new Int32Array(pattern.length + 1);
    nextStarts[0] = at + 1;
    for (let row = 1; row <= pattern.length; row++) {
      const swap = costs[row - 1]! + (window[at] === pattern[row - 1] ? 0 : 1);
      const skip = costs[row]! + 1;
      const add = nextCosts[row - 1]! + 1;
      const cost = Math.min(swap, skip, add);
      nextCosts[row] = cost;
      nextStarts[row] =
        cost === swap ? starts[row - 1]! : cost === skip ? starts[row]! : nextStarts[row - 1]!;
    }
    [costs, starts] = [nextCosts, nextStarts];
    const distance = costs[pattern.length]!;
    if (distance < best.distance) best = { start: starts[pattern.length]!, end: at + 1, distance };
  }
  return best;
}

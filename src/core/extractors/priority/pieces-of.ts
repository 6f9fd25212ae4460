import type { PriorityLexicon } from './lexicon';
import type { Span } from './span';
import { spansIn } from './spans-in';

/** The stretches of a span between commas and joining words. */
export function piecesOf(text: string, { start, end }: Span, { and }: PriorityLexicon): string[] {
  const joints = spansIn(and, text, start, end);
  const edges = [start, ...joints.flatMap((joint) => [joint.start, joint.end]), end];
  const pieces: string[] = [];
  for (let at = 0; at < edges.length; at += 2)
    pieces.push(...text.slice(edges[at], edges[at + 1]).split(','));
  return pieces.filter((piece, at) => at > 0 || piece.trim());
}

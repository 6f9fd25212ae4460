import type { ArticleLink } from '../../core/model/article';
import type { NoteFacts } from '../../core/model/note';
import { webAddress } from '../../export/text/web-address';
import type { MarkedFact } from './marked-facts';

/** Some text that the same facts cover. */
export interface TextPiece {
  text: string;
  /** Numbers of the facts that cover it. */
  facts: number[];
  /** Those of them that have the shortest passage: what a pointer on it means. */
  inner: number[];
  /** The kind of these; null where no fact covers it. */
  kind: keyof NoteFacts | null;
}

/** Pieces inside one link, or between links (`url` is null). */
export interface TextRun {
  url: string | null;
  pieces: TextPiece[];
}

/** Cuts `text.slice(start, end)` where links and facts begin and end. The pieces joined are that text again. */
export function textRuns(
  text: string,
  { start, end }: { start: number; end: number },
  facts: readonly MarkedFact[],
  links: readonly ArticleLink[],
): TextRun[] {
  const touches = (span: { start: number; end: number }) => span.start < end && span.end > start;
  const here = facts.filter(touches);
  const linked = links.filter(touches);
  const runs: TextRun[] = [];
  let last: ArticleLink | undefined;
  for (const [from, to] of pairs(start, end, [...here, ...linked])) {
    const covers = (span: { start: number; end: number }) => span.start <= from && span.end >= to;
    const link = linked.find(covers);
    const piece = pieceOf(text.slice(from, to), here.filter(covers));
    if (runs.length && link === last) runs.at(-1)!.pieces.push(piece);
    else runs.push({ url: webAddress(link?.url), pieces: [piece] });
    last = link;
  }
  return runs;
}

/** Neighbouring cuts of a stretch, in order. */
function pairs(start: number, end: number, spans: readonly { start: number; end: number }[]) {
  const inside = spans.flatMap((span) => [span.start, span.end]).filter((at) => at > start && at < end);
  const cuts = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, index): [number, number] => [cuts[index]!, to]);
}

function pieceOf(text: string, covering: readonly MarkedFact[]): TextPiece {
  const length = (fact: MarkedFact) => fact.end - fact.start;
  const shortest = Math.min(...covering.map(length));
  const inner = covering.filter((fact) => length(fact) === shortest);
  const numbers = (list: readonly MarkedFact[]) => list.map(({ number }) => number);
  return { text, facts: numbers(covering), inner: numbers(inner), kind: inner[0]?.kind ?? null };
}

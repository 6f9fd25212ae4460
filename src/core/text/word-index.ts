import { HEAD } from './heads';
import { unitTest } from './unit-test';

/** Where the words of a text begin, by their first letters: offsets in order. */
export interface WordIndex {
  /** Whether the text goes on like this from an offset; `head` is in lower case, of at most `HEAD` units. */
  beginsWith(at: number, head: string): boolean;
  /** The words that may hold a piece of lower-case text: with no boundaries, all of them. */
  holding(piece: string): readonly number[];
  /** By the first two units. */
  byTwo: StartsByBeginning;
  /** By the first unit; few patterns ask for it. */
  readonly byOne: StartsByBeginning;
  all: readonly number[];
}

export type StartsByBeginning = ReadonlyMap<string, readonly number[]>;

const isWordUnit = unitTest(/[\p{L}\p{N}]/u);
/** Length of the texts kept indexed, in UTF-16 units together: those that the extractors are at work on. */
const KEPT = 400_000;

class KeptIndexes {
  private readonly indexes = new Map<string, WordIndex>();
  private length = 0;

  constructor(private readonly boundary: 'letters' | 'none') {}

  of(text: string): WordIndex {
    let index = this.indexes.get(text);
    if (!index) {
      index = build(text, this.boundary);
      this.indexes.set(text, index);
      this.length += text.length;
      for (const oldest of this.indexes.keys()) {
        if (this.length <= KEPT || oldest === text) break;
        this.indexes.delete(oldest);
        this.length -= oldest.length;
      }
    }
    return index;
  }
}

const kept = { letters: new KeptIndexes('letters'), none: new KeptIndexes('none') };

/** Indexes a text; with `boundary: 'none'` every position counts as a beginning. Kept for the texts asked for last. */
export function wordIndexOf(text: string, boundary: 'letters' | 'none'): WordIndex {
  return kept[boundary].of(text);
}

function build(text: string, boundary: 'letters' | 'none'): WordIndex {
  const lower = text.toLowerCase();
  // a few letters get longer in lower case
  const isEven = lower.length === text.length;
  const headAt = isEven
    ? (at: number, length: number) => lower.slice(at, at + length)
    : (at: number, length: number) =>
        text
          .slice(at, at + length)
          .toLowerCase()
          .slice(0, length);
  const all = boundary === 'none' ? Array.from({ length: text.length }, (_, at) => at) : wordStarts(text);
  let byOne: StartsByBeginning | undefined;
  return {
    beginsWith: isEven
      ? (at, head) => lower.startsWith(head, at)
      : (at, head) => headAt(at, HEAD).startsWith(head),
    holding: (piece) => (boundary === 'letters' && isEven ? wordsHolding(piece, lower, all) : all),
    byTwo: grouped(all, (at) => headAt(at, 2)),
    get byOne() {
      byOne ??= grouped(all, (at) => headAt(at, 1));
      return byOne;
    },
    all,
  };
}

/** Where a word begins, and every place outside words. */
function wordStarts(text: string): number[] {
  const starts: number[] = [];
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    if (!inWord) starts.push(at);
    inWord = isWordUnit(text, at);
  }
  return starts;
}

function wordsHolding(piece: string, lower: string, all: readonly number[]): number[] {
  const words: number[] = [];
  let next = 0;
  for (let found = lower.indexOf(piece); found >= 0; found = lower.indexOf(piece, found + 1)) {
    while (next < all.length && all[next]! <= found) next++;
    const word = all[next - 1];
    if (word !== undefined && word !== words.at(-1)) words.push(word);
  }
  return words;
}

function grouped(starts: readonly number[], beginningAt: (at: number) => string): StartsByBeginning {
  const groups = new Map<string, number[]>();
  for (const at of starts) {
    const beginning = beginningAt(at);
    const group = groups.get(beginning);
    if (group) group.push(at);
    else groups.set(beginning, [at]);
  }
  return groups;
}

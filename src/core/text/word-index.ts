import { HEAD } from './heads';

/** A place where a word begins, with its first letters, lower case. */
export interface WordStart {
  at: number;
  /** The first `HEAD` UTF-16 units from there on, whatever they are. */
  head: string;
}

/** Where the words of a text begin, by their first letters. */
export interface WordIndex {
  /** The words that may hold a piece of lower-case text: with no boundaries, all of them. */
  holding(piece: string): readonly WordStart[];
  /** By the first two units. */
  byTwo: StartsByBeginning;
  /** By the first unit; few patterns ask for it. */
  readonly byOne: StartsByBeginning;
  all: readonly WordStart[];
}

export type StartsByBeginning = ReadonlyMap<string, readonly WordStart[]>;

const WORD = /[\p{L}\p{N}]/u;
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
  const all: WordStart[] = [];
  const lower = text.toLowerCase();
  // a few letters get longer in lower case
  const isEven = lower.length === text.length;
  const headAt = isEven
    ? (at: number) => lower.slice(at, at + HEAD)
    : (at: number) =>
        text
          .slice(at, at + HEAD)
          .toLowerCase()
          .slice(0, HEAD);
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const starts = boundary === 'none' || !inWord;
    inWord = isWordUnit(text, at);
    if (starts) all.push({ at, head: headAt(at) });
  }
  let byOne: StartsByBeginning | undefined;
  return {
    holding: (piece) => (boundary === 'letters' && isEven ? wordsHolding(piece, lower, all) : all),
    byTwo: grouped(all, 2),
    get byOne() {
      byOne ??= grouped(all, 1);
      return byOne;
    },
    all,
  };
}

function wordsHolding(piece: string, lower: string, all: readonly WordStart[]): WordStart[] {
  const words: WordStart[] = [];
  let next = 0;
  for (let found = lower.indexOf(piece); found >= 0; found = lower.indexOf(piece, found + 1)) {
    while (next < all.length && all[next]!.at <= found) next++;
    const word = all[next - 1];
    if (word && word !== words.at(-1)) words.push(word);
  }
  return words;
}

function grouped(starts: readonly WordStart[], length: number): StartsByBeginning {
  const groups = new Map<string, WordStart[]>();
  for (const start of starts) {
    const beginning = start.head.slice(0, length);
    const group = groups.get(beginning);
    if (group) group.push(start);
    else groups.set(beginning, [start]);
  }
  return groups;
}

function isWordUnit(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  if (isCommonLetter(code)) return true;
  if (code >= 0xd800 && code <= 0xdfff)
    return WORD.test(String.fromCodePoint(text.codePointAt(code >= 0xdc00 ? i - 1 : i) ?? 32));
  return WORD.test(text[i]!);
}

/** The letters of most texts beyond ASCII: Latin with marks, Cyrillic. */
function isCommonLetter(code: number): boolean {
  if (code < 0x400) return code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7;
  return code < 0x482 || (code >= 0x48a && code < 0x530);
}

/** Where the words of a text begin, by their first letters. */
export interface WordIndex {
  /** Positions by the first two UTF-16 units, lower case. */
  byTwo: ReadonlyMap<string, readonly number[]>;
  /** Positions by the first unit, lower case. */
  byOne: ReadonlyMap<string, readonly number[]>;
  all: readonly number[];
}

const WORD = /[\p{L}\p{N}]/u;
/** Texts kept indexed: the sentences that the extractors are at work on. */
const KEPT = 512;
const cache = { letters: new Map<string, WordIndex>(), none: new Map<string, WordIndex>() };

/** Indexes a text; with `boundary: 'none'` every position counts as a beginning. Kept for the texts asked for last. */
export function wordIndexOf(text: string, boundary: 'letters' | 'none'): WordIndex {
  const kept = cache[boundary];
  let index = kept.get(text);
  if (!index) {
    index = build(text, boundary);
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value!);
    kept.set(text, index);
  }
  return index;
}

function build(text: string, boundary: 'letters' | 'none'): WordIndex {
  const byTwo = new Map<string, number[]>();
  const byOne = new Map<string, number[]>();
  const all: number[] = [];
  const lower = text.toLowerCase();
  const folded = lower.length === text.length ? lower : null;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const starts = boundary === 'none' || !inWord;
    inWord = isWordUnit(text, i);
    if (!starts) continue;
    all.push(i);
    const two = folded
      ? folded.slice(i, i + 2)
      : text
          .slice(i, i + 2)
          .toLowerCase()
          .slice(0, 2);
    push(byTwo, two, i);
    push(byOne, two.slice(0, 1), i);
  }
  return { byTwo, byOne, all };
}

function isWordUnit(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  if (code >= 0xd800 && code <= 0xdfff)
    return WORD.test(String.fromCodePoint(text.codePointAt(code >= 0xdc00 ? i - 1 : i) ?? 32));
  return WORD.test(text[i]!);
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

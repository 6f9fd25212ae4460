const SLOTS = 1 << 16;

/** Knows how the names of a lexicon begin; says of most words at once that no name begins like them. */
export interface Beginnings {
  /** Adds a beginning of one letter at least; only its first three count. */
  add(beginning: string, needsCapital: boolean): void;
  /** False only where no beginning added is one of the word; true where one may be. */
  mayBegin(word: string, hasCapital: boolean): boolean;
}

const ANY = 1;
const WITH_CAPITAL = 2;

/** A table of hashes: no word is wrongly left out, a few are wrongly let through. */
export function makeBeginnings(): Beginnings {
  const slots = new Uint8Array(SLOTS);
  return {
    add(beginning, needsCapital) {
      const slot = hashOf(beginning, Math.min(3, beginning.length));
      slots[slot] = slots[slot]! | (needsCapital ? WITH_CAPITAL : ANY);
    },
    mayBegin(word, hasCapital) {
      const wanted = hasCapital ? ANY | WITH_CAPITAL : ANY;
      const most = Math.min(3, word.length);
      for (let length = 1; length <= most; length++) if (slots[hashOf(word, length)]! & wanted) return true;
      return false;
    },
  };
}

function hashOf(word: string, length: number): number {
  let hash = length;
  for (let at = 0; at < length; at++) hash = (hash * 331 + word.charCodeAt(at)) & (SLOTS - 1);
  return hash;
}

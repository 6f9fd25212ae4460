import { isWithinEdits } from './edit-distance';
import { eachPosting, type Segment } from './segment';

/** A segment ready to be asked. */
export interface OpenSegment extends Segment {
  sorted: readonly string[];
}

/** Weight of a word by its class: article text, facts, the person's own words, headline and names. */
const CLASS_WEIGHT = [1, 3, 4, 6];
const MATCH_WEIGHT = { same: 4, begins: 2, inflected: 1.2, typo: 1 };

/** 2024 is no misspelt 2025. */
const NUMBER = /\p{N}/u;

type Match = [term: number, weight: number];

/**
 * Scores the notes of all segments that have every word: as it stands, as a beginning, or with another ending;
 * where a word is found nowhere, with small typos.
 *
 * @returns per segment, per note: the score; 0 where a word is missing.
 */
export function matchWords(segments: readonly OpenSegment[], words: readonly string[]): Float32Array[] {
  const total = segments.map(({ notes }) => new Float32Array(notes.length).fill(1));
  for (const word of words) {
    let found = segments.map((segment) => alikeTerms(segment, word));
    if (found.every((matches) => matches.length === 0))
      found = segments.map((segment) => typoTerms(segment, word));
    for (const [index, segment] of segments.entries()) {
      const best = bestPerNote(segment, found[index]!);
      const sum = total[index]!;
      for (let place = 0; place < sum.length; place += 1) {
        sum[place] = best[place] === 0 || sum[place] === 0 ? 0 : sum[place]! + best[place]!;
      }
    }
  }
  return total;
}

function bestPerNote(segment: Segment, matches: readonly Match[]): Float32Array {
  const best = new Float32Array(segment.notes.length);
  for (const [term, weight] of matches) {
    eachPosting(segment, term, (place, wordClass) => {
      const score = weight * CLASS_WEIGHT[wordClass]!;
      if (score > best[place]!) best[place] = score;
    });
  }
  return best;
}

/** Terms that are the word, begin with it, or share all but its last letter and so differ by an ending. */
function alikeTerms({ sorted }: OpenSegment, word: string): Match[] {
  const unspaced = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u.test(word);
  if (word.length === 1 && !unspaced) {
    const at = firstFrom(sorted, word);
    return sorted[at] === word ? [[at, MATCH_WEIGHT.same]] : [];
  }
  const stem = word.length >= 6 && !unspaced && !NUMBER.test(word) ? word.slice(0, -1) : word;
  const matches: Match[] = [];
  for (let at = firstFrom(sorted, stem); at < sorted.length; at += 1) {
    const term = sorted[at]!;
    if (!term.startsWith(stem)) break;
    if (term === word) matches.push([at, MATCH_WEIGHT.same]);
    else if (term.startsWith(word)) matches.push([at, MATCH_WEIGHT.begins]);
    else if (term.length <= word.length + 2) matches.push([at, MATCH_WEIGHT.inflected]);
  }
  return matches;
}

/** Terms that begin with the same letter and are one edit away, two for long words. */
function typoTerms({ sorted }: OpenSegment, word: string): Match[] {
  const most = NUMBER.test(word) ? 0 : word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  const letter = word.charAt(0);
  const matches: Match[] = [];
  if (most === 0) return matches;
  for (let at = firstFrom(sorted, letter); at < sorted.length; at += 1) {
    const term = sorted[at]!;
    if (!term.startsWith(letter)) break;
    if (term.length >= word.length - most && isWithinEdits(word, term.slice(0, word.length + most), most)) {
      matches.push([at, MATCH_WEIGHT.typo]);
    }
  }
  return matches;
}

/** Index of the first term that is not before `word`. */
function firstFrom(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

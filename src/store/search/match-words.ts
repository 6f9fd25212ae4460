import { nearTerms } from './near-terms';
import { eachPosting, type Segment, type WordClass } from './segment';
import { endOfStart, firstFrom } from './sorted-terms';

/** A segment ready to be asked. */
export interface OpenSegment extends Segment {
  sorted: readonly string[];
}

/** Weight of a word by its class: article text, facts, the person's own words, headline and names. */
const CLASS_WEIGHT = [1, 3, 4, 6];
const MATCH_WEIGHT = { same: 4, begins: 2, inflected: 1.2, typo: 1 };

/** 2024 is no misspelt 2025. */
const NUMBER = /\p{N}/u;

/** Terms from one up to another, without it, and what each of them weighs. */
type Match = [from: number, to: number, weight: number];

const one = (term: number, weight: number): Match => [term, term + 1, weight];

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
  for (const [from, to, weight] of matches) {
    const take = (place: number, wordClass: WordClass): void => {
      const score = weight * CLASS_WEIGHT[wordClass]!;
      if (score > best[place]!) best[place] = score;
    };
    for (let term = from; term < to; term += 1) eachPosting(segment, term, take);
  }
  return best;
}

/** Terms that are the word, begin with it, or share all but its last letter and so differ by an ending. */
function alikeTerms({ sorted }: OpenSegment, word: string): Match[] {
  const matches: Match[] = [];
  const unspaced = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u.test(word);
  const at = firstFrom(sorted, word);
  const isThere = sorted[at] === word;
  if (isThere) matches.push(one(at, MATCH_WEIGHT.same));
  if (word.length === 1 && !unspaced) return matches;
  const end = endOfStart(sorted, word, at);
  const longer = isThere ? at + 1 : at;
  if (end > longer) matches.push([longer, end, MATCH_WEIGHT.begins]);
  if (word.length < 6 || unspaced || NUMBER.test(word)) return matches;
  const stem = word.slice(0, -1);
  const from = firstFrom(sorted, stem);
  const to = endOfStart(sorted, stem, from);
  for (let term = from; term < to; term += 1) {
    const isOther = term < at || term >= end;
    if (isOther && sorted[term]!.length <= word.length + 2) matches.push(one(term, MATCH_WEIGHT.inflected));
  }
  return matches;
}

/** Terms that begin with the same letter and are one edit away, two for long words. */
function typoTerms({ sorted }: OpenSegment, word: string): Match[] {
  const most = NUMBER.test(word) ? 0 : word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  if (most === 0) return [];
  return nearTerms(sorted, word, most).map((term) => one(term, MATCH_WEIGHT.typo));
}

/** How much a word weighs by where it stands in a note: article text, facts, the person's own words, headline and names. */
export type WordClass = 0 | 1 | 2 | 3;

/**
 * The words of up to some thousand notes, as stored: sorted terms, and for each the notes that have it. Never changed
 * after it is written; a note that changes is taken into a later segment, which then stands for it.
 */
export interface Segment {
  number: number;
  /** Note ids; postings name a note by its place here. */
  notes: string[];
  /** Notes removed since the segments before. */
  removed: string[];
  /** Terms in code unit order, joined by line breaks. */
  terms: string;
  /** Where the postings of each term begin; one more at the end. */
  offsets: Uint32Array;
  /** Per term: (step to the next note × 4 + class) as base-128 numbers, low digits first. */
  postings: Uint8Array;
}

/** Collects notes for a segment. */
export class SegmentBuilder {
  readonly notes: string[] = [];
  readonly removed: string[] = [];
  private readonly lists = new Map<string, number[]>();

  /** Adds a note: its words, per class. A word that stands in several classes counts in the heaviest. */
  add(id: string, words: readonly (readonly string[])[]): void {
    const place = this.notes.push(id) - 1;
    const classes = new Map<string, number>();
    for (const [weight, list] of words.entries()) for (const word of list) classes.set(word, weight);
    for (const [word, weight] of classes) {
      const list = this.lists.get(word);
      if (list) list.push(place * 4 + weight);
      else this.lists.set(word, [place * 4 + weight]);
    }
  }

  build(number: number): Segment {
    const terms = [...this.lists.keys()].sort();
    const offsets = new Uint32Array(terms.length + 1);
    const bytes: number[] = [];
    for (const [index, term] of terms.entries()) {
      offsets[index] = bytes.length;
      let previous = 0;
      for (const entry of this.lists.get(term)!) {
        const place = entry >> 2;
        pushNumber(bytes, (place - previous) * 4 + (entry & 3));
        previous = place;
      }
    }
    offsets[terms.length] = bytes.length;
    const postings = Uint8Array.from(bytes);
    return { number, notes: this.notes, removed: this.removed, terms: terms.join('\n'), offsets, postings };
  }
}

function pushNumber(bytes: number[], number: number): void {
  let rest = number;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** Calls `take` with each note of a term (its place in the segment) and the class of the word there. */
export function eachPosting(
  { offsets, postings }: Segment,
  term: number,
  take: (place: number, weight: WordClass) => void,
): void {
  let place = 0;
  const end = offsets[term + 1]!;
  for (let at = offsets[term]!; at < end; ) {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = postings[at++]!;
      number |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    place += number >> 2;
    take(place, (number & 3) as WordClass);
  }
}

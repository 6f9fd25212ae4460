import { endOfStart, firstFrom } from './sorted-terms';

/**
 * Terms that share the first letter of a word and differ from it by at most `most` letters put in, left out, changed or
 * swapped with their neighbour; longer terms by such a beginning of at least the word's length.
 *
 * @param sorted terms in code unit order.
 * @returns indexes, ascending.
 */
export function nearTerms(sorted: readonly string[], word: string, most: number): number[] {
  const found: number[] = [];
  const distances = new Distances(word, most);
  const letter = word.charAt(0);
  for (let at = firstFrom(sorted, letter); at < sorted.length; ) {
    const term = sorted[at]!;
    if (!term.startsWith(letter)) break;
    const { depth, isNear } = distances.judge(term);
    // What a beginning decides holds for all terms that have it, so that most of them are never looked at.
    const end = depth === term.length ? at + 1 : endOfStart(sorted, term.slice(0, depth), at);
    for (; at < end; at += 1) if (isNear) found.push(at);
  }
  return found;
}

/** The table of edit distances between a word and one term after the other: a row for each letter of the term. */
class Distances {
  private readonly rows: Uint8Array[];
  /** Least distance in each row: no later one falls below it. */
  private readonly least: number[] = [0];
  /** The letters the rows are filled for. */
  private held = '';

  constructor(
    private readonly word: string,
    private readonly most: number,
  ) {
    this.rows = Array.from({ length: word.length + most + 1 }, () => new Uint8Array(word.length + 1));
    for (let column = 0; column <= word.length; column += 1) this.rows[0]![column] = column;
  }

  /** Whether a term is near, and how many of its letters decide that. Rows of the term before are used again. */
  judge(term: string): { depth: number; isNear: boolean } {
    const { word, most } = this;
    let depth = 0;
    while (depth < this.held.length && this.held[depth] === term[depth]) depth += 1;
    for (; ; depth += 1) {
      const isNear = this.rows[depth]![word.length]! <= most;
      const isDecided = (isNear && depth >= word.length) || this.least[depth]! > most;
      if (isDecided || depth === term.length || depth === this.rows.length - 1) {
        this.held = term.slice(0, depth);
        return { depth, isNear };
      }
      this.fill(depth + 1, term);
    }
  }

  private fill(depth: number, term: string): void {
    const [row, above] = [this.rows[depth]!, this.rows[depth - 1]!];
    const letter = term[depth - 1];
    row[0] = depth;
    let least = depth;
    for (let column = 1; column <= this.word.length; column += 1) {
      const same = this.word[column - 1] === letter ? 0 : 1;
      let cost = Math.min(above[column]! + 1, row[column - 1]! + 1, above[column - 1]! + same);
      const isSwapped =
        depth > 1 &&
        column > 1 &&
        this.word[column - 2] === letter &&
        term[depth - 2] === this.word[column - 1];
      if (isSwapped) cost = Math.min(cost, this.rows[depth - 2]![column - 2]! + 1);
      row[column] = cost;
      if (cost < least) least = cost;
    }
    this.least[depth] = least;
  }
}

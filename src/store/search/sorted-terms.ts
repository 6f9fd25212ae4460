/** Index of the first term that is not before `word`, from `low` on. */
export function firstFrom(sorted: readonly string[], word: string, low = 0): number {
  return firstWhere(sorted, low, (term) => term >= word);
}

/** Index after the last term that begins with `start`; from `low` on, where such terms begin. */
export function endOfStart(sorted: readonly string[], start: string, low: number): number {
  return firstWhere(sorted, low, (term) => !term.startsWith(start));
}

/** Index of the first term from `low` on that holds; all after it must hold too. */
function firstWhere(sorted: readonly string[], from: number, holds: (term: string) => boolean): number {
  let [low, high] = [from, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

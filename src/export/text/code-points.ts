/** Counts code points before UTF-16 offsets of one text; each offset costs a look-up, not a walk. */
export function codePointCounter(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let index = 0; index < text.length - 1; index++) {
    const isHigh = (text.charCodeAt(index) & 0xfc00) === 0xd800;
    if (isHigh && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) pairs.push(index);
  }
  return (offset) => offset - countBelow(pairs, offset - 1);
}

/** How many of the sorted numbers are below a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

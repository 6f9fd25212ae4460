/** A short id of texts, the same wherever and whenever it is made (FNV-1a, two rounds of 32 bits, base 36). Not for secrets. */
export function stableId(...texts: readonly string[]): string {
  const joined = texts.join('\u0000');
  return [0x811c9dc5, 0x9e3779b9].map((seed) => hash(joined, seed).toString(36).padStart(7, '0')).join('');
}

function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value;
}

/** Words shorter than this carry no meaning of their own. */
const CONTENT = 5;
/** Letters of a word that stay when it is inflected. */
const STEM = 5;

/** Stems of an item's longer words, for telling whether two items say the same. */
export function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{M}]+/gu) ?? [];
  const long = words.filter((word) => word.length >= CONTENT || /\p{Script=Han}/u.test(word));
  return new Set(long.map((word) => word.slice(0, STEM)));
}

/** Share of the smaller set of stems that stands in the other, 0 to 1; a single stem is the same only as another single one. */
export function sameness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (!small.size || (small.size === 1 && large.size > 1)) return 0;
  let shared = 0;
  for (const stem of small) if (large.has(stem)) shared++;
  return shared / small.size;
}

import type { Mention } from '../../model/mention';

/** Whether two mentions name the same holder: the same person, or the same country and whoever acts for it. */
export function sameParty(a: Mention, b: Mention): boolean {
  if (a === b) return true;
  // 'عبد الفتاح', 'عبدالفتاح'
  if (a.kind === 'person' && b.kind === 'person') return bare(a.name) === bare(b.name);
  return countryOf(a) !== null && countryOf(a) === countryOf(b);
}

const bare = (name: string): string => name.replace(/[\s-]+/gu, '');

function countryOf(mention: Mention): string | null {
  return mention.kind === 'country' ? mention.id : (mention.country ?? null);
}

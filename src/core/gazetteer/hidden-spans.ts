import type { LanguagePack } from '../model/language-pack';

/**
 * Finds what looks like a country's name and is none ('New Mexico', 'Michael Jordan'), by the pack's patterns.
 * The answer tells whether a span touches one of these.
 */
export function hiddenSpans(text: string, pack: LanguagePack): (start: number, end: number) => boolean {
  const fragments = pack.notCountries ?? [];
  if (!fragments.length) return () => false;
  const letters = pack.grammar.boundary === 'letters';
  const body = `(?:${fragments.join('|')})`;
  const pattern = new RegExp(letters ? `(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])` : body, 'gu');
  const hidden = new Uint8Array(text.length + 1);
  for (const match of text.matchAll(pattern)) hidden.fill(1, match.index, match.index + match[0].length);
  return (start, end) => hidden.subarray(start, end).includes(1);
}

import type { LanguagePack } from '../model/language-pack';
import { compilePattern } from '../text/letter-ranges';
import { onceForEach } from './once-for-each';

/**
 * Finds what looks like a country's name and is none ('New Mexico', 'Michael Jordan'), by the pack's patterns.
 * The answer tells whether a span touches one of these.
 */
export function hiddenSpans(text: string, pack: LanguagePack): (start: number, end: number) => boolean {
  const pattern = patternOf(pack);
  if (!pattern) return () => false;
  let hidden: Uint8Array | undefined;
  return (start, end) => {
    hidden ??= markMatches(pattern, text);
    return hidden.subarray(start, end).includes(1);
  };
}

function markMatches(pattern: RegExp, text: string): Uint8Array {
  const marks = new Uint8Array(text.length + 1);
  for (const match of text.matchAll(pattern)) marks.fill(1, match.index, match.index + match[0].length);
  return marks;
}

const patternOf = onceForEach(({ notCountries = [], grammar }: LanguagePack): RegExp | null => {
  if (!notCountries.length) return null;
  const body = `(?:${notCountries.join('|')})`;
  const whole = grammar.boundary === 'letters' ? `(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])` : body;
  return compilePattern(whole, 'gu');
});

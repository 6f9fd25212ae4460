import type { LanguagePack } from '../model/language-pack';
import { findAll, scannable } from '../text/pattern';
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
  for (const { start, end } of findAll(pattern, text)) marks.fill(1, start, end);
  return marks;
}

const patternOf = onceForEach(({ notCountries = [], grammar }: LanguagePack): RegExp | null =>
  notCountries.length ? scannable(notCountries, grammar.boundary, undefined, 'u') : null,
);

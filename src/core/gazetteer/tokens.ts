import type { GrammarWords } from '../model/words/grammar';
import { onceForEach } from './once-for-each';

/** A word of a text: a run of letters and digits; in a language that does not set words apart, one Han character. */
export interface Token {
  start: number;
  end: number;
  /** As it stands. */
  raw: string;
  /** Folded: lower case, the pack's letters of one kind made one. */
  word: string;
  /** What stands between this word and the next: see `gapKind`. */
  gap: string;
}

const APOSTROPHES = "'’‘`ʹʺʻʼʽ´";
const LETTER = `(?![${APOSTROPHES}])[\\p{L}\\p{M}\\p{N}]`;
/** Latin and Cyrillic letters and digits, none of them an apostrophe; told first, since nearly all text is of these. */
const COMMON = '[A-Za-z0-9\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0400-\\u0481\\u048a-\\u052f]';
/** Between Cyrillic letters an apostrophe is one itself: В'ячеслав, Ксав'є. */
const INNER = `(?<=[\\u0400-\\u052f])[${APOSTROPHES}](?=[\\u0400-\\u052f])`;
const WORDS = new RegExp(`(?:${COMMON}|${INNER}|${LETTER})+`, 'gu');
const wordsOf = onceForEach(({ apostropheLetters }: GrammarWords): RegExp => {
  if (!apostropheLetters) return WORDS;
  return new RegExp(`(?:${COMMON}|${INNER}|(?<=[${apostropheLetters}])[${APOSTROPHES}]|${LETTER})+`, 'giu');
});
const CHARACTERS = new RegExp(`\\p{Script=Han}|(?:(?!\\p{Script=Han})${LETTER})+`, 'gu');

/** Makes the function that brings a word to the form in which words are compared. */
export function makeFold({ folds = [] }: GrammarWords): (word: string) => string {
  return (word) => foldLetters(word.normalize('NFC').toLowerCase().replaceAll(DOT_ABOVE, ''), folds);
}

/** What lower case leaves of the Turkish İ. */
const DOT_ABOVE = '\u0307';

function foldLetters(word: string, folds: NonNullable<GrammarWords['folds']>): string {
  let folded = word;
  for (const [from, to] of folds) folded = folded.replaceAll(from, to);
  return folded;
}

/**
 * One sign for what stands between two words of a name: space, hyphen, apostrophe, comma, nothing; anything else as it
 * stands, and nothing joins across a blank line.
 */
export function gapKind(between: string): string {
  if (between === '' || between === ' ') return between;
  if (between.length > 4 || /\n\s*\n/.test(between)) return '\n';
  const bare = between.trim();
  if (bare === '') return ' ';
  if (/^[-‐‑‒–—−]$/.test(bare)) return '-';
  if (bare === '،') return ',';
  return bare.length === 1 && APOSTROPHES.includes(bare) && between.length === 1 ? "'" : bare;
}

/** Cuts a text into words, in order. Time grows with the length of the text. */
export function tokenize(text: string, grammar: GrammarWords): Token[] {
  const tokens: Token[] = [];
  const fold = makeFold(grammar);
  const lower = lowerInPlace(text);
  for (const match of text.matchAll(grammar.boundary === 'none' ? CHARACTERS : wordsOf(grammar))) {
    const [raw] = match;
    const previous = tokens.at(-1);
    if (previous) previous.gap = gapKind(text.slice(previous.end, match.index));
    const [start, end] = [match.index, match.index + raw.length];
    const word = lower === null ? fold(raw) : foldLetters(lower.slice(start, end), grammar.folds ?? []);
    tokens.push({ start, end, raw, word, gap: '\n' });
  }
  return tokens;
}

/** The whole text in lower case, where every letter keeps its place by that, as it nearly always does; else null. */
function lowerInPlace(text: string): string | null {
  const lower = text.toLowerCase();
  const isEven = lower.length === text.length && !lower.includes(DOT_ABOVE);
  return isEven && text.normalize('NFC') === text ? lower : null;
}

/** Whether a word can begin a name: it does not start with a small letter. */
export function isCapital(raw: string): boolean {
  const code = raw.charCodeAt(0);
  return code < 128 ? code < 97 || code > 122 : !/^\p{Ll}/u.test(raw);
}

/** Whether a word starts with a capital letter, in a script that has them. */
export function startsUpper(raw: string): boolean {
  const code = raw.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^[\p{Lu}\p{Lt}]/u.test(raw);
}

/** Whether the capital of a word cannot come from the beginning of a sentence. */
export function isInsideSentence(tokens: readonly Token[], at: number): boolean {
  return at > 0 && /^[ ,-]$/.test(tokens[at - 1]!.gap);
}

import type { GrammarWords } from '../model/words/grammar';
import { unitTest } from '../text/unit-test';
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
const isLetter = unitTest(new RegExp(`(?![${APOSTROPHES}])[\\p{L}\\p{M}\\p{N}]`, 'u'));
const isApostrophe = unitTest(new RegExp(`[${APOSTROPHES}]`, 'u'));
const isSmallLetter = unitTest(/\p{Ll}/u);
const isUpperLetter = unitTest(/[\p{Lu}\p{Lt}]/u);
const isHan = unitTest(/\p{Script=Han}/u);

/** Tells where an apostrophe is a letter itself: between Cyrillic ones (В'ячеслав, Ксав'є), after some of the language's. */
const innerApostrophe = onceForEach(({ apostropheLetters = '' }: GrammarWords) => {
  const letters = apostropheLetters.toLowerCase() + apostropheLetters.toUpperCase();
  return (text: string, at: number): boolean =>
    at > 0 &&
    isApostrophe(text, at) &&
    ((isCyrillic(text.charCodeAt(at - 1)) && isCyrillic(text.charCodeAt(at + 1))) ||
      letters.includes(text[at - 1]!));
});

const isCyrillic = (code: number): boolean => code >= 0x400 && code <= 0x52f;

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
 * One sign for what stands between two words of a name: space, hyphen, dash between blanks, apostrophe, comma, nothing; anything else as it
 * stands, and nothing joins across a blank line.
 */
export function gapKind(between: string): string {
  if (between === '' || between === ' ') return between;
  if (between.length > 4 || /\n\s*\n/.test(between)) return '\n';
  const bare = between.trim();
  if (bare === '') return ' ';
  // a dash between blanks parts clauses: 'LIMA — President X'
  if (/^[-‐‑‒–—−]$/.test(bare)) return between.length > bare.length + 1 ? '—' : '-';
  if (bare === '،') return ',';
  return bare.length === 1 && APOSTROPHES.includes(bare) && between.length === 1 ? "'" : bare;
}

/** Cuts a text into words, in order. Time grows with the length of the text. */
export function tokenize(text: string, grammar: GrammarWords): Token[] {
  const tokens: Token[] = [];
  const fold = makeFold(grammar);
  const lower = lowerInPlace(text);
  const endOf = grammar.boundary === 'none' ? endOfCharacter : endOfWord;
  const isInner = innerApostrophe(grammar);
  for (let start = 0; start < text.length; ) {
    const end = endOf(text, start, isInner);
    if (end === start) {
      start++;
      continue;
    }
    const previous = tokens.at(-1);
    if (previous) previous.gap = gapKind(text.slice(previous.end, start));
    const raw = text.slice(start, end);
    const word = lower === null ? fold(raw) : foldLetters(lower.slice(start, end), grammar.folds ?? []);
    tokens.push({ start, end, raw, word, gap: '\n' });
    start = end;
  }
  return tokens;
}

type UnitTest = (text: string, at: number) => boolean;

/** Where the word ends that begins at `start`; `start` where none does. */
function endOfWord(text: string, start: number, isInner: UnitTest): number {
  let end = start;
  while (end < text.length && (isLetter(text, end) || isInner(text, end))) end++;
  return end;
}

/** The same where Han characters are words each. */
function endOfCharacter(text: string, start: number): number {
  if (isHan(text, start)) return start + String.fromCodePoint(text.codePointAt(start)!).length;
  let end = start;
  while (end < text.length && isLetter(text, end) && !isHan(text, end)) end++;
  return end;
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
  return code < 128 ? code < 97 || code > 122 : !isSmallLetter(raw, 0);
}

/** Whether a word starts with a capital letter, in a script that has them. */
export function startsUpper(raw: string): boolean {
  const code = raw.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : isUpperLetter(raw, 0);
}

/** A pattern that one of the fragments matches as a whole word, without case. */
export function wholeWord(fragments: readonly string[]): RegExp {
  return fragments.length ? new RegExp(`^(?:${fragments.join('|')})$`, 'iu') : /(?!)/u;
}

/** Whether the capital of a word cannot come from the beginning of a sentence. */
export function isInsideSentence(tokens: readonly Token[], at: number): boolean {
  return at > 0 && /^[ ,-]$/.test(tokens[at - 1]!.gap);
}

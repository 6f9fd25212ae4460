import { capTopics, type CapWords } from './topics';
import * as words from './words/index';

/** A topic suggested for a text, with the word of the text that suggests it. */
export interface CapSuggestion {
  code: number;
  label: string;
  word: string;
}

type Entries = ReadonlyMap<string, readonly number[]>;

interface Lexicon {
  language: string;
  whole: Entries;
  /** Beginnings of words. */
  stems: Entries;
  /** What may stand anywhere in a word, always with any ending. */
  parts: Entries;
  /** Letters of the longest stem or part. */
  longest: number;
  /** What a word is; an apostrophe within belongs to it where it does in the list's own words. */
  word: RegExp;
}

const LANGUAGES: Readonly<Record<string, CapWords>> = words;
const lexicons = new Map<string, Lexicon>();
/** A script that sets no spaces: what stands between two marks is no word. */
const UNSPACED = /\p{Script=Han}/u;
/** What is written for an apostrophe. */
const APOSTROPHES = /['‘’ʻʼ`]/gu;
const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;
const WORD_WITH_APOSTROPHES = /[\p{L}\p{M}]+(?:[-'‘’ʻʼ`][\p{L}\p{M}]+)*/gu;

/** Whether priorities in this language (BCP 47) can be coded. */
export function canSuggestTopics(language: string): boolean {
  return lexiconOf(language) !== null;
}

/**
 * Topics for a text: the one with most words in it first, at a tie the one named first. A suggestion, no more: the codebook
 * asks for one code by the main subject, from a national point of view, so that a person decides.
 */
export function suggestTopics(text: string, language: string): CapSuggestion[] {
  const lexicon = lexiconOf(language);
  if (!lexicon) return [];
  const found = new Map<number, { count: number; word: string }>();
  for (const [word] of text.matchAll(lexicon.word)) {
    for (const [code, part] of codesOf(plain(word.toLocaleLowerCase(lexicon.language)), lexicon)) {
      const known = found.get(code);
      if (known) known.count++;
      else found.set(code, { count: 1, word: UNSPACED.test(word) ? part : word });
    }
  }
  return [...found]
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([code, { word }]) => ({ code, label: capTopics[code] ?? '', word }));
}

/** The codes of a word, each with the part of the word it rests on. */
function codesOf(word: string, { whole, stems, parts, longest }: Lexicon): ReadonlyMap<number, string> {
  const codes = new Map<number, string>();
  const take = (part: string, entries: Entries) => {
    for (const code of entries.get(part) ?? []) if (!codes.has(code)) codes.set(code, part);
  };
  take(word, whole);
  for (let length = Math.min(longest, word.length); length > 0; length--) take(word.slice(0, length), stems);
  if (!parts.size) return codes;
  for (let from = 0; from < word.length; from++)
    for (let to = Math.min(from + longest, word.length); to > from; to--) take(word.slice(from, to), parts);
  return codes;
}

function lexiconOf(language: string): Lexicon | null {
  const tag = language.toLowerCase().split('-')[0] ?? '';
  if (!Object.hasOwn(LANGUAGES, tag)) return null;
  const known = lexicons.get(tag) ?? makeLexicon(tag, LANGUAGES[tag]!);
  lexicons.set(tag, known);
  return known;
}

function makeLexicon(language: string, topics: CapWords): Lexicon {
  const whole = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  const parts = new Map<string, number[]>();
  for (const [code, list] of Object.entries(topics)) {
    for (const entry of list.split(' ')) {
      const map = entry.startsWith('*') ? parts : entry.endsWith('*') ? stems : whole;
      const letters = plain(entry.replaceAll('*', ''));
      map.set(letters, [...(map.get(letters) ?? []), Number(code)]);
    }
  }
  const longest = Math.max(...[...stems.keys(), ...parts.keys()].map((stem) => stem.length));
  const hasApostrophes = Object.values(topics).some((list) => list !== plain(list));
  return { language, whole, stems, parts, longest, word: hasApostrophes ? WORD_WITH_APOSTROPHES : WORD };
}

/** Without apostrophes, which are written in many ways and often left out. */
function plain(word: string): string {
  return word.replace(APOSTROPHES, '');
}

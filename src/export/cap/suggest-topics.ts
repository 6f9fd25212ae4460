import { capTopics, type CapWords } from './topics';
import * as words from './words/index';

/** A topic suggested for a text, with the word of the text that suggests it. */
export interface CapSuggestion {
  code: number;
  label: string;
  word: string;
}

interface Lexicon {
  whole: ReadonlyMap<string, readonly number[]>;
  /** Beginnings of words by their length. */
  stems: ReadonlyMap<string, readonly number[]>;
  longest: number;
}

const LANGUAGES: Readonly<Record<string, CapWords>> = words;
const lexicons = new Map<string, Lexicon>();

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
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)) {
    for (const code of codesOf(word.toLowerCase(), lexicon)) {
      const known = found.get(code);
      if (known) known.count++;
      else found.set(code, { count: 1, word });
    }
  }
  return [...found]
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([code, { word }]) => ({ code, label: capTopics[code] ?? '', word }));
}

function codesOf(word: string, { whole, stems, longest }: Lexicon): ReadonlySet<number> {
  const codes = new Set(whole.get(word));
  for (let length = Math.min(longest, word.length); length > 0; length--)
    for (const code of stems.get(word.slice(0, length)) ?? []) codes.add(code);
  return codes;
}

function lexiconOf(language: string): Lexicon | null {
  const tag = language.toLowerCase().split('-')[0] ?? '';
  if (!Object.hasOwn(LANGUAGES, tag)) return null;
  const known = lexicons.get(tag) ?? makeLexicon(LANGUAGES[tag]!);
  lexicons.set(tag, known);
  return known;
}

function makeLexicon(topics: CapWords): Lexicon {
  const whole = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  for (const [code, list] of Object.entries(topics)) {
    for (const entry of list.split(' ')) {
      const stem = entry.endsWith('*') ? entry.slice(0, -1) : null;
      const map = stem === null ? whole : stems;
      map.set(stem ?? entry, [...(map.get(stem ?? entry) ?? []), Number(code)]);
    }
  }
  return { whole, stems, longest: Math.max(...[...stems.keys()].map((stem) => stem.length)) };
}

import { headsOf } from './heads';
import { compilePattern } from './letter-ranges';
import { wordIndexOf } from './word-index';

/** A pattern that never matches. */
export const NEVER = /(?!)/gu;

/** Escapes a literal for use inside a regular expression with the `u` flag. */
export function escapePattern(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** How a pattern is looked for without trying it everywhere: the alternatives by the letters they can begin with. */
interface Scanner {
  boundary: 'letters' | 'none';
  /** Puts alternatives between the edges a match must have. */
  bound: Bound;
  /** Sources by head of one or two letters; compiled when a text has a word that begins so. */
  byTwo: ReadonlyMap<string, string[]>;
  byOne: ReadonlyMap<string, string[]>;
  anywhere: string[];
  compiled: Map<string, RegExp>;
}

type Bound = (body: string, boundary: 'letters' | 'none') => string;

const scanners = new WeakMap<RegExp, Scanner>();

/**
 * Joins regular expression sources into one pattern (`giu`), longest first, each between Unicode word boundaries.
 * `boundary: 'none'` leaves the boundaries out, for languages that do not set words apart.
 */
export function anyOf(fragments: readonly string[], boundary: 'letters' | 'none' = 'letters'): RegExp {
  if (!fragments.length) return NEVER;
  return scannable(
    [...fragments].sort((a, b) => b.length - a.length),
    boundary,
    betweenWords,
  );
}

/** A pattern of alternatives (`giu`) that `findAll` tries only where a word begins as one of them does. */
export function scannable(sources: readonly string[], boundary: 'letters' | 'none', bound: Bound): RegExp {
  const pattern = compilePattern(bound(sources.join('|'), boundary), 'giu');
  scanners.set(pattern, scannerOf(sources, boundary, bound));
  return pattern;
}

function betweenWords(body: string, boundary: 'letters' | 'none'): string {
  return boundary === 'none' ? `(?:${body})` : `(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`;
}

function scannerOf(sources: readonly string[], boundary: 'letters' | 'none', bound: Bound): Scanner {
  const byTwo = new Map<string, string[]>();
  const byOne = new Map<string, string[]>();
  const anywhere: string[] = [];
  for (const source of sources) {
    const heads = headsOf(source);
    if (!heads) anywhere.push(source);
    for (const head of heads ?? []) {
      const map = head.length === 1 ? byOne : byTwo;
      map.set(head, [...(map.get(head) ?? []), source]);
    }
  }
  return { boundary, bound, byTwo, byOne, anywhere, compiled: new Map() };
}

export interface Found {
  start: number;
  end: number;
  match: RegExpExecArray;
}

/** All matches of a global pattern in `text` between two offsets, as spans in order. The pattern's own state is left alone. */
export function findAll(pattern: RegExp, text: string, from = 0, to = text.length): Found[] {
  const slice = from === 0 && to === text.length ? text : text.slice(from, to);
  const scanner = scanners.get(pattern);
  const matches = scanner ? scan(scanner, slice) : [...slice.matchAll(pattern)];
  return matches
    .filter((match) => match[0])
    .map((match) => ({ start: from + match.index, end: from + match.index + match[0].length, match }));
}

/** Visits the keys two maps share, going through the smaller one. */
function join(
  sources: ReadonlyMap<string, string[]>,
  positions: ReadonlyMap<string, readonly number[]>,
  visit: (key: string, sources: readonly string[], positions: readonly number[]) => void,
): void {
  if (sources.size <= positions.size) {
    for (const [key, list] of sources) {
      const at = positions.get(key);
      if (at) visit(key, list, at);
    }
    return;
  }
  for (const [key, at] of positions) {
    const list = sources.get(key);
    if (list) visit(key, list, at);
  }
}

/** Tries each alternative only where a word begins as it does; at one place the longest match wins. */
function scan(scanner: Scanner, text: string): RegExpExecArray[] {
  const index = wordIndexOf(text, scanner.boundary);
  const places: { at: number; pattern: RegExp }[] = [];
  const add = (key: string, sources: readonly string[], positions: readonly number[]) => {
    if (!positions.length) return;
    let pattern = scanner.compiled.get(key);
    if (!pattern) {
      pattern = compilePattern(scanner.bound(sources.join('|'), scanner.boundary), 'iuy');
      scanner.compiled.set(key, pattern);
    }
    for (const at of positions) places.push({ at, pattern });
  };
  join(scanner.byTwo, index.byTwo, add);
  join(scanner.byOne, index.byOne, add);
  if (scanner.anywhere.length) add('', scanner.anywhere, index.all);
  places.sort((a, b) => a.at - b.at);
  return longestMatches(places, text);
}

function longestMatches(places: readonly { at: number; pattern: RegExp }[], text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  let free = 0;
  for (const { at, pattern } of places) {
    const last = matches.at(-1);
    if (at < free && last?.index !== at) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match?.[0]) continue;
    if (last?.index === at) {
      if (match[0].length <= last[0].length) continue;
      matches.pop();
    }
    matches.push(match);
    free = at + match[0].length;
  }
  return matches;
}

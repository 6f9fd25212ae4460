import { headsOf, innerHeadsOf } from './heads';
import { compilePattern } from './letter-ranges';
import { type WordIndex, wordIndexOf } from './word-index';

/** A pattern that never matches. */
export const NEVER = /(?!)/gu;

/** Escapes a literal for use inside a regular expression with the `u` flag. */
export function escapePattern(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** How a pattern is looked for without trying it everywhere: the alternatives by the letters they can begin with. */
interface Scanner {
  boundary: 'letters' | 'none';
  flags: Flags;
  /** Puts alternatives between the edges a match must have. */
  bound: Bound;
  /** Sources by head, these by their first two letters; compiled when a text has a word that begins so. */
  byTwo: ReadonlyMap<string, SourcesByHead>;
  /** Sources with a head of one letter. */
  byOne: SourcesByHead;
  /** Sources that begin with letters of any kind, by what stands after these. */
  inside: SourcesByHead;
  anywhere: string[];
  compiled: Map<string, RegExp>;
}

type SourcesByHead = Map<string, string[]>;

/** With or without regard to case. */
type Flags = 'u' | 'iu';

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
  );
}

/** A pattern of alternatives that `findAll` tries only where a word begins as one of them does. */
export function scannable(
  sources: readonly string[],
  boundary: 'letters' | 'none',
  bound?: Bound,
  flags: Flags = 'iu',
): RegExp {
  const whole = (bound ?? betweenWords)(sources.join('|'), boundary);
  const pattern = compilePattern(whole, `g${flags}`);
  scanners.set(pattern, scannerOf(sources, boundary, bound ?? fromWordStart, flags));
  return pattern;
}

function betweenWords(body: string, boundary: 'letters' | 'none'): string {
  return boundary === 'none' ? `(?:${body})` : `(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`;
}

/** The same at a place where a word is known to begin; an edge less to compile. */
function fromWordStart(body: string, boundary: 'letters' | 'none'): string {
  return boundary === 'none' ? `(?:${body})` : `(?:${body})(?![\\p{L}\\p{N}])`;
}

function scannerOf(
  sources: readonly string[],
  boundary: 'letters' | 'none',
  bound: Bound,
  flags: Flags,
): Scanner {
  const byTwo = new Map<string, SourcesByHead>();
  const byOne: SourcesByHead = new Map();
  const inside: SourcesByHead = new Map();
  const anywhere: string[] = [];
  for (const source of sources) {
    const heads = headsOf(source);
    const inner = heads ? null : innerHeadsOf(source);
    if (!heads && !inner) anywhere.push(source);
    for (const head of heads ?? []) add(head.length === 1 ? byOne : groupOf(byTwo, head), head, source);
    for (const head of inner ?? []) add(inside, head, source);
  }
  return { boundary, bound, flags, byTwo, byOne, inside, anywhere, compiled: new Map() };
}

function groupOf(byTwo: Map<string, SourcesByHead>, head: string): SourcesByHead {
  const two = head.slice(0, 2);
  const group = byTwo.get(two) ?? new Map<string, string[]>();
  byTwo.set(two, group);
  return group;
}

function add(group: SourcesByHead, head: string, source: string): void {
  const list = group.get(head);
  if (list) list.push(source);
  else group.set(head, [source]);
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

/** Tries each alternative only where a word begins as it does; at one place the longest match wins. */
function scan(scanner: Scanner, text: string): RegExpExecArray[] {
  const index = wordIndexOf(text, scanner.boundary);
  const places: Place[] = [];
  const take = (key: string, sources: readonly string[], starts: readonly number[]) => {
    if (!starts.length) return;
    let pattern = scanner.compiled.get(key);
    if (!pattern) {
      pattern = compilePattern(scanner.bound(sources.join('|'), scanner.boundary), `${scanner.flags}y`);
      scanner.compiled.set(key, pattern);
    }
    for (const at of starts) places.push({ at, pattern });
  };
  for (const [group, starts] of shared(scanner.byTwo, index))
    for (const [head, sources] of group)
      take(
        head,
        sources,
        starts.filter((at) => index.beginsWith(at, head)),
      );
  for (const [head, sources] of scanner.byOne) take(head, sources, index.byOne.get(head) ?? []);
  for (const [head, sources] of scanner.inside) take(`~${head}`, sources, index.holding(head));
  if (scanner.anywhere.length) take('', scanner.anywhere, index.all);
  places.sort((a, b) => a.at - b.at);
  return longestMatches(places, text);
}

/** A place to try a pattern at. */
interface Place {
  at: number;
  pattern: RegExp;
}

/** What a scanner and a text have under the same two letters; goes through the smaller of the two. */
function* shared(
  byTwo: Scanner['byTwo'],
  index: WordIndex,
): Iterable<[sources: SourcesByHead, starts: readonly number[]]> {
  if (byTwo.size <= index.byTwo.size) {
    for (const [two, sources] of byTwo) {
      const starts = index.byTwo.get(two);
      if (starts) yield [sources, starts];
    }
    return;
  }
  for (const [two, starts] of index.byTwo) {
    const sources = byTwo.get(two);
    if (sources) yield [sources, starts];
  }
}

function longestMatches(places: readonly Place[], text: string): RegExpExecArray[] {
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

import type { Role } from '../model/mention';
import { NOMINATIVE } from './inflection';
import type { Entry, Lexicon } from './lexicon';
import type { Reading } from './readings';
import { isCapital, type Token } from './tokens';
import { changeOf } from './word-change';

/** A name of the lexicon found in the text, as word positions. */
export interface Match {
  entry: Entry;
  /** First word, and the one after the last, an ending joined by hyphen or apostrophe included. */
  from: number;
  to: number;
  start: number;
  end: number;
  /** Cases its form allows; null where the language or the name shows none. */
  cases: readonly string[] | null;
  /** Roles of the ending written on it, if any. */
  suffixRoles: readonly Role[] | null;
  /** Whether the same word is an adjective of the same name: Polska, 'Poland' and 'Polish'. */
  adjective?: boolean;
  /** Whether they come from letters written before it (Arabic). */
  prefixed?: boolean;
}

/** The name whose words stand from `at` on, the first read as given; null where they do not. */
export function matchEntry(
  text: string,
  tokens: readonly Token[],
  at: number,
  { word: firstWord, prefixRoles, cut }: Reading,
  entry: Entry,
  lexicon: Lexicon,
): Match | null {
  const last = at + entry.words.length - 1;
  if (last >= tokens.length) return null;
  if (entry.letterCase === 'capital' && !isCapital(tokens[at]!.raw)) return null;
  let cases: readonly string[] | null = null;
  let suffixRoles: readonly Role[] | null = null;
  for (let n = 0; n < entry.words.length; n++) {
    const { word, raw } = tokens[at + n]!;
    if (n > 0 && !sameGap(entry.gaps[n - 1]!, tokens[at + n - 1]!.gap)) return null;
    const change = changeOf(entry, n, n === 0 ? firstWord : word, raw, lexicon);
    if (!change) return null;
    if (change.cases) cases = narrowed(cases, change.cases, word !== entry.words[n]);
    suffixRoles = change.suffixRoles ?? suffixRoles;
  }
  if (isFixed(entry, tokens, at, lexicon)) cases = null;
  const joined = joinedEnding(text, tokens, last, entry, lexicon);
  return {
    entry,
    from: at,
    to: joined?.to ?? last + 1,
    start: tokens[at]!.start + cut,
    end: joined?.end ?? tokens[last]!.end,
    cases,
    suffixRoles: prefixRoles ?? joined?.roles ?? suffixRoles,
    ...(prefixRoles && { prefixed: true }),
  };
}

/** Whether a compound ends in a word that never changes (Сьерра-Леоне), so that its dictionary form may be any case. */
function isFixed(
  { words, gaps, letterCase }: Entry,
  tokens: readonly Token[],
  at: number,
  { inflection }: Lexicon,
): boolean {
  return (
    letterCase !== 'kept' &&
    inflection.declines &&
    gaps.length > 0 &&
    gaps.every((gap) => gap === '-') &&
    inflection.unchanging(words.at(-1)!) &&
    words.every((word, n) => tokens[at + n]!.word === word)
  );
}

/** The words of a name share a case, but for those in the genitive beside its head, and those that never change. */
function narrowed(
  cases: readonly string[] | null,
  more: readonly string[],
  changed: boolean,
): readonly string[] {
  if (!cases) return more;
  const both = cases.filter((one) => more.includes(one));
  if (both.length) return both;
  return changed && cases.includes(NOMINATIVE) ? more : cases;
}

/** An ending joined to the last word by hyphen or apostrophe (ОДКБ-ға, OSCE's), and the full stop of 'U.S.'. */
function joinedEnding(
  text: string,
  tokens: readonly Token[],
  last: number,
  entry: Entry,
  { inflection }: Lexicon,
): { to: number; end: number; roles: readonly Role[] | null } | null {
  const { gap, end, raw } = tokens[last]!;
  const next = tokens[last + 1];
  if (next && (gap === '-' || gap === "'")) {
    const roles = inflection.suffixRoles(next.word, gap);
    if (roles && next.start - end === 1) return { to: last + 2, end: next.end, roles };
  }
  const plural = inflection.suffixRoles('', "'");
  if (plural && /[sS]$/.test(raw) && /^['’](?![\p{L}\p{N}])/u.test(text.slice(end, end + 2)))
    return { to: last + 1, end: end + 1, roles: plural };
  const dotted = entry.gaps.length > 0 && entry.gaps.every((one) => one === '.') && text[end] === '.';
  return dotted ? { to: last + 1, end: end + 1, roles: null } : null;
}

/** Names are written with a space or a hyphen alike. */
function sameGap(name: string, text: string): boolean {
  return name === text || (name !== '' && ' -'.includes(name) && text !== '' && ' -'.includes(text));
}

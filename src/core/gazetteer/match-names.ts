import type { Role } from '../model/mention';
import { NOMINATIVE } from './inflection';
import type { Entry, Lexicon } from './lexicon';
import { isCapital, type Token } from './tokens';

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

/** Order of kinds where two names are equally long. */
const KINDS: readonly Entry['kind'][] = ['organization', 'country', 'title', 'hidden'];
const FORMS: readonly Entry['form'][] = ['name', 'organ', 'adjective', 'capital', 'people', 'own', 'anaphor'];

/** Finds the longest known name at each word, left to right, without overlaps. */
export function matchNames(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  ignored?: Entry['kind'],
): Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = longestAt(text, tokens, at, lexicon, ignored);
    // 'the Council' of 'the Council of Europe' stands for nothing.
    const inner = match?.entry.form === 'anaphor' ? nameInside(text, tokens, match, lexicon, ignored) : null;
    if (inner) matches.push(inner);
    else if (match) matches.push(match);
    at = inner?.to ?? match?.to ?? at + 1;
  }
  return matches;
}

/** A name that begins inside an anaphor and is none itself. */
function nameInside(
  text: string,
  tokens: readonly Token[],
  { from, to }: Match,
  lexicon: Lexicon,
  ignored?: Entry['kind'],
): Match | null {
  for (let at = from + 1; at < to; at++) {
    const match = longestAt(text, tokens, at, lexicon, ignored);
    if (match && match.entry.form !== 'anaphor') return match;
  }
  return null;
}

function longestAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  ignored?: Entry['kind'],
): Match | null {
  let best: Match | null = null;
  for (const { word, prefixRoles, cut } of readings(tokens[at]!, lexicon)) {
    for (const entry of lexicon.candidates(word)) {
      if (entry.kind === ignored) continue;
      const match = matchEntry(text, tokens, at, word, entry, lexicon);
      if (!match) continue;
      if (prefixRoles) {
        match.start += cut;
        match.suffixRoles = prefixRoles;
        match.prefixed = true;
      }
      const both: boolean = best !== null && isAdjectiveOf(match, best);
      if (!best || outranks(match, best)) best = match;
      if (both) best.adjective = true;
    }
  }
  return best;
}

/** Whether one of two matches is the name, the other an adjective of it, on the same words. */
function isAdjectiveOf(one: Match, other: Match): boolean {
  if (one.end !== other.end || one.entry.ids[0] !== other.entry.ids[0]) return false;
  const forms = [one.entry.form, other.entry.form];
  return one.entry.kind === 'country' && forms.includes('name') && forms.includes('adjective');
}

function outranks(one: Match, other: Match): boolean {
  if (one.end !== other.end) return one.end > other.end;
  if (one.entry.kind !== other.entry.kind)
    return KINDS.indexOf(one.entry.kind) < KINDS.indexOf(other.entry.kind);
  const forms = FORMS.indexOf(one.entry.form) - FORMS.indexOf(other.entry.form);
  if (forms !== 0) return forms < 0;
  const dictionary = Number(isDictionaryForm(one)) - Number(isDictionaryForm(other));
  // Nijerya is no 'to Nijer', түрікмен no 'with the Turk'
  return dictionary > 0 || (dictionary === 0 && lettersOf(one) > lettersOf(other));
}

function lettersOf({ entry }: Match): number {
  return entry.words.join('').length;
}

function isDictionaryForm({ cases }: Match): boolean {
  return cases?.includes(NOMINATIVE) ?? false;
}

interface Reading {
  word: string;
  prefixRoles: readonly Role[] | null;
  /** Letters taken off before the name. */
  cut: number;
}

/** A word as it stands, then without the letters a language writes together with it (Arabic). */
export function readings({ word }: Pick<Token, 'word'>, { pack: { grammar } }: Lexicon): readonly Reading[] {
  const all: Reading[] = [{ word, prefixRoles: null, cut: 0 }];
  if (!grammar.prefixes) return all;
  for (const [role, prefixes] of Object.entries(grammar.prefixes) as [Role, readonly string[]][]) {
    for (const prefix of prefixes) {
      const [written = '', meant = ''] = prefix.split('=');
      if (word.startsWith(written) && word.length > written.length + 1)
        all.push({
          word: meant + word.slice(written.length),
          prefixRoles: [role],
          cut: written.length - meant.length,
        });
    }
  }
  return all;
}

function matchEntry(
  text: string,
  tokens: readonly Token[],
  at: number,
  firstWord: string,
  entry: Entry,
  lexicon: Lexicon,
): Match | null {
  const length = entry.words.length;
  const last = at + length - 1;
  if (last >= tokens.length) return null;
  if (entry.letterCase === 'capital' && !isCapital(tokens[at]!.raw)) return null;
  let cases: readonly string[] | null = null;
  let suffixRoles: readonly Role[] | null = null;
  for (let n = 0; n < length; n++) {
    const token = tokens[at + n]!;
    if (n > 0 && !sameGap(entry.gaps[n - 1]!, tokens[at + n - 1]!.gap)) return null;
    const change = changeOf(entry, n, n === 0 ? firstWord : token.word, token.raw, lexicon);
    if (!change) return null;
    if (change.cases) cases = narrowed(cases, change.cases, tokens[at + n]!.word !== entry.words[n]);
    suffixRoles = change.suffixRoles ?? suffixRoles;
  }
  if (isFixed(entry, tokens, at, lexicon)) cases = null;
  const joined = joinedEnding(text, tokens, last, entry, lexicon);
  return {
    entry,
    from: at,
    to: joined?.to ?? last + 1,
    start: tokens[at]!.start,
    end: joined?.end ?? tokens[last]!.end,
    cases,
    suffixRoles: joined?.roles ?? suffixRoles,
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

const SAME: { cases: readonly string[] | null; suffixRoles: readonly Role[] | null } = {
  cases: null,
  suffixRoles: null,
};

/** How a word of the text stands for word `n` of a name; null where it does not. */
function changeOf(entry: Entry, n: number, word: string, raw: string, lexicon: Lexicon): typeof SAME | null {
  const { inflection } = lexicon;
  const dictionary = entry.words[n]!;
  if (entry.letterCase === 'kept') return acronymChange(entry.raws[n]!, raw, lexicon);
  if (entry.change === 'stem') {
    const ending = word.slice(dictionary.length);
    return word.startsWith(dictionary) && ending.length <= 4 ? SAME : null;
  }
  if (inflection.declines) {
    const cases = inflection.casesOf(dictionary, word);
    if (cases.length) return { cases: inflection.unchanging(dictionary) ? null : cases, suffixRoles: null };
    return entry.change === 'loose' && inflection.alike(dictionary, word) ? SAME : null;
  }
  if (word === dictionary) return SAME;
  if (n !== entry.words.length - 1) return null;
  const roles = word.startsWith(dictionary)
    ? inflection.suffixRoles(word.slice(dictionary.length), '')
    : null;
  if (roles) return { cases: null, suffixRoles: roles };
  if (!inflection.suffixed || entry.change !== 'loose' || !inflection.alike(dictionary, word)) return null;
  const ending = inflection.longestSuffix(word);
  return { cases: null, suffixRoles: ending?.roles ?? null };
}

/** An acronym keeps its capitals; small letters after it must be an ending of the language. */
function acronymChange(dictionary: string, raw: string, { inflection, fold }: Lexicon): typeof SAME | null {
  if (raw === dictionary) return SAME;
  if (!raw.startsWith(dictionary)) return null;
  const ending = raw.slice(dictionary.length);
  if (!/^\p{Ll}+$/u.test(ending)) return null;
  const roles = inflection.suffixRoles(fold(ending), '');
  if (roles) return { cases: null, suffixRoles: roles };
  return inflection.isCaseEnding(ending) ? SAME : null;
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

import { NOMINATIVE } from './inflection';
import type { Entry, Lexicon } from './lexicon';
import { type Match, matchEntry } from './match-entry';
import { readings } from './readings';
import { isCapital, type Token } from './tokens';

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
  const { word, raw } = tokens[at]!;
  const hasCapital = isCapital(raw);
  // most words begin no name, and need not be read in several ways
  if (!lexicon.pack.grammar.prefixes && !lexicon.mayBegin(word, hasCapital)) return null;
  for (const reading of readings(word, lexicon)) {
    if (!lexicon.mayBegin(reading.word, hasCapital)) continue;
    for (const entry of lexicon.candidates(reading.word, hasCapital)) {
      if (entry.kind === ignored) continue;
      const match = matchEntry(text, tokens, at, reading, entry, lexicon);
      if (!match) continue;
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

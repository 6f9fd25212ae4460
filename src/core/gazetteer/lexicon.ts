import type { LanguagePack } from '../model/language-pack';
import type { Mention } from '../model/mention';
import type { Organization } from '../model/organization';
import { makeBeginnings } from './beginnings';
import { inflectionOf, type Inflection } from './inflection';
import { onceForEach } from './once-for-each';
import { isCapital, makeFold, tokenize } from './tokens';

/** What a name of the lexicon stands for; `hidden` names stand for nothing and hide what they cover. */
export type EntryKind = 'organization' | 'country' | 'title' | 'hidden';

/** How a name may be written: `kept` letter for letter, `capital` with a capital first, `any`. */
export type LetterCase = 'kept' | 'capital' | 'any';

/**
 * How its words may change: `none`; `strict` by the classes of the pack only; `loose` like the same word up to its ending
 * (long names, where a chance likeness is no danger); `stem`: the word is a stem, endings follow.
 */
export type Change = 'none' | 'strict' | 'loose' | 'stem';

/** One name the gazetteer knows. */
export interface Entry {
  kind: EntryKind;
  form: Mention['form'];
  /** What it may stand for: one code, or several where organizations share an organ's name; none for an anaphor. */
  ids: string[];
  /** Dictionary form shown in notes. */
  name: string;
  words: readonly string[];
  /** As written in the data, word by word, for `kept`. */
  raws: readonly string[];
  gaps: readonly string[];
  letterCase: LetterCase;
  change: Change;
  /** Counts only where the article also names the organization in full, or one of these that it is a body of. */
  short?: readonly string[];
}

/** All names of one language, found by the first letters of their first word. */
export interface Lexicon {
  pack: LanguagePack;
  fold: (word: string) => string;
  inflection: Inflection;
  /** False for most words, whose beginning is that of no name. */
  mayBegin(word: string, isCapital: boolean): boolean;
  /** Entries whose first word begins like `word`; for one without a capital, those that need none. */
  candidates(word: string, isCapital: boolean): readonly Entry[];
  /** Dictionary name of a country. */
  countryName(id: string): string;
}

/** Letters of the first word that inflection never touches, and that entries are found by. */
const KEY_LENGTH = 3;
/** Beginnings whose entries are kept, those that have none too; a bound on memory. */
const MOST_BEGINNINGS = 20_000;

const lexiconsOf = onceForEach((pack: LanguagePack) =>
  onceForEach((organizations: readonly Organization[]) => makeLexicon(pack, organizations)),
);

/** The lexicon of a pack and a list of organizations; made once for each pair. */
export function lexiconOf(pack: LanguagePack, organizations: readonly Organization[]): Lexicon {
  return lexiconsOf(pack)(organizations);
}

function makeLexicon(pack: LanguagePack, organizations: readonly Organization[]): Lexicon {
  const fold = makeFold(pack.grammar);
  const byKey = new Map<string, Entry[]>();
  const byWord = new Map<string, Entry[]>();
  const byBeginning = { capital: new Map<string, Entry[]>(), small: new Map<string, Entry[]>() };
  const beginnings = makeBeginnings();
  const inflection = inflectionOf(pack.grammar);
  const known = new Map<string, Entry>();
  const add: AddName = (kind, form, id, name, text, letterCase, change, short) => {
    const tokens = tokenize(text, pack.grammar);
    if (!tokens.length) return;
    const written = tokens.map(({ raw, word, gap }) => (letterCase === 'kept' ? raw : word) + gap).join('');
    const identity = `${kind} ${form} ${letterCase} ${written}`;
    const same = known.get(identity);
    if (same) {
      if (id !== null && form === 'organ' && !same.ids.includes(id)) same.ids.push(id);
      return;
    }
    const entry: Entry = {
      kind,
      form,
      ids: id === null ? [] : [id],
      name,
      words: tokens.map(({ word }) => word),
      raws: tokens.map(({ raw }) => raw),
      gaps: tokens.slice(0, -1).map(({ gap }) => gap),
      letterCase,
      change,
      ...(short ? { short } : {}),
    };
    known.set(identity, entry);
    const first = entry.words[0]!;
    beginnings.add(first, !needsNoCapital(entry));
    if (keepsFirstWord(entry, inflection)) addTo(byWord, first, entry);
    else addTo(byKey, first.slice(0, KEY_LENGTH), entry);
  };
  addCountries(pack, add);
  addOrganizations(pack, organizations, add);
  for (const title of pack.person?.titles ?? []) add('title', 'name', null, title, title, 'any', 'strict');
  return {
    pack,
    fold,
    inflection,
    mayBegin: beginnings.mayBegin,
    candidates: (word, isCapital) => {
      const known = isCapital ? byBeginning.capital : byBeginning.small;
      const key = word.slice(0, KEY_LENGTH);
      let entries = known.get(key);
      if (!entries) {
        entries = [];
        for (let length = key.length; length > 0; length--)
          entries.push(...(byKey.get(key.slice(0, length)) ?? []));
        if (!isCapital) entries = entries.filter(needsNoCapital);
        if (known.size < MOST_BEGINNINGS) known.set(key, entries);
      }
      const exact = byWord.get(word);
      return exact ? [...exact, ...entries] : entries;
    },
    countryName: (id) => countryName(pack, id),
  };
}

const needsNoCapital = ({ letterCase, raws }: Entry): boolean =>
  letterCase === 'any' || (letterCase === 'kept' && !isCapital(raws[0]!));

type AddName = (
  kind: EntryKind,
  form: Mention['form'],
  id: string | null,
  name: string,
  text: string,
  letterCase: LetterCase,
  change: Change,
  short?: readonly string[],
) => void;

/** Whether the first word of a name stands in every form of it as it is: endings come after the last. */
function keepsFirstWord({ words, letterCase, change }: Entry, { declines }: Inflection): boolean {
  return words.length > 1 && !declines && letterCase !== 'kept' && change !== 'stem';
}

function addTo(lists: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}

/** A country's name in dictionary form: what the press writes, else CLDR's. */
export function countryName({ countries, tables }: LanguagePack, id: string): string {
  return countries[id]?.name ?? tables.countries[id]?.[0] ?? countries[id]?.names?.[0] ?? id;
}

function addCountries(pack: LanguagePack, add: AddName): void {
  const ids = new Set([...Object.keys(pack.tables.countries), ...Object.keys(pack.countries)]);
  for (const id of ids) {
    const names = pack.tables.countries[id] ?? [];
    const {
      names: others = [],
      adjectives = [],
      capitals = [],
      people = [],
      own = [],
    } = pack.countries[id] ?? {};
    const dictionary = countryName(pack, id);
    const list = (form: Mention['form'], texts: readonly string[]) => {
      for (const text of texts) {
        const stem = text.endsWith('~');
        const bare = stem ? text.slice(0, -1) : text;
        const shown = pack.severalScripts && names.includes(text) ? text : dictionary;
        add('country', form, id, shown, bare, caseOf(bare), stem ? 'stem' : 'strict');
      }
    };
    list('name', [dictionary, ...names, ...others]);
    list('capital', capitals);
    list('adjective', adjectives);
    list('people', people);
    list('own', own);
  }
}

/** Short all-capital names (US, РФ) are kept as they are, names with a capital need one, other words need none. */
function caseOf(text: string): LetterCase {
  if (/^[\p{Lu}.\d]{1,5}$/u.test(text)) return 'kept';
  return /^\p{Lu}/u.test(text) ? 'capital' : 'any';
}

/** The name of an organization in a pack's language, or one it borrows from. */
export function organizationName(
  { tag, alsoNamedIn = [] }: LanguagePack,
  { id, names, acronyms }: Organization,
): string {
  const tags = [tag, ...alsoNamedIn];
  return firstOf(names, tags) ?? firstOf(acronyms, tags) ?? id;
}

function addOrganizations(pack: LanguagePack, organizations: readonly Organization[], add: AddName): void {
  const tags = [pack.tag, ...(pack.alsoNamedIn ?? [])];
  for (const tag of new Set(tags)) {
    for (const one of organizations) {
      const dictionary = organizationName(pack, one);
      for (const text of one.names[tag] ?? [])
        add(
          'organization',
          'name',
          one.id,
          dictionary,
          text,
          isSmall(text) ? 'any' : 'capital',
          changeOf(text),
        );
      for (const text of one.acronyms?.[tag] ?? [])
        for (const form of tag === pack.tag ? acronymForms(pack, text) : [text])
          add('organization', 'name', one.id, dictionary, form, 'kept', 'strict');
      for (const text of one.organs?.[tag] ?? []) {
        const long = text.split(' ').length > 2;
        const acronym = /^[\p{Lu}\p{N}]+$/u.test(text) && /\p{Lu}/u.test(text);
        add(
          'organization',
          'organ',
          one.id,
          text,
          text,
          acronym ? 'kept' : long ? 'any' : 'capital',
          acronym ? 'strict' : 'loose',
        );
      }
      for (const text of one.shortNames?.[tag] ?? [])
        add('organization', 'organ', one.id, dictionary, text, 'capital', 'loose', one.parents?.[tag] ?? []);
      for (const text of one.notNames?.[tag] ?? []) add('hidden', 'name', one.id, text, text, 'any', 'loose');
    }
  }
  for (const text of pack.organizationAnaphors ?? [])
    add('organization', 'anaphor', null, text, text, 'any', 'strict');
}

/** Names written small in the data are so in texts: двадцатка. */
const isSmall = (text: string): boolean => /^\p{Ll}/u.test(text);

/** Least letters of a single word that is known again by most of them. */
const LONG_WORD = 8;

/** One short word, or one written small, is like too many others to be known by its letters alone. */
function changeOf(text: string): Change {
  const isShort = !text.includes(' ') && (isSmall(text) || text.length < LONG_WORD);
  return isShort && /\p{Ll}/u.test(text) ? 'strict' : 'loose';
}

/** An acronym, and where the language also writes it like a name ('Osce'), that form. */
function acronymForms({ grammar }: LanguagePack, acronym: string): string[] {
  if (!grammar.titledAcronyms || !/^\p{Lu}{4,}$/u.test(acronym)) return [acronym];
  return [acronym, acronym.slice(0, 1) + acronym.slice(1).toLowerCase()];
}

function firstOf(names: Organization['acronyms'], tags: readonly string[]): string | undefined {
  return tags.map((tag) => names?.[tag]?.[0]).find((name) => name !== undefined);
}

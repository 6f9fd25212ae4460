import type { Lexicon } from './lexicon';
import type { NameRun } from './name-runs';
import type { Person } from './person-names';
import { isCapital, isInsideSentence, type Token } from './tokens';

/** A run, or the part of it, that names a known person. */
export interface Found extends NameRun {
  person: Person;
}

/** Most people kept with a word that begins alike; a bound on the work a hostile text can ask for. */
const MOST_ALIKE = 64;

/** The people of an article, found by the words of their names. */
export class PersonRegister {
  private readonly byKey = new Map<string, Person[]>();

  constructor(
    private readonly lexicon: Lexicon,
    known: readonly Person[],
  ) {
    for (const person of known) this.add(person);
  }

  /** Adds a person, or what is new about one known by a longer or equal name. */
  add(person: Person): void {
    const last = person.words.at(-1)!;
    const same = this.candidates(last).find(
      (other) =>
        this.alike(other.words.at(-1)!, last) &&
        person.words.every((word) => other.words.some((own) => this.alike(own, word))),
    );
    if (same) {
      same.title ??= person.title;
      same.country ??= person.country;
      return;
    }
    const own = { ...person };
    for (const key of new Set(person.words.map(keyOf))) {
      const list = this.byKey.get(key);
      if (!list) this.byKey.set(key, [own]);
      else if (list.length < MOST_ALIKE) list.push(own);
    }
  }

  /** The longest part of a run that names a known person by full name, surname, or first name. */
  find(tokens: readonly Token[], run: NameRun): Found | null {
    let best: Found | null = null;
    for (let from = run.from; from < run.to; from++) {
      if (!isCapital(tokens[from]!.raw)) continue;
      for (const person of this.candidates(tokens[from]!.word)) {
        const found = this.nameAt(tokens, run, from, person);
        if (found && (!best || outranks(found, best))) best = found;
      }
    }
    // Another spelling of the first half: 'Kasym-' of 'Kasym-Jomart Tokayev'.
    while (best && best.from > run.from && tokens[best.from - 1]!.gap === '-') best.from--;
    return best;
  }

  /** The words of a person's name that stand at a position, if they cannot be somebody else's. */
  private nameAt(tokens: readonly Token[], run: NameRun, from: number, person: Person): Found | null {
    const { words } = person;
    const first = words.findIndex((word) => this.alike(word, tokens[from]!.word));
    if (first < 0) return null;
    let to = from + 1;
    let next = first + 1;
    while (to < run.to && next < words.length && this.alike(words[next]!, tokens[to]!.word)) {
      to++;
      next++;
    }
    // Names that stop short of the last surname: first names, or one of two surnames alone ('Rodríguez', 'Lula').
    if (next < words.length)
      return to === run.to && (first === 0 || from === run.from) ? { from, to, person } : null;
    // A surname alone is not the person's after another first name; a sentence may begin with any capital.
    // where each character is a word, the end of one name is the end of many
    if (from > run.from && first > 0 && /^\p{Script=Han}$/u.test(tokens[from]!.raw)) return null;
    const initial = tokens[from - 1]?.word;
    // 'N. Pashinyan': the first letter of the person's own first name
    if (from > run.from && first > 0 && initial?.length === 1 && words[0]!.startsWith(initial))
      return { from: from - 1, to, person };
    const afterAnother = from > run.from && first > 0 && to - from === 1 && tokens[from - 1]!.gap !== '-';
    return afterAnother && isInsideSentence(tokens, run.from) ? null : { from, to, person };
  }

  private candidates(word: string): readonly Person[] {
    return this.byKey.get(keyOf(word)) ?? [];
  }

  private alike(dictionary: string, word: string): boolean {
    if (dictionary === word) return true;
    const { inflection } = this.lexicon;
    if (inflection.declines) return inflection.casesOf(dictionary, word).length > 0;
    return word.startsWith(dictionary) && inflection.suffixRoles(word.slice(dictionary.length), '') !== null;
  }
}

function outranks(one: Found, other: Found): boolean {
  const longer = one.to - one.from - (other.to - other.from);
  return longer > 0 || (longer === 0 && one.person.words.length > other.person.words.length);
}

function keyOf(word: string): string {
  return word.slice(0, 3);
}

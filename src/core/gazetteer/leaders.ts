import type { Lexicon } from './lexicon';
import type { NameRun } from './name-runs';
import { onceForEach } from './once-for-each';
import type { Person } from './person-names';
import { PersonRegister } from './person-register';
import { tokenize, type Token } from './tokens';

/** The leaders that a pack names, with the country the press takes as known. */
const leadersOf = onceForEach((lexicon: Lexicon) => {
  const { pack } = lexicon;
  const people = Object.entries(pack.person?.leaders ?? {}).flatMap(([country, names]) =>
    names.map((name): Person => {
      const words = tokenize(name, pack.grammar).map(({ word }) => word);
      return { name, words, title: null, country };
    }),
  );
  return {
    countries: new Map(people.map(({ words, country }) => [words.join(' '), country])),
    register: new PersonRegister(lexicon, people),
    /** Words of the shortest name. */
    least: Math.min(...people.map(({ words }) => words.length)),
  };
});

/** A person with the country that the press takes as known: 'Қасым-Жомарт Тоқаев' acts for Kazakhstan. */
export function withCountry(person: Person, lexicon: Lexicon): Person {
  const country = person.country ?? leadersOf(lexicon).countries.get(person.words.join(' ')) ?? null;
  return country ? { ...person, country } : person;
}

/** Leaders that a text names in full. */
export function leadersNamed(tokens: readonly Token[], runs: readonly NameRun[], lexicon: Lexicon): Person[] {
  const { register, least } = leadersOf(lexicon);
  return runs.flatMap((run) => {
    if (run.to - run.from < least) return [];
    const found = register.find(tokens, run);
    return found && found.to - found.from === found.person.words.length ? [found.person] : [];
  });
}

/** The leader whose whole name a run is: a name may end as a word with an ending does ('Тілеуберді'). */
export function leaderOf(tokens: readonly Token[], run: NameRun, lexicon: Lexicon): Person | null {
  const found = leadersOf(lexicon).register.find(tokens, run);
  const isWhole = found?.from === run.from && found.to === run.to;
  return isWhole && run.to - run.from === found.person.words.length ? found.person : null;
}

/** A run that begins with a leader's name; where words are not set apart, or a place takes its ending, nothing else shows that the name ends there. */
export function leaderIn(tokens: readonly Token[], run: NameRun, lexicon: Lexicon): NameRun {
  const { person, grammar } = lexicon.pack;
  if (person?.unmarkedWords === undefined && !grammar.suffixes) return run;
  const found = leadersOf(lexicon).register.find(tokens, run);
  const isWhole = found?.from === run.from && found.to - found.from === found.person.words.length;
  return isWhole ? { from: found.from, to: found.to } : run;
}

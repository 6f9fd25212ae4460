import type { LanguagePack } from '../model/language-pack';
import tables from '../tables/uz.json';
import { mapWords } from '../words/map-words';
import { latinFragment, latinWord } from './uz/latin-letters';
import { uzCyrl } from './uz-cyrl';
import { leaders, sameOffice, titles } from './uz-cyrl/person';
import { known } from './uz-cyrl/source';

/** Names and dictionary forms, in Latin letters. */
const { grammar, countries, countryShells, organizationAnaphors } = mapWords(
  {
    grammar: uzCyrl.grammar,
    countries: uzCyrl.countries,
    countryShells: uzCyrl.countryShells!,
    organizationAnaphors: uzCyrl.organizationAnaphors!,
  },
  latinWord,
);
/** Regular expression sources, in Latin letters. */
const { notCountries, dates, person, chairship, priority, quotation, source, document } = mapWords(
  {
    notCountries: uzCyrl.notCountries!,
    dates: uzCyrl.dates!,
    person: uzCyrl.person!,
    chairship: uzCyrl.chairship!,
    priority: uzCyrl.priority!,
    quotation: uzCyrl.quotation!,
    source: uzCyrl.source!,
    document: uzCyrl.document!,
  },
  latinFragment,
);

/** Uzbek in Latin letters: the words of the pack in Cyrillic ones, written in the other script. */
export const uz: LanguagePack = {
  tag: 'uz',
  name: 'O‘zbekcha',
  direction: 'ltr',
  stopWords: [],
  tables,
  grammar: {
    ...grammar,
    apostropheLetters: 'og',
    folds: ["'", '’', 'ʻ', 'ʼ', '`'].map((sign) => [sign, '‘'] as const),
  },
  countries,
  countryShells,
  notCountries,
  alsoNamedIn: ['en'],
  organizationAnaphors,
  dates,
  person: {
    ...person,
    titles: titles.map(latinWord),
    sameOffice: mapWords(sameOffice, latinWord),
    leaders: mapWords(leaders, latinWord),
  },
  chairship,
  priority,
  quotation,
  source: { ...source, known: known.map(latinWord) },
  document,
};

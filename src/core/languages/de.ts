import type { LanguagePack } from '../model/language-pack';
import tables from '../tables/de.json';
import { list } from '../words/list';
import { chairship } from './de/chairship';
import { countries } from './de/countries';
import { dates } from './de/dates';
import { document } from './de/document';
import { grammar } from './de/grammar';
import { person } from './de/person';
import { priority } from './de/priority';
import { quotation } from './de/quotation';
import { source } from './de/source';

export const de: LanguagePack = {
  tag: 'de',
  name: 'Deutsch',
  direction: 'ltr',
  stopWords: [],
  tables,
  dates,
  grammar,
  countries,
  countryShells: {
    before: list`Republik, Bundesrepublik, Königreich, Islamische Republik, Fürstentum, Großherzogtum, Staat, Volksrepublik`,
  },
  notCountries: [
    '(?:Latein|Süd|Nord|Mittel|Zentral)amerika\\p{Ll}*',
    'Deutsche[nr]? (?:Presse|Bank|Bahn|Welle|Post|Telekom|Börse|Fußball)[-\\p{L}]*',
    'Indische[nr]? Ozeans?',
    'New Mexico',
  ],
  organizationAnaphors: list`Organisation, Staatenbund, Bündnis, Union, Gemeinschaft, Gremium, Rat, Staatengruppe`,
  alsoNamedIn: ['en'],
  person,
  chairship,
  priority,
  quotation,
  source,
  document,
};

import { chairship } from './kk/chairship';
import { countries } from './kk/countries';
import { grammar } from './kk/grammar';
import { person } from './kk/person';
import type { LanguagePack } from '../model/language-pack';
import { priority } from './kk/priority';
import tables from '../tables/kk.json';
import { dates } from './kk/dates';
import { document } from './kk/document';
import { quotation } from './kk/quotation';
import { source } from './kk/source';

export const kk: LanguagePack = {
  tag: 'kk',
  name: 'Қазақша',
  direction: 'ltr',
  stopWords: [],
  tables,
  dates,

  grammar,

  countries,
  countryShells: {
    after: ['Республикасы', 'Федерациясы', 'Корольдігі', 'елі', 'тарапы', 'тарап', 'мемлекеті'],
  },
  alsoNamedIn: ['ru', 'en'],
  organizationAnaphors: [
    'ұйым',
    'одақ',
    'бірлестік',
    'достастық',
    'қауымдастық',
    'құрылым',
    'қор',
    'кеңес',
    'альянс',
    'топ',
  ],

  priority,

  person,

  chairship,

  quotation,

  source,

  document,
};

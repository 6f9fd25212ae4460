import type { LanguagePack } from '../model/language-pack';
import tables from '../tables/uz-Cyrl.json';
import { chairship } from './uz-cyrl/chairship';
import { countries } from './uz-cyrl/countries';
import { dates } from './uz-cyrl/dates';
import { document } from './uz-cyrl/document';
import { grammar } from './uz-cyrl/grammar';
import { person } from './uz-cyrl/person';
import { priority } from './uz-cyrl/priority';
import { quotation } from './uz-cyrl/quotation';
import { source } from './uz-cyrl/source';

/** Uzbek in Cyrillic letters. Its words are also those of the pack in Latin letters (`uz`). */
export const uzCyrl: LanguagePack = {
  tag: 'uz-Cyrl',
  name: 'Ўзбекча',
  direction: 'ltr',
  stopWords: [],
  tables,
  grammar,
  countries,
  countryShells: { after: ['Республикаси', 'Федерацияси', 'Қироллиги', 'томони', 'давлати'] },
  notCountries: ['Лотин Америка\\p{L}*', 'Шимолий Америка\\p{L}*', 'Жанубий Америка\\p{L}*'],
  alsoNamedIn: ['ru'],
  organizationAnaphors: ['ташкилот', 'иттифоқ', 'ҳамдўстлик', 'кенгаш', 'уюшма', 'блок', 'жамғарма'],
  dates,
  person,
  chairship,
  priority,
  quotation,
  source,
  document,
};

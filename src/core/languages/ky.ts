import { chairship } from './ky/chairship';
import { countries } from './ky/countries';
import { grammar } from './ky/grammar';
import { person } from './ky/person';
import type { LanguagePack } from '../model/language-pack';
import { priority } from './ky/priority';
import tables from '../tables/ky.json';
import { dates } from './ky/dates';
import { document } from './ky/document';
import { quotation } from './ky/quotation';
import { source } from './ky/source';

export const ky: LanguagePack = {
  tag: 'ky',
  name: 'Кыргызча',
  direction: 'ltr',
  stopWords: [],
  tables,
  dates,

  grammar,

  countries,
  countryShells: { after: ['Республикасы', 'Федерациясы', 'Королдугу', 'тарабы', 'мамлекети'] },
  alsoNamedIn: ['ru'],
  organizationAnaphors: ['уюм', 'биримдик', 'шериктештик', 'кеңеш', 'блок', 'фонд', 'бирикме'],

  priority,

  person,

  chairship,

  quotation,

  source,

  document,
};

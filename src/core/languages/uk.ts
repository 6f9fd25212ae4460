import type { LanguagePack } from '../model/language-pack';
import tables from '../tables/uk.json';
import { list } from '../words/list';
import { chairship } from './uk/chairship';
import { countries } from './uk/countries';
import { dates } from './uk/dates';
import { document } from './uk/document';
import { grammar } from './uk/grammar';
import { person } from './uk/person';
import { priority } from './uk/priority';
import { quotation } from './uk/quotation';
import { source } from './uk/source';

export const uk: LanguagePack = {
  tag: 'uk',
  name: 'Українська',
  direction: 'ltr',
  stopWords: [],
  tables,
  dates,
  grammar,
  countries,
  countryShells: {
    before: list`Республіка, Королівство, Ісламська Республіка, Федеративна Республіка, Держава, Князівство, Султанат`,
  },
  notCountries: [
    '(?:Латинськ|Південн|Північн|Центральн)\\p{Ll}+ Америк\\p{Ll}+',
    'Північн\\p{Ll}+ Ірланді\\p{Ll}+',
    'Індійськ\\p{Ll}+ океан\\p{Ll}*',
    'Верховн\\p{Ll}+ Рад\\p{Ll}+ України',
    'Того (?:ж|самого|і|що|дня|року)',
  ],
  organizationAnaphors: list`організація, об'єднання, співдружність, союз, блок, асоціація, рада`,
  alsoNamedIn: ['ru', 'en'],
  person,
  chairship,
  priority,
  quotation,
  source,
  document,
};

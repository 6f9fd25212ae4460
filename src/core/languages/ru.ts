import { chairship } from './ru/chairship';
import { countries } from './ru/countries';
import { grammar } from './ru/grammar';
import { person } from './ru/person';
import type { LanguagePack } from '../model/language-pack';
import { priority } from './ru/priority';
import tables from '../tables/ru.json';
import { dates } from './ru/dates';
import { document } from './ru/document';
import { quotation } from './ru/quotation';
import { source } from './ru/source';

export const ru: LanguagePack = {
  tag: 'ru',
  name: 'Русский',
  direction: 'ltr',
  stopWords: [],
  tables,
  dates,

  grammar,

  countries,
  countryShells: {
    before: [
      'Республика',
      'Королевство',
      'Исламская Республика',
      'Государство',
      'Федеративная Республика',
      'Великое Герцогство',
      'Султанат',
      'Княжество',
      'Народная Республика',
    ],
    after: ['сторона'],
  },
  notCountries: [
    '(?:Латинск|Южн|Северн|Центральн)\\p{Ll}+ Америк\\p{Ll}+',
    'Индийск\\p{Ll}+ океан\\p{Ll}*',
    '(?<!Папуа[- –—]{1,3})Нов\\p{Ll}+ Гвине\\p{Ll}+',
    'Северн\\p{Ll}+ Ирланди\\p{Ll}+',
    'Сантьяго(?= \\p{Lu}\\p{Ll})',
    'Того (?:же|самого|и|что|требу\\p{Ll}+|хватит|гляди)',
  ],
  organizationAnaphors: [
    'организация',
    'объединение',
    'содружество',
    'сообщество',
    'союз',
    'блок',
    'ассоциация',
    'совет',
    'движение',
    'клуб',
    'альянс',
  ],

  priority,

  person,

  chairship,

  quotation,

  source,

  document,
};

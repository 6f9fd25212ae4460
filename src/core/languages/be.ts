import type { LanguagePack } from '../model/language-pack';
import tables from '../tables/be.json';
import { list } from '../words/list';
import { chairship } from './be/chairship';
import { countries } from './be/countries';
import { dates } from './be/dates';
import { document } from './be/document';
import { grammar } from './be/grammar';
import { person } from './be/person';
import { priority } from './be/priority';
import { quotation } from './be/quotation';
import { source } from './be/source';

export const be: LanguagePack = {
  tag: 'be',
  name: 'Беларуская',
  direction: 'ltr',
  stopWords: [],
  tables,
  dates,
  grammar,
  countries,
  countryShells: {
    before: list`Рэспубліка, Каралеўства, Ісламская Рэспубліка, Федэратыўная Рэспубліка, Дзяржава, Княства, Султанат`,
  },
  notCountries: [
    '(?:Лацінск|Паўднёв|Паўночн)\\p{Ll}+ Амерык\\p{Ll}+',
    'Паўночн\\p{Ll}+ Ірланды\\p{Ll}+',
    'Таго (?:ж|самага|і|што|дня|году)',
  ],
  organizationAnaphors: list`арганізацыя, аб'яднанне, садружнасць, саюз, блок, асацыяцыя, савет`,
  alsoNamedIn: ['ru'],
  person,
  chairship,
  priority,
  quotation,
  source,
  document,
};

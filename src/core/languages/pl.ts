import type { LanguagePack } from '../model/language-pack';
import tables from '../tables/pl.json';
import { list } from '../words/list';
import { chairship } from './pl/chairship';
import { countries } from './pl/countries';
import { dates } from './pl/dates';
import { document } from './pl/document';
import { grammar } from './pl/grammar';
import { person } from './pl/person';
import { priority } from './pl/priority';
import { quotation } from './pl/quotation';
import { source } from './pl/source';

export const pl: LanguagePack = {
  tag: 'pl',
  name: 'Polski',
  direction: 'ltr',
  stopWords: [],
  tables,
  dates,
  grammar,
  countries,
  countryShells: {
    before: list`Republika, Królestwo, Islamska Republika, Republika Federalna, Księstwo, Sułtanat, Wielkie Księstwo`,
  },
  notCountries: [
    'Ameryk\\p{Ll}+ (?:Łacińsk|Południow|Północn)\\p{Ll}+',
    'Irlandi\\p{Ll}+ Północn\\p{Ll}+',
    'Polsk\\p{Ll}+ (?:Agencj|Radi|Parti|Stronnictw|Akademi|Związ|Instytut)\\p{Ll}+',
    'Ocean\\p{Ll}* Indyjsk\\p{Ll}+',
  ],
  organizationAnaphors: list`organizacja, wspólnota, unia, blok, stowarzyszenie, rada, grupa`,
  alsoNamedIn: ['en'],
  person,
  chairship,
  priority,
  quotation,
  source,
  document,
};

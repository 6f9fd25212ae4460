import { chairship } from './tr/chairship';
import { countries } from './tr/countries';
import { dates } from './tr/dates';
import { document } from './tr/document';
import { grammar } from './tr/grammar';
import { person } from './tr/person';
import { priority } from './tr/priority';
import { quotation } from './tr/quotation';
import { source } from './tr/source';
import type { LanguagePack } from '../model/language-pack';
import tables from '../tables/tr.json';

export const tr: LanguagePack = {
  tag: 'tr',
  name: 'Türkçe',
  direction: 'ltr',
  stopWords: [],
  tables,
  grammar,
  countries,
  countryShells: { after: ['Cumhuriyeti', 'Federasyonu', 'Krallığı', 'tarafı'] },
  // Maliye is finance, not 'to Mali'.
  notCountries: [
    'Maliye\\p{L}*',
    'Latin Amerika\\p{L}*',
    'Kuzey Amerika\\p{L}*',
    'Güney Amerika\\p{L}*',
    'Anadolu\\p{L}*',
    // languages
    '(?:İngiliz|Fransız|İspanyol|Portekiz|İtalyan|Alman|Rus|Türk|Türkmen|Kazak|Kırgız|Özbek|Çin|Japon|Macar|Arnavut|Sırp|Bulgar|Rumen|Yunan|Gürcü|Ermeni)[cç][ea]\\p{Ll}*',
  ],
  alsoNamedIn: ['en'],
  organizationAnaphors: ['örgüt', 'birlik', 'blok', 'teşkilat', 'topluluk', 'kuruluş'],
  dates,
  person,
  chairship,
  priority,
  quotation,
  source,
  document,
};

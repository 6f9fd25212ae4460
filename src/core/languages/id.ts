import { chairship } from './id/chairship';
import { countries, notCountries } from './id/countries';
import { dates } from './id/dates';
import { document } from './id/document';
import { grammar } from './id/grammar';
import type { LanguagePack } from '../model/language-pack';
import { list } from '../words/list';
import { person } from './id/person';
import { priority } from './id/priority';
import { quotation } from './id/quotation';
import { source } from './id/source';
import tables from '../tables/id.json';

/** Indonesian; most of it also reads Malay. */
export const id: LanguagePack = {
  tag: 'id',
  name: 'Bahasa Indonesia',
  direction: 'ltr',
  stopWords: [],
  tables,
  grammar,
  countries,
  countryShells: {
    before: list`Republik, Negara, Kerajaan, Pemerintah, Republik Islam, Republik Rakyat, Republik Federal, negeri, Kesultanan`,
  },
  notCountries,
  alsoNamedIn: ['en'],
  organizationAnaphors: list`
    organisasi ini, organisasi itu, organisasi tersebut, blok ini, blok itu, blok tersebut, kelompok ini, kelompok itu, kelompok tersebut,
    forum ini, forum itu, forum tersebut, perhimpunan ini, perhimpunan itu, perhimpunan tersebut, dewan itu, dewan tersebut, dewan ini,
    pertubuhan itu, pertubuhan ini, gerakan ini
  `,
  dates,
  person,
  chairship,
  priority,
  quotation,
  source,
  document,
};

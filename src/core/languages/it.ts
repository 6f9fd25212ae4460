import { chairship } from './it/chairship';
import { countries, notCountries } from './it/countries';
import { dates } from './it/dates';
import { document } from './it/document';
import { grammar } from './it/grammar';
import type { LanguagePack } from '../model/language-pack';
import { list } from '../words/list';
import { person } from './it/person';
import { priority } from './it/priority';
import { quotation } from './it/quotation';
import { source } from './it/source';
import tables from '../tables/it.json';

export const it: LanguagePack = {
  tag: 'it',
  name: 'Italiano',
  direction: 'ltr',
  stopWords: [],
  tables,
  grammar,
  countries,
  countryShells: {
    before: list`
      Repubblica di, Repubblica del, Repubblica dell', Repubblica, Regno di, Regno del, Stato di, Stato del, Repubblica islamica dell', Repubblica federale di, Repubblica popolare di, Granducato di, Granducato del, Sultanato dell', Principato di, Unione delle, Repubblica araba d'
    `,
  },
  notCountries,
  alsoNamedIn: ['en'],
  organizationAnaphors: list`
    il blocco, questo blocco, l'organizzazione, questa organizzazione, l'alleanza, l'organismo, il gruppo, l'associazione, l'Unione, il forum, questo forum, l'istituzione, la comunità, il Consiglio, l'iniziativa, l'organizzazione regionale, dell'organizzazione, all'organizzazione, nell'organizzazione, del gruppo, dell'Unione, del blocco, del forum, della comunità, dell'associazione, dell'alleanza, dell'iniziativa, dell'organismo, dell'istituzione, del Consiglio
  `,
  dates,
  person,
  chairship,
  priority,
  quotation,
  source,
  document,
};

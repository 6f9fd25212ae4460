import { chairship } from './nl/chairship';
import { countries, notCountries } from './nl/countries';
import { dates } from './nl/dates';
import { document } from './nl/document';
import { grammar } from './nl/grammar';
import type { LanguagePack } from '../model/language-pack';
import { list } from '../words/list';
import { person } from './nl/person';
import { priority } from './nl/priority';
import { quotation } from './nl/quotation';
import { source } from './nl/source';
import tables from '../tables/nl.json';

/** Dutch of the Netherlands, Belgium and Suriname. */
export const nl: LanguagePack = {
  tag: 'nl',
  name: 'Nederlands',
  direction: 'ltr',
  stopWords: [],
  tables,
  grammar,
  countries,
  countryShells: {
    before: list`
      Republiek, Koninkrijk, Koninkrijk der, Bondsrepubliek, Federale Republiek, Islamitische Republiek, Volksrepubliek,
      Groothertogdom, Sultanaat, Vorstendom, Staat, Democratische Republiek
    `,
  },
  notCountries,
  alsoNamedIn: ['en'],
  organizationAnaphors: list`
    het blok, de organisatie, deze organisatie, de alliantie, het bondgenootschap, de unie, de raad, de groep, de vereniging,
    het forum, de gemeenschap
  `,
  dates,
  person,
  chairship,
  priority,
  quotation,
  source,
  document,
};

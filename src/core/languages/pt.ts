import { chairship } from './pt/chairship';
import { countries, notCountries } from './pt/countries';
import { dates } from './pt/dates';
import { document } from './pt/document';
import { grammar } from './pt/grammar';
import type { LanguagePack } from '../model/language-pack';
import { list } from '../words/list';
import { person } from './pt/person';
import { priority } from './pt/priority';
import { quotation } from './pt/quotation';
import { source } from './pt/source';
import tables from '../tables/pt.json';

/** Portuguese of Brazil and Portugal. */
export const pt: LanguagePack = {
  tag: 'pt',
  name: 'Português',
  direction: 'ltr',
  stopWords: [],
  tables,
  grammar,
  countries,
  countryShells: {
    before: list`
      República de, República do, República da, República, Reino de, Reino da, Reino do, Reino dos, Estado de, Estado da, Federação da, República Islâmica do, República Federal da, República Popular da, Grão-Ducado do, Sultanato de, Principado de, República Democrática de
    `,
  },
  notCountries,
  alsoNamedIn: ['en'],
  organizationAnaphors: list`
    o bloco, este bloco, esse bloco, a organização, esta organização, a aliança, o organismo, o grupo, a associação, a união, o fórum, este fórum, a entidade, a comunidade, o bloco regional, o bloco sul-americano, o Conselho
  `,
  dates,
  person,
  chairship,
  priority,
  quotation,
  source,
  document,
};

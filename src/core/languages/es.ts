import { chairship } from './es/chairship';
import { countries, notCountries } from './es/countries';
import { dates } from './es/dates';
import { document } from './es/document';
import { grammar } from './es/grammar';
import type { LanguagePack } from '../model/language-pack';
import { list } from '../words/list';
import { person } from './es/person';
import { priority } from './es/priority';
import { quotation } from './es/quotation';
import { source } from './es/source';
import tables from '../tables/es.json';

/** Spanish of Spain and of the Americas. */
export const es: LanguagePack = {
  tag: 'es',
  name: 'Español',
  direction: 'ltr',
  stopWords: [],
  tables,
  grammar,
  countries,
  countryShells: {
    before: list`
      República de, República del, República, Reino de, Reino, Estado de, Estado Plurinacional de, Federación de, Confederación, República Islámica de, República Federal de, República Popular de, República Bolivariana de,
      República Oriental del, Gran Ducado de, Sultanato de, Principado de, Unión de, República Unida de, República Democrática de, República Cooperativa de
    `,
  },
  notCountries,
  alsoNamedIn: ['en'],
  organizationAnaphors: list`
    el bloque, este bloque, ese bloque, la organización, esta organización, esa organización, la alianza, el organismo, este organismo, ese organismo, el grupo, la asociación, la unión, el foro, este foro, la entidad, el mecanismo, la comunidad,
    el bloque comunitario, el bloque regional, el bloque sudamericano, el bloque europeo, el Consejo
  `,
  dates,
  person,
  chairship,
  priority,
  quotation,
  source,
  document,
};

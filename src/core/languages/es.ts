import { chairship } from './es/chairship';
import { countries, notCountries } from './es/countries';
import { dates } from './es/dates';
import { document } from './es/document';
import { grammar } from './es/grammar';
import type { LanguagePack } from '../model/language-pack';
import { list } from '../words/list';
import { person } from './es/person';
import { phrases } from '../words/phrases';
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
  organizationAnaphors: [
    ...phrases(
      list`el, del, al, este, ese, dicho`,
      list`
        bloque, organismo, grupo, foro, mecanismo, ente, Consejo, órgano, bloque comunitario, bloque regional, bloque sudamericano, bloque suramericano, bloque europeo, bloque económico, bloque caribeño, bloque centroamericano, bloque andino,
        organismo regional, organismo multilateral, organismo continental, organismo internacional, mecanismo regional, ente regional, foro regional, grupo regional, sistema
      `,
    ),
    ...phrases(
      list`la, de la, a la, esta, esa, dicha`,
      list`organización, alianza, asociación, unión, entidad, comunidad, organización regional, organización panafricana, organización continental, institución, instancia, agrupación`,
    ),
  ],
  dates,
  person,
  chairship,
  priority,
  quotation,
  source,
  document,
};

import { chairship } from './pt/chairship';
import { countries, notCountries } from './pt/countries';
import { dates } from './pt/dates';
import { document } from './pt/document';
import { grammar } from './pt/grammar';
import type { LanguagePack } from '../model/language-pack';
import { list } from '../words/list';
import { person } from './pt/person';
import { phrases } from '../words/phrases';
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
  organizationAnaphors: [
    ...phrases(
      list`o, do, ao, no, pelo, este, deste, neste, esse, desse`,
      list`
        bloco, organismo, grupo, fórum, mecanismo, agrupamento, colegiado, Conselho, órgão, bloco regional, bloco sul-americano, bloco europeu, bloco comunitário, bloco económico, bloco econômico, bloco lusófono, organismo regional,
        organismo multilateral, fórum regional
      `,
    ),
    ...phrases(
      list`a, da, à, na, pela, esta, desta, nesta, essa, dessa`,
      list`
        organização, aliança, associação, união, entidade, comunidade, instituição, organização regional, organização pan-africana, organização continental, organização lusófona, comunidade lusófona, organização sub-regional, comunidade regional,
        instância
      `,
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

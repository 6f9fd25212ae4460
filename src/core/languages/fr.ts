import { chairship } from './fr/chairship';
import { countries, notCountries } from './fr/countries';
import { dates } from './fr/dates';
import { document } from './fr/document';
import { grammar } from './fr/grammar';
import type { LanguagePack } from '../model/language-pack';
import { list } from '../words/list';
import { person } from './fr/person';
import { priority } from './fr/priority';
import { quotation } from './fr/quotation';
import { source } from './fr/source';
import tables from '../tables/fr.json';

/** French of Europe, Africa and Canada. */
export const fr: LanguagePack = {
  tag: 'fr',
  name: 'Français',
  direction: 'ltr',
  stopWords: [],
  tables,
  grammar,
  countries,
  countryShells: {
    before: list`
      République de, République du, République d', République des, République, Royaume de, Royaume du, Royaume d', État de, État du, Etat de, Fédération de, République islamique de, République islamique d', République fédérale de, République fédérale d',
      République populaire de, Grand-Duché de, Sultanat d', Principauté de, République arabe d', Union des, République unie de, République démocratique du
    `,
  },
  notCountries,
  alsoNamedIn: ['en'],
  organizationAnaphors: list`
    le bloc, ce bloc, l'organisation, cette organisation, l'alliance, l'organisme, le groupe, l'association, l'union, le forum, ce forum, l'institution, la communauté, le bloc régional, l'organisation régionale, l'organisation panafricaine,
    l'institution panafricaine, l'organisation sous-régionale, le Conseil, l'instance, l'union régionale
  `,
  dates,
  person,
  chairship,
  priority,
  quotation,
  source,
  document,
};

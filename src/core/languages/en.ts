import type { LanguagePack } from '../model/language-pack';
import tables from '../tables/en.json';

export const en: LanguagePack = {
  tag: 'en',
  name: 'English',
  direction: 'ltr',
  stopWords: [],
  tables,

  grammar: {
    boundary: 'letters',
  },

  countries: {},
};

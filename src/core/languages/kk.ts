import type { LanguagePack } from '../model/language-pack';
import tables from '../tables/kk.json';

export const kk: LanguagePack = {
  tag: 'kk',
  name: 'Қазақша',
  direction: 'ltr',
  stopWords: [],
  tables,

  grammar: {
    boundary: 'letters',
  },

  countries: {},
};

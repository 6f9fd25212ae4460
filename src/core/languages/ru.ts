import type { LanguagePack } from '../model/language-pack';
import tables from '../tables/ru.json';

export const ru: LanguagePack = {
  tag: 'ru',
  name: 'Русский',
  direction: 'ltr',
  stopWords: [],
  tables,

  grammar: {
    boundary: 'letters',
  },

  countries: {},
};

import type { LanguagePack } from '../model/language-pack';

/** A language Headnote has no words for: ISO dates, quotations by their marks, links. Everything else is reported as unsupported. */
export const und: LanguagePack = {
  tag: 'und',
  name: '',
  direction: 'ltr',
  stopWords: [],
  tables: { months: [], countries: {} },
  grammar: { boundary: 'letters' },
  countries: {},
};

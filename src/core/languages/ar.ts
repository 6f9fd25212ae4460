import { chairship } from './ar/chairship';
import { countries, notCountries } from './ar/countries';
import { dates } from './ar/dates';
import { document } from './ar/document';
import { grammar } from './ar/grammar';
import type { LanguagePack } from '../model/language-pack';
import { list } from '../words/list';
import { person } from './ar/person';
import { priority } from './ar/priority';
import { quotation } from './ar/quotation';
import { source } from './ar/source';
import tables from '../tables/ar.json';

export const ar: LanguagePack = {
  tag: 'ar',
  name: 'العربية',
  direction: 'rtl',
  stopWords: [],
  tables,
  grammar,
  countries,
  countryShells: { before: list`جمهورية, الجمهورية, مملكة, دولة, سلطنة, جمهورية مصر, حكومة` },
  notCountries,
  alsoNamedIn: ['en'],
  organizationAnaphors: list`
    المنظمة, المجموعة, التكتل, الرابطة, الهيئة الدولية, هذه المنظمة, هذه المجموعة, هذا التكتل, الاتحاد, المجلس, التجمع, الحركة
  `,
  dates,
  person,
  chairship,
  priority,
  quotation,
  source,
  document,
};

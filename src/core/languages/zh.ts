import { chairship } from './zh/chairship';
import { countries, notCountries } from './zh/countries';
import { dates } from './zh/dates';
import { document } from './zh/document';
import { grammar } from './zh/grammar';
import type { LanguagePack } from '../model/language-pack';
import { list } from '../words/list';
import { person } from './zh/person';
import { priority } from './zh/priority';
import { quotation } from './zh/quotation';
import { source } from './zh/source';
import tables from '../tables/zh.json';

/** Chinese in both scripts, with the names of the mainland, Taiwan, Hong Kong, Malaysia and Singapore. */
export const zh: LanguagePack = {
  tag: 'zh',
  name: '中文',
  direction: 'ltr',
  stopWords: [],
  tables,
  severalScripts: true,
  grammar,
  countries,
  countrySides: list`方, 国, 國`,
  notCountries,
  alsoNamedIn: ['en'],
  organizationAnaphors: list`
    该组织, 該組織, 这一组织, 這一組織, 本组织, 该集团, 該集團, 该机制, 该联盟, 該聯盟, 该机构, 該機構, 这个组织
  `,
  dates,
  person,
  chairship,
  priority,
  quotation,
  source,
  document,
};

import type { ChairshipWords } from './words/chairship-words';
import type { DateWords } from './words/date-words';
import type { DocumentWords } from './words/document-words';
import type { GrammarWords } from './words/grammar';
import type { PersonWords } from './words/person-words';
import type { PriorityWords } from './words/priority-words';
import type { QuotationWords } from './words/quotation-words';
import type { SourceWords } from './words/source-words';

/** Names of countries and months in one language, made from CLDR by scripts/make-tables.mjs. */
export interface LanguageTables {
  /** Per month 1 to 12: every form CLDR knows, lower case. */
  months: readonly (readonly string[])[];
  /** Per ISO 3166-1 alpha-2: [dictionary form, other names]. */
  countries: Readonly<Record<string, readonly string[]>>;
}

/** Names a pack adds for a country, in dictionary form: other names, adjectives, capital, people. */
export interface CountryWords {
  /** Dictionary form shown in notes, where CLDR's is not what people write. */
  name?: string;
  names?: readonly string[];
  /** Adjectives ('Polish'), or their stems marked by '~' ('казахстанск~'), after which endings of the language are allowed. */
  adjectives?: readonly string[];
  capitals?: readonly string[];
  people?: readonly string[];
  /** What the press of the language calls it as its own country: 'еліміз', 'ülkemiz'. A foreigner quoted means another one by it. */
  own?: readonly string[];
}

/** Everything Headnote knows about reading one article language. Data only; a concept that is missing is reported as unsupported. */
export interface LanguagePack {
  /** BCP 47. */
  tag: string;
  /** The language's own name for itself. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** Frequent small words, for telling the language of a text. */
  stopWords: readonly string[];
  tables: LanguageTables;
  /** Written in several scripts: each name of a country in the tables is a dictionary form, and a note keeps the article's. */
  severalScripts?: boolean;
  grammar: GrammarWords;
  countries: Readonly<Record<string, CountryWords>>;
  /** What a country is called with, before or after its name: Republic of, Республика, тарапы. */
  countryShells?: { before?: readonly string[]; after?: readonly string[] };
  /** What makes the first character of a country's name a word for it, once it was named: 方 in 土方. */
  countrySides?: readonly string[];
  /** Patterns, case kept, of what holds a country's name and is none: New Mexico, Latin America. */
  notCountries?: readonly string[];
  /** Languages whose names and acronyms of organizations its press also uses, BCP 47. */
  alsoNamedIn?: readonly string[];
  /** Words that stand for an organization named before: bloc, организация. */
  organizationAnaphors?: readonly string[];
  dates?: DateWords;
  person?: PersonWords;
  chairship?: ChairshipWords;
  priority?: PriorityWords;
  quotation?: QuotationWords;
  document?: DocumentWords;
  source?: SourceWords;
}

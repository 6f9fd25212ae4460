import { chairship } from './en/chairship';
import { countries } from './en/countries';
import { grammar } from './en/grammar';
import { person } from './en/person';
import type { LanguagePack } from '../model/language-pack';
import { priority } from './en/priority';
import tables from '../tables/en.json';
import { dates } from './en/dates';
import { document } from './en/document';
import { quotation } from './en/quotation';
import { source } from './en/source';

export const en: LanguagePack = {
  tag: 'en',
  name: 'English',
  direction: 'ltr',
  stopWords: [],
  tables,
  dates,

  grammar,

  countries,
  countryShells: {
    before: [
      'Republic of',
      'Kingdom of',
      'State of',
      'Islamic Republic of',
      'Federal Republic of',
      'Grand Duchy of',
      'Sultanate of',
      'Principality of',
      'United Republic of',
      'Republic of the',
      'Kingdom of the',
    ],
  },
  notCountries: [
    'New (?:Mexico|England|York)',
    '(?:Socialist )?Federal Republic of Yugoslavia',
    '(?<=77\\)? ?(?:and|&|\\+|plus) ?)China',
    '(?:Latin|South|Central|North|Pan|Inter|Native|African)[- ]Americans?',
    '(?:Latin|South|Central|North) America',
    '(?:Bank|Voice) of America',
    'American (?:Airlines|Express)',
    'Gulf of (?:the )?\\p{Lu}\\p{L}+',
    'Sea of Japan',
    '(?:South|East) China (?:Sea|Morning)',
    'Indian Ocean',
    '(?<!Papua )New Guinea',
    'Northern Ireland',
    '(?!(?:In|On|With|From|And|But|For|While|Both|When|If|As|To|Of|By|At|The|Since|After|Kingdom|Against|East|West|South|North|Minister|President|King|Queen|Between|Until|Today|Now|Meanwhile|Where|Although|Though) )\\p{Lu}\\p{Ll}+ (?:Jordan|Holland)(?! (?:and|will|has|is|took|takes)\\b)',
    '(?:Michael|Barbara|Vernon|Jim|Eddie|DeAndre) Jordan',
    'Jordan (?:River|Valley|Peterson|Henderson|Spieth|Bardella)',
    '(?<=(?:Minister|President|Ambassador|Secretary|Mr|Dr) )(?:Israel|Chad|Jordan|India|Cyprus) (?=\\p{Lu}\\p{Ll}+(?! (?:Foreign|President|Prime)))',
    'Georgia (?:Tech|State|Institute|Southern)',
    '(?:Atlanta|Augusta|Savannah|Athens|Columbus|Macon), Georgia',
    '(?:Governor|Senator|Congress\\p{L}+|Republican|Democrat|Sen\\.|Rep\\.|state|State) (?:of|from) Georgia',
    'Georgia (?:Governor|Senator|Republicans?|Democrats?|Gov\\.|Sen\\.)',
    'Washington (?:Post|Times|State|D\\.C\\.)',
    'French (?:Guiana|Polynesia|Open)',
    'Air (?:France|China|India|Canada)',
    'Niger Delta',
    '\\p{Lu}\\p{L}+ (?:Agreement|Accords?|Charter|Convention|Final Act|Protocol|Treaty)',
    '(?:Charter|Treaty|Treaties) of \\p{Lu}\\p{L}+',
  ],
  organizationAnaphors: [
    'the bloc',
    'the grouping',
    'the organisation',
    'the organization',
    'the association',
    'the alliance',
    'the union',
    'the council',
    'the community',
    'the group',
    'the body',
    'the forum',
    'our forum',
    'the assembly',
    'the general assembly',
    'the regional bloc',
    'the regional body',
    'the regional grouping',
    'the continental bloc',
    'the continental body',
    'the movement',
    'the cartel',
    'this organization',
    'this organisation',
    'our organisation',
    'our organization',
  ],

  priority,

  person,

  chairship,

  quotation,

  source,

  document,
};

// node scripts/make-tables.mjs: writes src/core/tables/<tag>.json, the names of months and countries in every article
// language, from CLDR (Unicode-3.0, see docs/third-party.md). Hand-made words stand in the packs, never in these files.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** Tag of a table → CLDR locales; the first gives the dictionary forms, the others further names. */
export const LOCALES = {
  ar: ['ar'],
  be: ['be', 'be-tarask'],
  de: ['de', 'de-AT', 'de-CH'],
  en: ['en', 'en-GB'],
  es: ['es', 'es-MX'],
  fr: ['fr', 'fr-CA'],
  id: ['id'],
  it: ['it'],
  kk: ['kk'],
  ky: ['ky'],
  nl: ['nl', 'nl-BE'],
  pl: ['pl'],
  pt: ['pt', 'pt-PT'],
  ru: ['ru'],
  tr: ['tr'],
  uk: ['uk'],
  uz: ['uz'],
  'uz-Cyrl': ['uz-Cyrl'],
  zh: ['zh', 'zh-Hant', 'zh-Hant-HK'],
};

/** UN members and observers, and states with wide recognition: no dependencies, no groups. */
export const STATES =
  `AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR
  CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN
  IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT
  MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL
  SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW`.split(
    /\s+/,
  );

const require = createRequire(import.meta.url);
const cldr = (name, locale, file) => {
  try {
    return JSON.parse(readFileSync(require.resolve(`cldr-${name}-full/main/${locale}/${file}.json`), 'utf8'))
      .main[locale];
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND' || error.code === 'ENOENT') return null;
    throw error;
  }
};
const unique = (names) => [...new Set(names)];

/** The table of one language (`LanguageTables`). @throws where CLDR does not have its first locale. */
export function makeTable(tag) {
  const locales = LOCALES[tag];
  if (!cldr('localenames', locales[0], 'territories')) throw new Error(`CLDR has no locale ${locales[0]}`);
  const territories = locales.map(
    (locale) => cldr('localenames', locale, 'territories')?.localeDisplayNames.territories ?? {},
  );
  const countries = {};
  for (const state of STATES) {
    const names = ['', '-alt-short', '-alt-variant'].flatMap((kind) =>
      territories.map((names) => names[state + kind]),
    );
    const [first, ...others] = unique(names.filter((name) => name && name !== state));
    if (first) countries[state] = unique([first, ...others]);
  }
  return { months: monthsOf(locales), countries };
}

function monthsOf(locales) {
  const contexts = locales.flatMap((locale) => {
    const months = cldr('dates', locale, 'ca-gregorian')?.dates.calendars.gregorian.months;
    return months ? [months.format, months['stand-alone']] : [];
  });
  return Array.from({ length: 12 }, (_, month) =>
    unique(
      contexts
        .flatMap((context) => [context.wide[month + 1], context.abbreviated[month + 1]])
        .map((name) => name.toLowerCase().replace(/\.$/, '')),
    ),
  );
}

/** The file of a table: one line a month list, one line a country, so that a change in CLDR reads as a diff. */
export function tableFile(tag) {
  const { months, countries } = makeTable(tag);
  const rows = Object.entries(countries).map(([state, names]) => `    "${state}": ${JSON.stringify(names)}`);
  const monthRows = months.map((names) => `    ${JSON.stringify(names)}`);
  return `{\n  "months": [\n${monthRows.join(',\n')}\n  ],\n  "countries": {\n${rows.join(',\n')}\n  }\n}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = new URL('../src/core/tables/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const tag of Object.keys(LOCALES)) writeFileSync(new URL(`${tag}.json`, folder), tableFile(tag));
}

// node scripts/make-month-names.mjs: writes src/page/metadata/date/month-names.json from CLDR. Per language, twelve
// strings: every form of the month's name, lower case, separated by |. Datelines are read before a language pack is there.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const LANGUAGES =
  'en de fr es it pt ca gl eu nl sv da nb nn no is fi et lv lt pl cs sk sl hr bs sr sr-Latn mk bg ro hu el sq tr az uz uz-Cyrl kk ky tg tk mn ru uk be ka hy he ar fa ur hi bn ta te mr id ms fil vi th sw af ga cy';
const main = new URL('../node_modules/cldr-dates-full/main/', import.meta.url);
const out = {};
for (const language of LANGUAGES.split(' ')) {
  const file = new URL(`${language}/ca-gregorian.json`, main);
  if (!existsSync(file)) continue;
  const { months } = JSON.parse(readFileSync(file, 'utf8')).main[language].dates.calendars.gregorian;
  out[language.toLowerCase()] = Array.from({ length: 12 }, (_, month) => {
    const forms = ['format', 'stand-alone'].flatMap((context) =>
      ['wide', 'abbreviated'].map((width) => months[context][width][month + 1]),
    );
    const words = forms.map((form) => form.toLowerCase().replace(/\.$/u, '').replaceAll('\u200c', ''));
    return [...new Set(words)].filter((word) => /^[\p{L}\p{M}]{2,}$/u.test(word)).join('|');
  });
}
writeFileSync(
  new URL('../src/page/metadata/date/month-names.json', import.meta.url),
  `{\n${Object.entries(out)
    .map(([tag, names]) => `${JSON.stringify(tag)}: ${JSON.stringify(names)}`)
    .join(',\n')}\n}\n`,
);

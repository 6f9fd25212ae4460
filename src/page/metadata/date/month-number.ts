import names from './month-names.json';

const tables: Readonly<Record<string, readonly string[]>> = names;
/** Forms that CLDR does not list but pages print. */
const MORE: Readonly<Record<string, number>> = { sept: 9, mrz: 3, maerz: 3, octubro: 10, июнь: 6, июль: 7 };
const byLanguage = new Map<string, Map<string, number>>();

/**
 * The number of the month a word names, 1 to 12, or null. The page's own language is asked first, then all others:
 * a page's dateline may be in another language than its text. Inflected forms count by their beginning.
 */
export function monthNumber(word: string, language: string): number | null {
  const lower = word.toLowerCase();
  if (lower.length < 2) return null;
  const own = language.toLowerCase().split('-')[0] ?? '';
  return lookUp(lower, tableOf(own)) ?? lookUp(lower, tableOf('')) ?? MORE[lower] ?? null;
}

function lookUp(word: string, table: ReadonlyMap<string, number>): number | null {
  const whole = table.get(word);
  if (whole !== undefined) return whole;
  for (let length = word.length - 1; length >= Math.max(4, word.length - 4); length--) {
    const month = table.get(word.slice(0, length));
    if (month !== undefined) return month;
  }
  return null;
}

/** Word → month of one language; of all languages for '', where the first language that has a word keeps it. */
function tableOf(language: string): ReadonlyMap<string, number> {
  let table = byLanguage.get(language);
  if (!table) {
    table = new Map();
    for (const months of language ? [tables[language] ?? []] : Object.values(tables)) {
      for (const [index, forms] of months.entries()) {
        for (const form of forms.split('|')) if (form && !table.has(form)) table.set(form, index + 1);
      }
    }
    byLanguage.set(language, table);
  }
  return table;
}

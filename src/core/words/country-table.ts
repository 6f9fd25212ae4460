import type { CountryWords } from '../model/language-pack';

/**
 * Reads countries from rows `CODE adjectives; capitals; names`, a line each, cells set apart by ';' and words by ','.
 * A hyphen in an adjective stands before an ending of `endings`, which gives all forms: 'polac-o' with
 * `{ o: ['o', 'a', 'os', 'as'] }`. A name after '=' is the one shown in notes.
 */
export function countryTable(
  endings: Readonly<Record<string, readonly string[]>>,
): (strings: TemplateStringsArray) => Record<string, CountryWords> {
  const formsOf = (adjective: string): string[] => {
    const cut = adjective.lastIndexOf('-');
    const forms = cut < 0 ? undefined : endings[adjective.slice(cut + 1)];
    return forms ? forms.map((ending) => adjective.slice(0, cut) + ending) : [adjective];
  };
  return ({ raw }) =>
    Object.fromEntries(
      raw
        .join('')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map((line) => [line.slice(0, 2), rowOf(line.slice(2), formsOf)]),
    );
}

function rowOf(row: string, formsOf: (adjective: string) => string[]): CountryWords {
  const [adjectives = [], capitals = [], names = []] = row.split(';').map(wordsOf);
  const shown = names.find((name) => name.startsWith('='))?.slice(1);
  return {
    adjectives: adjectives.flatMap(formsOf),
    capitals,
    names: names.map((name) => name.replace(/^=/, '')),
    ...(shown !== undefined && { name: shown }),
  };
}

function wordsOf(cell: string): string[] {
  return cell
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

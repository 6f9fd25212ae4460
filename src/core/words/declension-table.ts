import type { Declension } from '../model/words/grammar';

/**
 * Reads declension classes from rows of cells set apart by '|': the ending of the dictionary form, then the endings
 * that replace it, a cell for each case. In a cell, spaces set variants apart, '-' is nothing to list, '0' is no ending.
 * '[кгх]а' is the ending 'а' after one of these letters; '~' before it marks a class that a person's name is not
 * guessed to be of.
 */
export function declensionTable(cases: readonly string[], rows: readonly string[]): Declension[] {
  return rows.map((row) => {
    const [first = '', ...cells] = row.split('|').map((cell) => cell.trim());
    const [, rare, after, ending = ''] = /^(~?)(?:\[(.+)\])?(.*)$/u.exec(first) ?? [];
    const forms: Record<string, string[]> = {};
    for (const [n, cell] of cells.entries())
      if (cell !== '-') forms[cases[n]!] = cell.split(' ').map((form) => (form === '0' ? '' : form));
    return { ending, forms, ...(after && { after }), ...(rare && { guess: false }) };
  });
}

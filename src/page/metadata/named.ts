/**
 * A selector for elements whose class or id holds a word, in small letters or with a capital first. A match in any case
 * (`i`) takes the browser twice as long, and these are looked for in whole pages.
 */
export function named(attribute: 'class' | 'id', word: string): string {
  return [word, word.slice(0, 1).toUpperCase() + word.slice(1)]
    .map((form) => `[${attribute}*="${form}"]`)
    .join(',');
}

/**
 * Words or fragments set apart by commas, as a list: list`of, for, дел\p{Ll}*`. Backslashes stand as written; a
 * fragment with a comma of its own needs an array.
 */
export function list({ raw }: TemplateStringsArray): string[] {
  return raw
    .join('')
    .split(',')
    .map((word) => word.replace(/\s+/g, ' ').trim())
    .filter((word) => word !== '');
}

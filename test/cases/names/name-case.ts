/**
 * A sentence and the names in it, in order, each written `id «as it stands» roles`. A person's id is the name in
 * dictionary form, with `@` and the country where one is known.
 */
export interface NameCase {
  text: string;
  names: readonly string[];
}

import type { Fragment } from './chairship-words';

/** How a language names people in office. */
export interface PersonWords {
  /** Offices that stand beside a name (president, foreign minister), in dictionary form; inflected forms are found from it. */
  titles: readonly string[];
  /** Titles that mean one office: president and head of state, prime minister and head of government. */
  sameOffice?: readonly (readonly string[])[];
  /** Single words between the office and the name or the country: of, the, дел. */
  links?: readonly Fragment[];
  /** Single words of courtesy before a name: Mr, Dr, г-н. */
  courtesy?: readonly Fragment[];
  /** Small words inside names: de, von, аль, бен. */
  particles?: readonly Fragment[];
  /** Single words that begin with a capital and are no names of people: weekdays, institutions, headline words. */
  notNames?: readonly Fragment[];
  /** Words for a person named before: he, she, он, ол. */
  pronouns?: readonly Fragment[];
}

import type { Fragment } from './chairship-words';

/** How a language names people in office. */
export interface PersonWords {
  /** Offices that stand beside a name: president, prime minister, foreign minister, spokesperson. */
  titles: readonly Fragment[];
  /** Titles of courtesy: Mr, Dr, г-н. */
  courtesy?: readonly Fragment[];
  /** Small words inside names: de, von, аль-, бен. */
  particles?: readonly Fragment[];
  /** Words that begin with a capital and are no names of people. */
  notNames?: readonly Fragment[];
}

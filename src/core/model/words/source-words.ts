import type { Fragment } from './chairship-words';

/** How a language credits an outlet or body that news was taken from. Datelines need only `known`. */
export interface SourceWords {
  /** Verbs of an outlet, its name before or after: reports, передаёт, 'деп хабарлайды'. */
  reports: readonly Fragment[];
  /** Stands before the name: according to, citing, со ссылкой на. */
  credits: readonly Fragment[];
  /**
   * Those of these words that as often stand beside others than outlets: wrote, via. The name must then be a known one or
   * show by itself what it is. In a language that gives every noun a capital, all of them are.
   */
  doubtful?: readonly Fragment[];
  /** Stands after the name: жазуынша, 'сілтеме жасап', 'dikutip'. */
  creditsAfter?: readonly Fragment[];
  /** Words for what it is, beside its name: news agency, агентство, correspondent of. No part of the name. */
  kinds: readonly Fragment[];
  /** The same, but part of the name where it ends in one: Times, радио. Case counts. */
  endings?: readonly Fragment[];
  /** Bodies that are credited like outlets, with their names: press service of, 'МИД \\p{Lu}\\p{Ll}+'. Case counts. */
  bodies?: readonly Fragment[];
  /** Names of well-known agencies, in dictionary form. Supports what position and verbs say; needed for bare lines. */
  known: readonly string[];
  /** Opens the credit line of a picture: Photo, Фото. */
  photo: readonly Fragment[];
  /** Capitalized words that are no outlets: he, minister, Президент. */
  notOutlets?: readonly Fragment[];
}

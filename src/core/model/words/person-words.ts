import type { Fragment } from './chairship-words';

/** How a language names people in office. */
export interface PersonWords {
  /** Offices that stand beside a name (president, foreign minister), in dictionary form; inflected forms are found from it. */
  titles: readonly string[];
  /** Titles that mean one office: president and head of state, prime minister and head of government. */
  sameOffice?: readonly (readonly string[])[];
  /** Those of them that tell no office: colleague. */
  peers?: readonly Fragment[];
  /** Single words inside an office or between it and its country: foreign, affairs, иностранных, дел. */
  links?: readonly Fragment[];
  /** Words between a full name and the office it is told with: 'X als Außenminister', 'X jako minister'. */
  inOffice?: readonly Fragment[];
  /** Links that never stand right before the name: of, and, по. */
  joints?: readonly Fragment[];
  /** Links that stand for the country named last: страны, республики. */
  home?: readonly Fragment[];
  /** Words after a name that make it a place's: область, province. */
  places?: readonly Fragment[];
  /**
   * For a script without capitals: most words (in Chinese, characters) of a name. A name is then what follows an office,
   * up to one of `notNames`: verbs, particles, common words.
   */
  unmarkedWords?: number;
  /**
   * The same: words after which an adjective of nationality stands for a person, verbs and prepositions (Arabic 'انتخب
   * المغربي …'). After a noun it would belong to that.
   */
  demonymsAfter?: readonly Fragment[];
  /** Titles that only one country has, by its code: خادم الحرمين الشريفين. */
  ownTitles?: Readonly<Record<string, readonly string[]>>;
  /** Endings that only surnames have; a full name with one needs no office beside it. */
  surnames?: readonly Fragment[];
  /** Names whose last letters are their own, though they look like an ending: '\\p{L}+зода'. */
  uninflected?: readonly Fragment[];
  /** Whether a full name beside the country it belongs to is a person's: 'Kenya's Peter Mathuki', 'Jürg Lauber of Switzerland'. */
  homeNames?: boolean;
  /** What people do with an office, right behind their name; a full name before it is a person's: 'took over as'. */
  deeds?: readonly Fragment[];
  /** Words behind an adjective of nationality for those who act for that country: friends, side. */
  sides?: readonly Fragment[];
  /** Words that never stand right before a person's name: the, a. */
  articles?: readonly Fragment[];
  /** An article with the office before a name, where both show that the name is a subject: 'der deutsche Außenminister'. */
  subjectOffices?: readonly Fragment[];
  /** Single words of courtesy before a name: Mr, Dr, г-н. */
  courtesy?: readonly Fragment[];
  /** The letters of a courtesy before a name, written with full stops: 'he' for H.E. */
  courtesyLetters?: readonly Fragment[];
  /** Whether a name may go on in small letters behind an apostrophe: Mata'afa. */
  innerApostrophes?: boolean;
  /** Small words inside names: de, von, аль, бен. */
  particles?: readonly Fragment[];
  /** Words inside offices whose holders act for a body of their own, and for no country: head of the delegation. */
  apart?: readonly Fragment[];
  /** Small words that do so only behind another: 'von der', 'van den'. */
  innerParticles?: readonly Fragment[];
  /** Single words that begin with a capital and are no names of people: weekdays, institutions, headline words. */
  notNames?: readonly Fragment[];
  /** Words for a person named before: he, she, он, ол. */
  pronouns?: readonly Fragment[];
  /** Heads of state and others whose country the press takes as known: full names in dictionary form, by ISO 3166-1 alpha-2. */
  leaders?: Readonly<Record<string, readonly string[]>>;
}

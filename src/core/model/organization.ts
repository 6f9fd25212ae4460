/** Names by BCP 47 tag; the first is the dictionary form shown in notes. Only names in known use, none invented. */
export type NamesByLanguage = Record<string, readonly string[]>;

/** An international organization whose chair rotates or is elected. Pure data. */
export interface Organization {
  /** Headnote's code, upper case. */
  id: string;
  /** Full and short names; inflected forms are found from these. */
  names: NamesByLanguage;
  /** Acronyms; matched with their case kept, suffixes allowed where the language adds them. */
  acronyms?: NamesByLanguage;
  /** Names that mean it only in an article that also names it in full: 'Security Council'. */
  shortNames?: NamesByLanguage;
  /** Names of what it is a body of, by which its short names are known as well: 'United Nations', 'UN'. */
  parents?: NamesByLanguage;
  /** Bodies whose chair is the organization's chair ('Committee of Ministers', 'Высший совет'). */
  organs?: NamesByLanguage;
  /** Names that contain one of the above and mean something else; they hide what they cover. */
  notNames?: NamesByLanguage;
  /** Who holds the chair by the organization's rules. */
  holder: 'country' | 'person';
  /** The organization that is meant where a country is told to hold the chair of this one, which people hold. */
  ofCountries?: string;
  /** Length of a full term in months, where the rules fix one. */
  termMonths?: number;
  /** First days of its terms as MM-DD, where the rules fix them; a ceremony before them begins nothing. */
  termStarts?: readonly string[];
  /** Whether its chair is chosen some time before the term begins, so that the day of the choice is not its first. */
  electedAhead?: boolean;
  /** Identity elsewhere, only with a source for it: Wikidata entity URL. */
  sameAs?: string;
}

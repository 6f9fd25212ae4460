import type { Role } from '../mention';

/** One class of endings: a dictionary form ending in `ending` takes these endings instead, by case. */
export interface Declension {
  ending: string;
  /** Letters of which one stands before the ending; any where left out. */
  after?: string;
  forms: Readonly<Record<string, readonly string[]>>;
  /** false: too rare for a person's name in an inflected form to be led back to it without other proof. */
  guess?: boolean;
}

/** How names are marked in a language, as data. */
export interface GrammarWords {
  /** `letters`: a name ends where letters and digits end. `none`: words are not set apart (Chinese). */
  boundary: 'letters' | 'none';
  /** Where an unmarked subject stands: before the verb (the default), or on either side of it. */
  subjectPlace?: 'before' | 'any';
  /** Whether a subject that is known may be left out: 'przejęła', 'asumirá'. */
  dropsSubject?: boolean;
  /** Every noun has a capital, so that a capital shows no name (German). */
  capitalNouns?: boolean;
  /** Whether the verb stands after its objects (Turkic languages), so that roles lie before it. */
  verbLast?: boolean;
  /**
   * On which side of a noun its owner stands unmarked: after it ('presidensi Indonesia', 'رئاسة السعودية'), or on either
   * side (Chinese).
   */
  ownerBeside?: 'after' | 'either';
  /** Whether a noun may stand before another that it describes: 'the UK presidency'. */
  nounAdjuncts?: boolean;
  /**
   * Words before a name that give its role. Several words are one entry ('on behalf of'). One that means different
   * things with different cases names the case it asks for: 'z +genitive'.
   */
  prepositions?: Partial<Record<Role, readonly string[]>>;
  /** Words after a name that give its role. */
  postpositions?: Partial<Record<Role, readonly string[]>>;
  /** Letters written together with the name before it, with the role they give (Arabic ل, ب, و). 'a=b': written a, stands for b. */
  prefixes?: Partial<Record<Role, readonly string[]>>;
  /**
   * Endings added to an unchanged name, joined directly, by hyphen or by apostrophe, with the role they give.
   * One that begins with an apostrophe ("'s") is joined by an apostrophe only.
   */
  suffixes?: Partial<Record<Role, readonly string[]>>;
  /** Roles of a case form that has no preposition. Cases are named as in `declensions` and the tables. */
  cases?: Readonly<Record<string, readonly Role[]>>;
  /** The same for persons, where it differs (accusative like genitive). */
  animateCases?: Readonly<Record<string, readonly Role[]>>;
  /** Declension classes for names that the tables do not hold (organizations, persons). */
  declensions?: readonly Declension[];
  /** Words that may stand between a preposition and the name: articles, 'new', 'outgoing'. Regular expression sources. */
  fillers?: readonly string[];
  /** Whether adjectives may stand right behind their noun: 'le président sortant'. */
  adjectivesBehind?: boolean;
  /** Whether acronyms of four letters and more are also written like names: Osce, Celac. */
  titledAcronyms?: boolean;
  /** Letters that are the same word: [from, to] pairs applied before comparing (ё → е, ў → у). */
  folds?: readonly (readonly [string, string])[];
  /** Letters that an apostrophe behind makes into others: Uzbek o‘, g‘. */
  apostropheLetters?: string;
  /** What ends in a full stop without ending the sentence: abbreviations ('г.', 'Mr.'), ordinals up to 99 ('1. Januar'). */
  abbreviations?: readonly string[];
}

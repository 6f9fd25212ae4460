/**
 * What a name does in its clause, as far as the name itself shows it: by a preposition or postposition,
 * a case form, a suffix, or by standing unmarked (`bare`: subject or object).
 */
export type Role =
  | 'bare' // unmarked: may be subject or object
  | 'subject' // marked as subject
  | 'object' // marked as direct object
  | 'possessor' // of X, X's, genitive
  | 'recipient' // to X, dative
  | 'source' // from X, ablative
  | 'agent' // by X, instrumental
  | 'place' // in X, at X
  | 'companion' // with X
  | 'attribute' // adjective of the name: Polish, казахстанское
  | 'other'; // any other marking: about X, against X, under X

export type MentionKind = 'organization' | 'country' | 'person';

/** A name found in the text. UTF-16 offsets in the part it was found in, end exclusive. */
export interface Mention {
  kind: MentionKind;
  /** ISO 3166-1 alpha-2 or organization code; for a person null. */
  id: string | null;
  /** Dictionary form, in the article's language. */
  name: string;
  start: number;
  end: number;
  /** The span with what belongs to it: a title before a name, 'Republic of', the preposition not included. */
  outerStart: number;
  outerEnd: number;
  /** Everything the form allows; never empty. */
  roles: readonly Role[];
  /** What an unnamed holder of an office of this country does in the clause: 'прем'єр Чехії', 'der bulgarische Premier'. */
  actingRoles?: readonly Role[];
  /** How it is named: by a name, an adjective, its capital, its people or leader, as 'our country', an organ, or an anaphor ('the bloc'). */
  form: 'name' | 'adjective' | 'capital' | 'people' | 'own' | 'organ' | 'anaphor';
  /** A person's office as worded ('президент Казахстана'). */
  title?: string;
  /** The country a person acts for, where title or context says so (ISO 3166-1 alpha-2). */
  country?: string;
}

/** A date or term found in the text. */
export interface DateMention {
  start: number;
  end: number;
  /** EDTF of the date, or of the start of a span. */
  edtf: string | null;
  /** EDTF of the end of a span ('from … to …', '2024–2025', 'second half of 2025'), inclusive as worded. */
  endEdtf: string | null;
  /** What a marker beside it says: the date is when something starts, ends, happens, or how long it lasts. */
  role: 'start' | 'end' | 'at' | 'span' | 'duration';
  /** Length in months, for durations ('for six months') and spans worded as a length. */
  months: number | null;
  /** `inferred` where the year, month or day was computed from the date published or a neighbour. */
  certainty: 'stated' | 'inferred';
}

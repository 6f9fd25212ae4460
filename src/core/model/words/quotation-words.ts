import type { Fragment } from './chairship-words';

/** How a language credits words to a speaker. Which marks enclose them needs no words. */
export interface QuotationWords {
  /** Reporting verbs, finite: said, noted, 'went on', деп түсіндірді. Also the words of a document that speaks: 'the statement reads'. */
  said: readonly Fragment[];
  /** Credits words to the name beside it: according to, 'in the words of', по словам. */
  according?: readonly Fragment[];
  /** Those of them behind which stands to whom something is said: told. */
  addresses?: readonly Fragment[];
  /** Words that credit what the sentence before said: 'об этом (заявил X)'. */
  ofThis?: readonly Fragment[];
  /** Words near a passage in marks that say it is nobody's speech: motto, theme, book, called, 'entitled'. */
  notSpeech?: readonly Fragment[];
  /** Words anywhere in its sentence that say so: motto, slogan. */
  mottos?: readonly Fragment[];
  /** Texts that speak for their author: statement, message, сообщении. */
  texts?: readonly Fragment[];
  /** Speakers that are neither persons nor known by name: press service, ministry, 'a source'. What follows up to the clause end belongs to them. */
  bodies?: readonly Fragment[];
  /** Words for a source that is not named, 'источник'. */
  sources?: readonly Fragment[];
  /** Pronouns (`person.pronouns`) that may mean such a source as well as a person, whoever spoke last: 'собеседник агентства'. */
  interlocutors?: readonly Fragment[];
}

import type { Fragment } from './chairship-words';

/**
 * How a language says what a chair will put first. The reader (core/extractors/priority) finds an *introduction*, takes the
 * passage it opens, and cuts that into items. Fragments match whole words, without case; a verb list holds every form
 * that news uses. Where items stand *before* the words (verb-last languages, "A and B will be priorities"), use `…Before`.
 * A fragment of `focus`, `intent` and `also` ends where the items begin; a lookahead leaves a verb to the item
 * (`will(?= (?:support|promote))`).
 */
export interface PriorityWords {
  /** Nouns that say it by themselves: priority, priority area, in every form. */
  nouns: readonly Fragment[];
  /** Weaker nouns that count only in an article's words on the chair: goal, task, focus, theme, pillar, dimension. */
  aims?: readonly Fragment[];
  /** Nouns that count only with a number before them: 'four headings', 'три вопроса'. */
  generic?: readonly Fragment[];
  /** What leads from such a noun to the items after it: are, include, will be, 'he named'. Colon and dash go without saying. */
  links: readonly Fragment[];
  /** What leads from items to such a noun after them: 'will be a', 'stays the', 'was proposed as the'. Stands close before the noun. */
  linksBefore?: readonly Fragment[];
  /** Stands right after such a noun and says that the items came before it: 'болып табылады', 'arasında yer alıyor'. */
  linksBack?: readonly Fragment[];
  /** Needs no noun, items after it: will focus on, gives priority to, pays attention to. */
  focus?: readonly Fragment[];
  /** The same, items before it. */
  focusBefore?: readonly Fragment[];
  /** Intentions, items after them: aims to, wants to, undertakes to. Read only where the chair is spoken of, or to say more on an item. */
  intent?: readonly Fragment[];
  /** The same, items before them. */
  intentBefore?: readonly Fragment[];
  /** Places in an order, items after them: 'next on the list is', 'in second place she put', 'a third point is'. Two of them close together make a list. */
  rank?: readonly Fragment[];
  /** The same, items before them: 'comes first', 'is second on the list', 'completes it'. */
  rankBefore?: readonly Fragment[];
  /**
   * Announces a list where the chair is spoken of, and names none: 'will be guided by the following', 'proposes' before a colon,
   * 'what does she want?'.
   */
  announces?: readonly Fragment[];
  /** Says too little for one item, and enough for a list of three or more in an article on the chair: named, 'spoke of', 'wants to see'. */
  listed?: readonly Fragment[];
  /** The same, items before it. */
  listedBefore?: readonly Fragment[];
  /** Goes on with a list that has begun, items after it: 'should also', 'also considers important', 'has also pledged to'. */
  also?: readonly Fragment[];
  /** The same, items before it. */
  alsoBefore?: readonly Fragment[];
  /** Says that one item follows, close before a noun or an aim: another, one of the, a further. */
  one?: readonly Fragment[];
  /** Words beside an intention that add it to the priorities named before: also, 'in addition'. */
  adds?: readonly Fragment[];
  /** Such nouns in the plural, which say that two items follow at least: 'priorities', not before 'include'. */
  many?: readonly Fragment[];
  /** Ordinals in every form, from the first on: [['first', 'firstly'], ['second', …], …]. */
  ordinals?: readonly (readonly Fragment[])[];
  /** Ordinals that count without a noun or a comma: erstens, 'po pierwsze'. Listed in `ordinals` too. */
  counters?: readonly Fragment[];
  /** Number words by the number they mean, from 2 on; digits need no entry. */
  counts?: Readonly<Record<number, readonly Fragment[]>>;
  /** A sentence that opens the list announced before it: 'These are', 'Among them', 'Это'. */
  these?: readonly Fragment[];
  /** Joins the last item: and, as well as. */
  and: readonly Fragment[];
  /** The same where it is written together with the next word (Arabic و), with what must not go on after it. */
  andPrefixes?: readonly Fragment[];
  /** Opens a part after a comma that belongs to the item before it: which, so that, including, 'be it'. */
  clauses?: readonly Fragment[];
  /** Small words that open more of the item before a comma, unless the list repeats them: of, in, для. */
  prepositions?: readonly Fragment[];
  /** Prepositions written together with the article, as such a list may go on with them: a → al, de → del. */
  contractions?: Readonly<Record<string, readonly string[]>>;
  /** Phrases with a comma or 'and' inside that name one thing: 'women, peace and security'. */
  wholes?: readonly Fragment[];
  /** Articles; an item that begins with one begins like another that does. */
  articles?: readonly Fragment[];
  /**
   * Cases by the endings of words, or by whole words; of the endings that fit a word the longest count. They show which
   * parts of a list are built alike: 'борьбе с терроризмом и цифровому переходу'.
   */
  cases?: Readonly<Record<string, readonly string[]>>;
  /** Nouns of action, by their endings, that show where an item begins: '\\p{L}+tion', '\\p{L}+ание'. */
  heads?: readonly Fragment[];
  /** Words of action, by their endings, that show where an item ends, in a language whose verb comes last in it: '\\p{Ll}+en'. */
  tails?: readonly Fragment[];
  /** Opens examples or steps of an item: including, such as, namely, via. Also listed in `clauses` by the reader. */
  details?: readonly Fragment[];
  /** Opens a list of short names inside an item: like, 'in the fields of'. */
  inner?: readonly Fragment[];
  /** Opens a list of what is fought, which `ills` are: 'the fight against', combating. */
  fights?: readonly Fragment[];
  /** What no chair puts first but its end: terrorism, 'organized crime'. */
  ills?: readonly Fragment[];
  /** Adjectives, by whole words or endings: of two beside a joining word, the noun is that behind both. */
  adjectives?: readonly Fragment[];
  /** Words that ask for a joining word behind them, which parts no items: both. */
  pairs?: readonly Fragment[];
  /** The same, where a list may stand before it: between. */
  spans?: readonly Fragment[];
  /** Ends a part that breaks off before its noun, which the next part names: 'a fairer', 'a more balanced'. */
  unfinished?: readonly Fragment[];
  /** Ends a list inside a sentence: while, but, until, 'so as to'. */
  breaks?: readonly Fragment[];
  /** Words dropped from the front of an item: 'such issues as', 'inter alia', 'to', 'of'. */
  leads?: readonly Fragment[];
  /** After these words items begin that stand before their verb or noun: кезінде, süresince, 'wants'. */
  opens?: readonly Fragment[];
  /** Words that no item begins with: what, he, 'the president'. */
  notItems?: readonly Fragment[];
  /** Opens a reported clause: that, что. */
  that?: readonly Fragment[];
  /** Reporting verbs, finite: said, noted, named, told. They end a list after a comma or dash, and point at the speaker. */
  said: readonly Fragment[];
  /** Words that credit what is said to the name after them: according to, 'in the words of'. */
  according?: readonly Fragment[];
  /** The same, after the name: 'деп хабарлайды', 'göre'. */
  accordingBefore?: readonly Fragment[];
  /** Opens a sentence that credits what the one before it said: 'об этом', 'с таким заявлением'. */
  saidBefore?: readonly Fragment[];
  /** Marks of a term that is over or of others: the outgoing, last time, 'when it last chaired'. Their sentence gives nothing. */
  past?: readonly Fragment[];
  /** Words that hide a noun or aim: motto, theme, 'priority scheme', 'not a priority', 'priorities will be presented'. */
  not?: readonly Fragment[];
  /** Right before an aim or right behind it, they turn it round: 'does not intend to', 'will nicht'. Not 'not only'. */
  denials?: readonly Fragment[];
  /** Says that a sentence is about the time of a chair: 'at the helm of', 'during its term'. */
  tenure?: readonly Fragment[];
  /** Owners whose priorities are none of a chair's: ministry, company, secretary general, member states. */
  others?: readonly Fragment[];
}

import type { Role } from '../mention';

/** Regular expression source, matched without case between word boundaries of the language. */
export type Fragment = string;

/**
 * How a language words the taking, holding and passing on of a chair. Each verb list holds every finite form that news uses.
 * Who is who follows from the verb's list and from how the names are marked (`GrammarWords`), not from word order.
 */
export interface ChairshipWords {
  /** The office: chairmanship, presidency. */
  office: readonly Fragment[];
  /** The same with a word for whoever holds it, who is named before: its chairmanship, رئاستها. Also listed in `office`. */
  ownOffice?: readonly Fragment[];
  /** Its holder: chair, chairman, president-in-office. */
  officer: readonly Fragment[];
  /** Titles that mean this office only in one phrase with the organization: president of OPEC, ASEAN president. */
  boundOfficer?: readonly Fragment[];
  /** Bodies inside or beside an organization whose chair is not the organization's: commission, secretariat, business council. */
  otherBodies?: readonly Fragment[];
  /** Posts beside the chair, for which 'the role' may stand: secretary-general. */
  otherPosts?: readonly Fragment[];
  /** Words that make a title that of the body named before: its (chair). */
  bodyPronouns?: readonly Fragment[];
  /** Words that stand for the country named last: the country, her country, наша страна. */
  countryAnaphors?: readonly Fragment[];
  /** Endings of those words that mark a role: стране, нашу страну. */
  anaphorRoles?: Partial<Record<Role, readonly Fragment[]>>;
  /** Those of them by which who writes or speaks means the own country: the one the article names most often. */
  ownCountry?: readonly Fragment[];
  /** Pronouns for a country named before, with what marks its role: 'to whom', 'к ней', 'от которой'. */
  countryPronouns?: Partial<Record<'recipient' | 'source', readonly Fragment[]>>;
  /**
   * Words for the holder named before. `subject`: it, she; as the subject of 'replace' they leave the name to be the one replaced.
   * `object`: it, her, нас; they leave the name to be the one who replaces.
   */
  holderPronouns?: { subject: readonly Fragment[]; object: readonly Fragment[] };
  /** Words for a person named before, without a name: 'the head of state', 'le dirigeant'; they replace whoever a clause names behind them. */
  holderWords?: readonly Fragment[];
  /** Words for the office named before: it; 'will hand it to', 'it runs until'. */
  officePronouns?: readonly Fragment[];
  /** Prepositions before the one replaced: 'folgt auf X'. */
  replacedAfter?: readonly Fragment[];
  /** Auxiliaries right before a verb that leave no agent to a word that may mean from or by: 'ha ereditato da'. */
  actives?: readonly Fragment[];
  /** Passive forms beside which the word for 'from' marks who acts: 'wird von X übernommen'. */
  passives?: readonly Fragment[];
  /** Nouns for a change of hands, which is told of between two: 'the handover between X and Y'. */
  handovers?: readonly Fragment[];
  /** Verbs of taking that mark whom it is taken from like a recipient: 'reprendre à X'. */
  takenFromRecipient?: readonly Fragment[];
  /** Words before a name that make it the subject of the verb behind it: 'au tour de X de présider', 'cabe a X presidir'. */
  turns?: readonly Fragment[];
  /** Says of a holder that the one named next comes after it: 'precedes Slovenia', 'before Slovenia'. */
  precedes?: readonly Fragment[];
  /** Says of a holder that the one named next came before it: 'after Slovenia', 'preceded by Slovenia'. */
  precededBy?: readonly Fragment[];
  /** Says that what is told comes after what was told before: danach, потім, then. */
  afterwards?: readonly Fragment[];
  /**
   * What thanks somebody, up to what for; whoever is named between them held the office: 'поблагодарил X за'. `terms` name
   * the term before, for what was done in which a new holder thanks the one before: 'during the previous session'.
   */
  thanks?: { verbs: readonly Fragment[]; for: readonly Fragment[]; terms?: readonly Fragment[] };
  /** Right behind a country that stands behind the office, it says whose the office is: 'ev sahipliğinde'. */
  hosting?: readonly Fragment[];
  /** A decision that gives the chair to somebody, whose date is none of the chair: 'by a decision of', betraut. */
  decisions?: readonly Fragment[];
  /** Gives what follows to the subject, so that no name before it owns it: свого, swojego. */
  reflexives?: readonly Fragment[];
  /** A seat in an organization, whose dates are none of its chair: 'non-permanent member', 'mandate as a member'. */
  membership?: readonly Fragment[];
  /** The form of verbs whose subject is named behind the comma where they open a sentence: 'taking over, X said'. */
  participles?: readonly Fragment[];
  /** The form of verbs that stands before whom it is said of: председательствующая (в ней Италия). */
  attributives?: readonly Fragment[];
  /** Stands between a chair and an organization that it is not of: 'a member of'. */
  memberOf?: readonly Fragment[];
  /** Words that tie a clause to the name before it: who, which, whose; который. */
  relatives?: readonly Fragment[];
  /** Those of them that need no comma before them: التي. */
  closeRelatives?: readonly Fragment[];
  /** Opens what happens at a date named just before it: when, 'at which point'; 'mês em que'. */
  when?: readonly Fragment[];
  /** Words for the office that mean something only beside an organization: helm, baton, leadership, role, post. */
  weakOffice?: readonly Fragment[];
  /** Words that open a clause about what happens at an occasion named before: 'the summit, where'. */
  where?: readonly Fragment[];
  /** Opens a chair as the setting of something else, whose dates and beginning are none of its own: 'within the framework of'. */
  settings?: readonly Fragment[];
  /** Opens a chair as a time, which no verb before it has as its object: 'the help received during his term as chair'. */
  during?: readonly Fragment[];
  /** Meetings at which a chair changes hands, whose day is that of the change: summit, ceremony. */
  occasions?: readonly Fragment[];
  /** Things that stand for the office where it changes hands, in any sentence on it: baton, gavel, torch. */
  batons?: readonly Fragment[];
  /** Compounds that are no such office and hide it: vice-chair, committee chair, chairman of the board, president of a state. */
  notOffice?: readonly Fragment[];
  verbs: {
    /** Subject becomes holder, source is predecessor: take over, assume, receive. */
    take: readonly Fragment[];
    /** Subject is predecessor, recipient becomes holder: hand over, cede. */
    give: readonly Fragment[];
    /** The office is the subject, recipient becomes holder, source is predecessor: pass, go to. */
    pass: readonly Fragment[];
    /** Subject becomes holder, object is predecessor: succeed, replace. */
    replace: readonly Fragment[];
    /** Subject comes next, without an object: 'is up next', 'ist an der Reihe'. Read beside a holder told before. */
    follow?: readonly Fragment[];
    /** Subject holds it: hold, exercise, lead (needs the office or an organization beside it). */
    hold: readonly Fragment[];
    /** Holding in one verb: to chair, to preside over. */
    chair: readonly Fragment[];
    /** Holding with the organization as object: to head, to lead. Counts only beside the organization's name. */
    lead?: readonly Fragment[];
    /** Subject turns into the officer: become. */
    become: readonly Fragment[];
    /** Subject is the officer: be, serve as, act as; 'as', 'in the role of'. */
    be: readonly Fragment[];
    /** The object becomes holder: elect, appoint, name. */
    elect: readonly Fragment[];
    /** The office begins or the holder begins it. */
    begin: readonly Fragment[];
    /** The office ends or the holder ends it. */
    end: readonly Fragment[];
  };
  /** Who comes before and after, as adjectives: outgoing, previous; incoming, next. */
  previous?: readonly Fragment[];
  next?: readonly Fragment[];
  current?: readonly Fragment[];
  /** What calls the holder new: new, newly elected; новый. */
  fresh?: readonly Fragment[];
  /** What shows that it has not happened yet: will, is due to, is set to. */
  future?: readonly Fragment[];
  /** What shows that it happens as it is told, though the verb could mean the future: 'енді', 'artık'. */
  now?: readonly Fragment[];
  /** What shows that it is over: had, formerly, earlier. */
  past?: readonly Fragment[];
  /** Forms of the verbs of leading that say that a chair is held, not come into: руководит, возглавляет. */
  leads?: readonly Fragment[];
  /** Forms of the verbs above that say so by themselves: председательствовал, был. */
  over?: readonly Fragment[];
  /** Words for meetings: in a clause of their own behind what was told, a date is theirs: 'X takes it over, a summit will be held in May'. */
  gatherings?: readonly Fragment[];
  /** Words for a longer term than was told: 'was extended (until)', продлили. The end told behind them holds. */
  extended?: readonly Fragment[];
  /** Opens the giving on at the end of the term, close before its verb: 'before (handing over to Z)', avant de, prima di. */
  beforeGiving?: readonly Fragment[];
  /** Verbs of taking that need no office named where no object follows: 'took over (on 1 July)'. */
  takenOver?: readonly Fragment[];
  /** Says of an office that it goes round: rotating. */
  rotating?: readonly Fragment[];
  /** What a country does in a headline about a chair of its own: 'outlines (priorities for EU presidency)'. */
  ownPlans?: readonly Fragment[];
  /** Marks for whom a person acts: 'on behalf of'. */
  onBehalf?: readonly Fragment[];
  /** Says of a holder, or of whoever a pronoun means, for how long it stays, without a word for the office: 'will serve (until)', 'stays in charge'. */
  lasting?: readonly Fragment[];
  /** Endings of reported verbs whose subject is marked as their owner: -eceğini, -ететінін. */
  owned?: readonly Fragment[];
  /** What takes it back: not, refused, failed. */
  negation?: readonly Fragment[];
  /** What leaves it open: candidate, bid, proposes, could. */
  candidacy?: readonly Fragment[];
  /** A meeting or delegation is chaired, not the organization. */
  meeting?: readonly Fragment[];
  /** 'Under the chair of': the office where a country owns it, a meeting's chair where a person does ('төрағалығымен'). */
  underChair?: readonly Fragment[];
}

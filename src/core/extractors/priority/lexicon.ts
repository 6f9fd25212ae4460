import type { LanguagePack } from '../../model/language-pack';
import { anyOf, NEVER } from '../../text/pattern';

const EMPTY: readonly string[] = [];
const LISTS = [
  'nouns',
  'aims',
  'generic',
  'links',
  'linksBefore',
  'linksBack',
  'focus',
  'focusBefore',
  'intent',
  'intentBefore',
  'rank',
  'rankBefore',
  'announces',
  'listed',
  'listedBefore',
  'also',
  'alsoBefore',
  'one',
  'these',
  'and',
  'clauses',
  'prepositions',
  'heads',
  'wholes',
  'articles',
  'details',
  'inner',
  'fights',
  'pairs',
  'spans',
  'adjectives',
  'unfinished',
  'ills',
  'adds',
  'many',
  'breaks',
  'leads',
  'that',
  'said',
  'according',
  'accordingBefore',
  'saidBefore',
  'past',
  'not',
  'denials',
  'others',
  'notItems',
  'opens',
  'counters',
  'tails',
] as const;

type ListName = (typeof LISTS)[number];

/** A pack's priority words compiled: a pattern per list, plus ordinals and counts by their number. */
export interface PriorityLexicon extends Readonly<Record<ListName, RegExp>> {
  /** Ordinals by number from 1: index 0 is 'first'. */
  ordinals: readonly RegExp[];
  counts: readonly { number: number; pattern: RegExp }[];
  /** Letters that join the word they begin to what stands before it. */
  andPrefixes: RegExp;
  /** The plain preposition of one written together with the article. */
  plainOf: ReadonlyMap<string, string>;
  /** Cases a word may stand in, as far as its ending tells; none where that is not known. */
  casesOf(word: string): ReadonlySet<string>;
  /** Whether the language shows cases by endings. */
  hasCases: boolean;
  /** The verb stands last: a reporting verb comes right after what is reported. */
  verbLast: boolean;
  /** The office and its holder, weaker words for it, its time and leading, and what hides them. */
  office: RegExp;
  /** Words that tie a clause to what stands before it. */
  relatives: RegExp;
  /** Titles that mean the office beside an organization. */
  boundOfficer: RegExp;
  weakOffice: RegExp;
  notOffice: RegExp;
}

const kept = new WeakMap<LanguagePack, PriorityLexicon | null>();

/** The words of a pack compiled, once; null where the pack lacks them. */
export function lexiconOf(pack: LanguagePack): PriorityLexicon | null {
  let lexicon = kept.get(pack);
  if (lexicon === undefined) {
    lexicon = compile(pack);
    kept.set(pack, lexicon);
  }
  return lexicon;
}

function compile({ priority, chairship, grammar }: LanguagePack): PriorityLexicon | null {
  if (!priority || !chairship) return null;
  const { boundary } = grammar;
  const of = (fragments: readonly string[] = EMPTY) => anyOf(fragments, boundary);
  const lists = Object.fromEntries(LISTS.map((name) => [name, of(priority[name])])) as Record<
    ListName,
    RegExp
  >;
  return {
    ...lists,
    ordinals: (priority.ordinals ?? []).map(of),
    counts: Object.entries(priority.counts ?? {}).map(([number, fragments]) => ({
      number: Number(number),
      pattern: of(fragments),
    })),
    andPrefixes: priority.andPrefixes
      ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${priority.andPrefixes.join('|')})(?=\\p{L})`, 'gu')
      : NEVER,
    plainOf: new Map(
      Object.entries(priority.contractions ?? {}).flatMap(([plain, forms]) =>
        forms.map((form) => [form, plain] as const),
      ),
    ),
    casesOf: caseReader(priority.cases ?? {}),
    hasCases: priority.cases !== undefined,
    verbLast: grammar.verbLast ?? false,
    office: anyOf([...chairship.office, ...chairship.officer, ...chairship.verbs.chair], boundary),
    relatives: of(chairship.closeRelatives),
    boundOfficer: of(chairship.boundOfficer),
    weakOffice: of([
      ...(chairship.weakOffice ?? EMPTY),
      ...(chairship.batons ?? EMPTY),
      ...(chairship.verbs.lead ?? EMPTY),
      ...(priority.tenure ?? EMPTY),
    ]),
    notOffice: anyOf([...(chairship.notOffice ?? EMPTY), ...(chairship.meeting ?? EMPTY)], boundary),
  };
}

const NONE: ReadonlySet<string> = new Set();

/** Letters of the shortest word whose ending says anything. */
const LEAST_CASED = 4;

/** Reads the cases of a word off its longest known ending. */
function caseReader(
  cases: Readonly<Record<string, readonly string[]>>,
): (word: string) => ReadonlySet<string> {
  const byEnding = new Map<string, Set<string>>();
  for (const [name, endings] of Object.entries(cases))
    for (const ending of endings) byEnding.set(ending, (byEnding.get(ending) ?? new Set()).add(name));
  return (word) => {
    // small words show no case
    if (word.length < LEAST_CASED) return NONE;
    for (let from = 0; from < word.length; from++) {
      const found = byEnding.get(word.slice(from));
      if (found) return found;
    }
    return NONE;
  };
}

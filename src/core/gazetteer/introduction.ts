import type { Role } from '../model/mention';
import type { Lexicon } from './lexicon';
import { roleMarksOf, type RoleMarks } from './mark-roles';
import type { Match } from './match-entry';
import type { NameRun } from './name-runs';
import { onceForEach } from './once-for-each';
import { wholeWord, type Token } from './tokens';

/** A name beside the office that shows it to be a person's. Word positions. */
export interface Introduction {
  run: NameRun;
  /** The word for the office alone. */
  office: { from: number; to: number } | null;
  /** The office with what belongs to it: 'Malta's Foreign Minister', 'президент Филиппин'; null for a courtesy word. */
  title: { from: number; to: number } | null;
  /** Cases of the office, which the name shares where it follows at once. */
  cases: readonly string[] | null;
  country: string | null;
  /** Roles of letters written together with the office (Arabic). */
  roles?: readonly Role[] | null;
  /** First and last word of name and office together. */
  from: number;
  to: number;
}

/** The text as the introductions see it: per word, the match that begins there, and the one that covers it. */
export interface Ground {
  tokens: readonly Token[];
  starting: ReadonlyMap<number, Match>;
  ending: ReadonlyMap<number, Match>;
  /** First words of the runs. */
  names: ReadonlySet<number>;
  words: IntroductionWords;
  marks: RoleMarks;
  /** Whether a full name beside the country it belongs to is a person's. */
  homeNames: boolean;
  /** Whether names show no capital, so that what stands before them must tell where they begin. */
  unmarked: boolean;
  /** Whether a country's name may stand unmarked before the office it owns (Kazakhstan President). */
  bareOwners: boolean;
}

interface IntroductionWords {
  links: RegExp;
  joints: RegExp;
  inOffice: RegExp;
  home: RegExp;
  places: RegExp;
  courtesy: RegExp;
  courtesyLetters: RegExp;
  articles: RegExp | null;
  demonymsAfter: RegExp | null;
  /** Whoever holds a chair: 'chairman', 'төраға'. */
  chairs: RegExp;
  /** Country by title, for titles that only one country has. */
  ownTitles: ReadonlyMap<string, string>;
}

const wordsOf = onceForEach(
  ({ pack: { person = { titles: [] }, chairship } }: Lexicon): IntroductionWords => {
    const {
      links = [],
      joints = [],
      inOffice = [],
      home = [],
      places = [],
      courtesy = [],
      courtesyLetters = [],
      articles,
      demonymsAfter,
      ownTitles,
    } = person;
    return {
      links: wholeWord([...links, ...joints, ...home]),
      joints: wholeWord(joints),
      inOffice: wholeWord(inOffice),
      home: wholeWord(home),
      places: wholeWord(places),
      courtesy: wholeWord(courtesy),
      courtesyLetters: wholeWord(courtesyLetters),
      articles: articles ? wholeWord(articles) : null,
      demonymsAfter: demonymsAfter ? wholeWord(demonymsAfter) : null,
      chairs: wholeWord([...(chairship?.officer ?? []), ...(chairship?.boundOfficer ?? [])]),
      ownTitles: new Map(
        Object.entries(ownTitles ?? {}).flatMap(([id, titles]) => titles.map((title) => [title, id])),
      ),
    };
  },
);

/** Lays out a text for the introductions. */
export function groundOf(
  tokens: readonly Token[],
  matches: readonly Match[],
  runs: readonly NameRun[],
  lexicon: Lexicon,
): Ground {
  return {
    tokens,
    starting: new Map(matches.map((match) => [match.from, match])),
    ending: new Map(matches.map((match) => [match.to, match])),
    names: new Set(runs.map(({ from }) => from)),
    words: wordsOf(lexicon),
    marks: roleMarksOf(lexicon.pack),
    homeNames: lexicon.pack.person?.homeNames === true,
    unmarked: lexicon.pack.person?.unmarkedWords !== undefined,
    bareOwners: !lexicon.inflection.declines,
  };
}

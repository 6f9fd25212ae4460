import type { Role } from '../model/mention';
import type { Lexicon } from './lexicon';
import { roleMarksOf, type RoleMarks } from './mark-roles';
import type { Match } from './match-names';
import type { NameRun } from './name-runs';
import { onceForEach } from './once-for-each';
import { startsUpper, wholeWord, type Token } from './tokens';

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
interface Ground {
  tokens: readonly Token[];
  starting: ReadonlyMap<number, Match>;
  ending: ReadonlyMap<number, Match>;
  /** First words of the runs. */
  names: ReadonlySet<number>;
  words: IntroductionWords;
  marks: RoleMarks;
  /** Whether a full name beside the country it belongs to is a person's. */
  homeNames: boolean;
  /** Whether a country's name may stand unmarked before the office it owns (Kazakhstan President). */
  bareOwners: boolean;
}

/** Most words between the office and the name. */
const MOST_LINKS = 12;

interface IntroductionWords {
  links: RegExp;
  joints: RegExp;
  home: RegExp;
  places: RegExp;
  courtesy: RegExp;
  articles: RegExp | null;
}

const wordsOf = onceForEach(({ pack: { person = { titles: [] } } }: Lexicon): IntroductionWords => {
  const { links = [], joints = [], home = [], places = [], courtesy = [], articles } = person;
  return {
    links: wholeWord([...links, ...joints, ...home]),
    joints: wholeWord(joints),
    home: wholeWord(home),
    places: wholeWord(places),
    courtesy: wholeWord(courtesy),
    articles: articles ? wholeWord(articles) : null,
  };
});

/** Finds the runs that an office or a courtesy word stands beside. */
export function findIntroductions(
  tokens: readonly Token[],
  matches: readonly Match[],
  runs: readonly NameRun[],
  lexicon: Lexicon,
): Introduction[] {
  const ground: Ground = {
    tokens,
    starting: new Map(matches.map((match) => [match.from, match])),
    ending: new Map(matches.map((match) => [match.to, match])),
    names: new Set(runs.map(({ from }) => from)),
    words: wordsOf(lexicon),
    marks: roleMarksOf(lexicon.pack),
    homeNames: lexicon.pack.person?.homeNames === true,
    bareOwners: !lexicon.inflection.declines,
  };
  const introductions: Introduction[] = [];
  for (const run of runs) {
    if (isPlace(run, ground)) continue;
    const found =
      titleBefore(run, ground) ??
      titleAfter(run, ground) ??
      courtesyBeside(run, ground) ??
      demonymBefore(run, ground) ??
      homeBeside(run, ground) ??
      nextInList(run, introductions.at(-1), ground);
    if (!found) continue;
    const country = found.country ?? countryAfter(run, ground) ?? titleAfter(run, ground)?.country ?? null;
    introductions.push({ ...found, country });
  }
  return introductions;
}

/** 'Turkistan Province', 'Governor Street': a name that a word for a kind of place follows or ends. */
function isPlace({ from, to }: NameRun, { tokens, words }: Ground): boolean {
  const after = to - from === 1 ? tokens[to] : undefined;
  return words.places.test(tokens[to - 1]!.word) || (after !== undefined && words.places.test(after.word));
}

/** Walks back from the name over names and linking words to the office: 'глава МИД Польши Радослав Сикорский'. */
function titleBefore(run: NameRun, ground: Ground): Introduction | null {
  const { tokens, ending, words } = ground;
  // 'Глава Республики Татарстан'
  if (run.to - run.from === 1 && run.from > 0 && words.home.test(tokens[run.from - 1]!.word)) return null;
  const name = beforeCourtesy(run.from, ground);
  let at = name;
  let title: Match | null = null;
  let country: string | null = null;
  let isHome = false;
  for (let steps = 0; at > 0 && steps < MOST_LINKS; steps++) {
    if (!reaches(tokens[at - 1]!.gap, at === name && run.to - run.from > 1)) break;
    // 'handed the chair to President X': the first office is somebody else's.
    if (title && ground.marks.before(tokens, at)) break;
    const match = ending.get(at);
    if (match?.entry.kind === 'title') {
      if (!title && match.suffixRoles && !match.prefixed && !match.suffixRoles.includes('bare')) return null;
      title = match;
    } else if (match?.entry.kind === 'country') country ??= match.entry.ids[0] ?? null;
    else if (!match) {
      const { word } = tokens[at - 1]!;
      if (!words.links.test(word) || (at === name && words.joints.test(word) && tokens[at - 1]!.gap === ' '))
        break;
      isHome ||= words.home.test(word);
    }
    at = match?.from ?? at - 1;
  }
  if (!title) return null;
  const owner = ownerBefore(title.from, ground);
  const from = owner?.from ?? title.from;
  if (owner?.entry.kind === 'country') country ??= owner.entry.ids[0] ?? null;
  if (isHome) country ??= countryNamedBefore(title.from, ground);
  return {
    run,
    office: title,
    title: { from, to: run.from },
    cases: title.cases,
    country,
    roles: title.prefixed ? title.suffixRoles : null,
    from,
    to: run.to,
  };
}

/** First of the words of courtesy right before a name: 'Prime Minister Dr. the Rt. Hon. X'. */
function beforeCourtesy(name: number, { tokens, words }: Ground): number {
  let first = name;
  for (let at = name; at > 0 && /^[ .]$/.test(tokens[at - 1]!.gap); at--) {
    if (words.courtesy.test(tokens[at - 1]!.word)) first = at - 1;
    else if (!words.articles?.test(tokens[at - 1]!.word)) break;
  }
  return first;
}

/** 'Винай Кумар, посол Индии в России': a comma, few linking words, the office. */
function titleAfter(run: NameRun, ground: Ground): Introduction | null {
  const { tokens, starting, words } = ground;
  if (run.to - run.from < 2 || !/^[,(–—-]$/.test(tokens[run.to - 1]!.gap)) return null;
  let country: string | null = null;
  let first: number | null = null;
  for (let at = run.to, steps = 0; steps < 5 && at < tokens.length; steps++) {
    const match = starting.get(at);
    if (match?.entry.kind === 'title') {
      const tail = afterTitle(match, ground);
      // 'A B, President of X C D': the office belongs to the name that follows it.
      if (ground.names.has(tail.to) && tokens[tail.to - 1]!.gap === ' ') return null;
      const title = { from: first ?? match.from, to: tail.to };
      return {
        run,
        office: match,
        title,
        cases: null,
        country: country ?? tail.country,
        from: run.from,
        to: run.to,
      };
    }
    if (match?.entry.kind === 'country') country ??= match.entry.ids[0] ?? null;
    if (!match && !words.links.test(tokens[at]!.word)) return null;
    if (match || !words.joints.test(tokens[at]!.word)) first ??= at;
    at = match?.to ?? at + 1;
    if (!reaches(tokens[at - 1]!.gap, false)) return null;
  }
  return null;
}

/** Where an office ends with the names and linking words that follow it (never on a linking word), and whose it is. */
function afterTitle(title: Match, ground: Ground): { to: number; country: string | null } {
  const { tokens, starting, words, marks } = ground;
  let to = title.to;
  let country: string | null = null;
  for (let at = title.to, steps = 0; at < tokens.length && steps < MOST_LINKS; steps++) {
    if (!reaches(tokens[at - 1]!.gap, false)) break;
    const match = starting.get(at);
    if (!match && !words.links.test(tokens[at]!.word)) break;
    if (match?.entry.kind === 'country' && !marks.before(tokens, at)?.includes('place'))
      country ??= match.entry.ids[0] ?? null;
    if (!match && words.home.test(tokens[at]!.word)) {
      country ??= countryNamedBefore(title.from, ground);
      to = at + 1;
    }
    at = match?.to ?? at + 1;
    if (match) to = at;
  }
  return { to, country };
}

/** The country or organization that owns the office before it: Malta's, вьетнамский, ҚР. */
function ownerBefore(at: number, { tokens, ending, bareOwners }: Ground): Match | null {
  const match = ending.get(at);
  if (!match || !/^ ?$/.test(tokens[at - 1]!.gap)) return null;
  const { kind, form } = match.entry;
  if (kind === 'title' || kind === 'hidden' || form === 'anaphor') return null;
  return bareOwners || form === 'adjective' ? match : null;
}

/** How many words back 'the country' may look for its name. */
const HOME_REACH = 60;

function countryNamedBefore(at: number, { ending }: Ground): string | null {
  for (let n = at; n > Math.max(0, at - HOME_REACH); n--) {
    const match = ending.get(n);
    if (match?.entry.kind === 'country' && match.entry.form === 'name') return match.entry.ids[0] ?? null;
  }
  return null;
}

/** 'President Macky Sall of Senegal'. */
function countryAfter(run: NameRun, { tokens, starting, marks }: Ground): string | null {
  for (let at = run.to; at <= run.to + 2 && at < tokens.length; at++) {
    if (tokens[at - 1]!.gap !== ' ') return null;
    const match = starting.get(at);
    if (match?.entry.kind === 'country' && at > run.to)
      return marks.before(tokens, at)?.includes('possessor') ? (match.entry.ids[0] ?? null) : null;
  }
  return null;
}

function courtesyBeside(run: NameRun, { tokens, words }: Ground): Introduction | null {
  const before = tokens[run.from - 1];
  if (before && words.courtesy.test(before.word) && /^[ .]$/.test(before.gap))
    return { run, office: null, title: null, cases: null, country: null, from: run.from - 1, to: run.to };
  return null;
}

/** 'le Sénégalais Macky Sall': where adjectives are written small, a capital and an article make one a noun for a person. */
function demonymBefore(run: NameRun, { tokens, ending, words, marks }: Ground): Introduction | null {
  const match = ending.get(run.from);
  if (!words.articles || !match || match.from === 0 || run.to - run.from < 2) return null;
  const { kind, form, letterCase, ids } = match.entry;
  if (kind !== 'country' || letterCase !== 'any' || (form !== 'adjective' && form !== 'people')) return null;
  if (!startsUpper(tokens[match.from]!.raw) || tokens[run.from - 1]!.gap !== ' ') return null;
  if (!words.articles.test(tokens[match.from - 1]!.word) && !marks.before(tokens, match.from)) return null;
  const country = ids[0] ?? null;
  return { run, office: null, title: null, cases: null, country, from: match.from, to: run.to };
}

/** A full name beside its country, where the pack allows it: 'from Kenya's Peter Mathuki', 'elected Jürg Lauber of Switzerland'. */
function homeBeside(run: NameRun, ground: Ground): Introduction | null {
  const { tokens, ending, words, marks } = ground;
  if (!ground.homeNames || run.to - run.from < 2) return null;
  const known = { run, office: null, title: null, cases: null, to: run.to };
  const owner = ending.get(run.from);
  if (owner) {
    const isOwner = owner.entry.kind === 'country' && owner.suffixRoles?.includes('possessor');
    // 'in Egypt's Sharm el-Sheikh'
    if (!isOwner || tokens[run.from - 1]!.gap !== ' ' || marks.before(tokens, owner.from)?.includes('place'))
      return null;
    return { ...known, country: owner.entry.ids[0] ?? null, from: owner.from };
  }
  const before = tokens[run.from - 1];
  const country = countryAfter(run, ground);
  if (
    !country ||
    !before ||
    before.gap !== ' ' ||
    startsUpper(before.raw) ||
    words.articles?.test(before.word)
  )
    return null;
  return { ...known, country, from: run.from };
}

/** 'президенты Азербайджана Ильхам Алиев, Казахстана Касым-Жомарт Токаев': the office is told once for all. */
function nextInList(
  run: NameRun,
  last: Introduction | undefined,
  { tokens, ending, words }: Ground,
): Introduction | null {
  const owner = ending.get(run.from);
  if (
    !last?.office ||
    owner?.entry.kind !== 'country' ||
    run.to - run.from < 2 ||
    tokens[run.from - 1]!.gap !== ' '
  )
    return null;
  const between = owner.from - last.run.to;
  const joined =
    between === 0
      ? tokens[last.run.to - 1]!.gap === ','
      : between === 1 && words.joints.test(tokens[last.run.to]!.word);
  if (!joined) return null;
  const { office, cases } = last;
  return {
    run,
    office,
    title: office,
    cases,
    country: owner.entry.ids[0] ?? null,
    from: owner.from,
    to: run.to,
  };
}

/** Whether office and name belong together across what stands between them. */
function reaches(gap: string, comma: boolean): boolean {
  return gap === '' || gap === ' ' || gap === '-' || gap === "'" || (comma && gap === ',');
}

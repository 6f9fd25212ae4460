import type { Ground, Introduction } from './introduction';
import type { Match } from './match-entry';
import type { NameRun } from './name-runs';

/** Most words between the office and the name. */
const MOST_LINKS = 12;

/** Walks back from the name over names and linking words to the office: 'глава МИД Польши Радослав Сикорский'. */
export function officeBefore(run: NameRun, ground: Ground): Introduction | null {
  const { tokens, ending, words } = ground;
  // 'Глава Республики Татарстан'
  if (run.to - run.from === 1 && run.from > 0 && words.home.test(tokens[run.from - 1]!.word)) return null;
  const name = beforeCourtesy(run.from, ground);
  let at = name;
  let title: Match | null = null;
  let country: string | null = null;
  let isHome = false;
  let bracketed = false;
  for (let steps = 0; at > 0 && steps < MOST_LINKS; steps++) {
    const { gap } = tokens[at - 1]!;
    const reachesComma = at === name && run.to - run.from > 1;
    // 'the Minister of Foreign Affairs (MFA) X', 'the ambassador to the Organization (UN), X Y': a short form in brackets
    const closes = (gap === ')' || (gap === '),' && reachesComma)) && isShortForm(at, ground);
    const isJoined = closes || (bracketed && gap === '(') || isAbbreviated(at, ground);
    if (!isJoined && !reaches(gap, reachesComma)) break;
    bracketed = closes;
    // 'handed the chair to President X': the first office is somebody else's.
    if (title && ground.marks.before(tokens, at)) break;
    const match = ending.get(at);
    if (match?.entry.kind === 'title') {
      if (!title && match.suffixRoles && !match.prefixed && !match.suffixRoles.includes('bare')) return null;
      title = match;
    } else if (match?.entry.kind === 'country') {
      if (!isPosting(match, ground)) country ??= match.entry.ids[0] ?? null;
    } else if (!match) {
      const { word } = tokens[at - 1]!;
      if (
        (!closes && !words.links.test(word)) ||
        (at === name && words.joints.test(word) && tokens[at - 1]!.gap === ' ')
      )
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
  country ??= words.ownTitles.get(title.entry.name) ?? null;
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

/** Whether the word that ends at a position stands alone in brackets: a name that is known, or capitals. */
function isShortForm(at: number, { tokens, ending }: Ground): boolean {
  const match = ending.get(at);
  const opens = tokens[(match?.from ?? at - 1) - 1]?.gap === '(';
  return opens && (match !== undefined || /^[\p{Lu}\p{N}]{2,}$/u.test(tokens[at - 1]!.raw));
}

/** Between a word of courtesy and what follows: 'Dr. X', 'Dato' X'. */
const COURTEOUS = /^[ .'’]$/;

/** First of the words of courtesy right before a name: 'Prime Minister Dr. the Rt. Hon. X'. */
export function beforeCourtesy(name: number, { tokens, words }: Ground): number {
  let first = lettersBefore(name, tokens, words.courtesyLetters);
  for (let at = first; at > 0 && COURTEOUS.test(tokens[at - 1]!.gap); at--) {
    const isArticle = words.articles?.test(tokens[at - 1]!.word) === true;
    // 'His Excellency', 'the Honourable': an article belongs to the courtesy behind it
    if (words.courtesy.test(tokens[at - 1]!.word) || (isArticle && first === at && at < name)) first = at - 1;
    else if (!isArticle) break;
  }
  return first;
}

/** First of the letters of a courtesy right before a name ('H.E. X'); the name itself where none stand there. */
function lettersBefore(name: number, tokens: Ground['tokens'], letters: RegExp): number {
  const [first, second] = [tokens[name - 2], tokens[name - 1]];
  const isLetters = first?.gap === '.' && second && /^[ .]$/.test(second.gap);
  return isLetters && letters.test(first.word + second.word) ? name - 2 : name;
}

/** 'Винай Кумар, посол Индии в России': a comma, few linking words, the office. */
export function officeAfter(run: NameRun, ground: Ground): Introduction | null {
  const { tokens, starting, words } = ground;
  if (run.to - run.from < 2) return null;
  const { gap } = tokens[run.to - 1]!;
  const apart = /^[,(–—-]$/.test(gap);
  // 'X als Außenminister'
  const isInOffice = gap === ' ' && run.to < tokens.length && words.inOffice.test(tokens[run.to]!.word);
  if (!apart && !isInOffice && !isBegun(run, ground) && !isOfficeOf(run, ground)) return null;
  let country: string | null = null;
  let first: number | null = null;
  for (let at = isInOffice ? run.to + 1 : run.to, steps = 0; steps < 5 && at < tokens.length; steps++) {
    const match = starting.get(at);
    if (match?.entry.kind === 'title') {
      // 'X, from the envoy of Japan Y': the office is that of whom something is taken from
      if (at > run.to && ground.marks.before(tokens, at)?.includes('source')) return null;
      const tail = afterTitle(match, ground);
      // 'A B, President of X C D': the office belongs to the name that follows it.
      if (ground.names.has(tail.to) && tokens[tail.to - 1]!.gap === ' ') return null;
      if (!apart && tail.to === match.to) return null;
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

/** Where no capital shows it: whether a word of courtesy or a preposition stands before the name ('إلى مختار باباييف رئيس …'). */
function isBegun({ from }: NameRun, { tokens, words, marks, unmarked }: Ground): boolean {
  if (!unmarked || from === 0 || tokens[from - 1]!.gap !== ' ') return false;
  return words.courtesy.test(tokens[from - 1]!.word) || marks.before(tokens, from) !== null;
}

/** 'Voici X président de O': an office that says of what it is may follow the name at once. */
function isOfficeOf({ to }: NameRun, { tokens, starting, marks }: Ground): boolean {
  const title = starting.get(to);
  if (title?.entry.kind !== 'title' || tokens[to - 1]!.gap !== ' ') return false;
  const after = [title.to + 1, title.to + 2].find((at) => starting.get(at)?.entry.kind === 'organization');
  return after !== undefined && marks.before(tokens, after)?.includes('possessor') === true;
}

/** Where an office ends with the names and linking words that follow it (never on a linking word), and whose it is. */
function afterTitle(title: Match, ground: Ground): { to: number; country: string | null } {
  const { tokens, starting, words, marks } = ground;
  let to = title.to;
  let country: string | null = null;
  for (let at = title.to, steps = 0; at < tokens.length && steps < MOST_LINKS; steps++) {
    if (!reaches(tokens[at - 1]!.gap, false)) break;
    const match = starting.get(at);
    const { word } = tokens[at]!;
    if (!match && !words.links.test(word) && !words.articles?.test(word)) break;
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
function ownerBefore(at: number, ground: Ground): Match | null {
  const { tokens, ending, bareOwners } = ground;
  const match = ending.get(at);
  if (!match || !(/^ ?$/.test(tokens[at - 1]!.gap) || isAbbreviated(at, ground))) return null;
  const { kind, form } = match.entry;
  if (kind === 'title' || kind === 'hidden' || form === 'anaphor') return null;
  return bareOwners || form === 'adjective' ? match : null;
}

/** 'U.S. Ambassador X': the full stop is that of the country's short form before. */
function isAbbreviated(at: number, { tokens, ending }: Ground): boolean {
  const { gap, word } = tokens[at - 1]!;
  return gap === '.' && word.length === 1 && ending.get(at)?.entry.kind === 'country';
}

/** How many words back 'the country' may look for its name. */
const HOME_REACH = 60;

/** The country that 'of the country' means: the one that opens the sentence before; else the one said last, rather not behind a preposition. */
function countryNamedBefore(at: number, { ending, tokens, marks }: Ground): string | null {
  let last: string | null = null;
  let unmarked: string | null = null;
  let sentences = 0;
  for (let n = at; n > Math.max(0, at - HOME_REACH); n--) {
    if (n < at && /[.!?]/.test(tokens[n - 1]!.gap)) sentences++;
    const match = ending.get(n);
    if (match?.entry.kind !== 'country' || match.entry.form !== 'name') continue;
    const id = match.entry.ids[0] ?? null;
    last ??= id;
    if (marks.before(tokens, match.from)) continue;
    unmarked ??= id;
    const opens = match.from === 0 || /[.!?\n]/.test(tokens[match.from - 1]!.gap);
    if (opens && sentences === 1) return id;
  }
  return unmarked ?? last;
}

/** 'Ambassador of Kenya to China': where somebody is sent is not whose the office is. */
function isPosting({ from }: Match, { tokens, marks }: Ground): boolean {
  const roles = marks.before(tokens, from);
  return roles?.includes('recipient') === true && !roles.includes('possessor');
}

/** Whether office and name belong together across what stands between them. */
function reaches(gap: string, comma: boolean): boolean {
  return gap === '' || gap === ' ' || gap === '-' || gap === "'" || (comma && gap === ',');
}

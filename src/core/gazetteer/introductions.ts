import type { Lexicon } from './lexicon';
import { roleMarksOf, type RoleMarks } from './mark-roles';
import type { Match } from './match-names';
import type { NameRun } from './name-runs';
import { onceForEach } from './once-for-each';
import type { Token } from './tokens';

/** A name beside the office that shows it to be a person's. Word positions. */
export interface Introduction {
  run: NameRun;
  /** The office with what belongs to it: 'Malta's Foreign Minister', 'президент Филиппин'; null for a courtesy word. */
  title: { from: number; to: number } | null;
  /** Cases of the office, which the name shares where it follows at once. */
  cases: readonly string[] | null;
  country: string | null;
  /** First and last word of name and office together. */
  from: number;
  to: number;
}

/** The text as the introductions see it: per word, the match that begins there, and the one that covers it. */
interface Ground {
  tokens: readonly Token[];
  starting: ReadonlyMap<number, Match>;
  ending: ReadonlyMap<number, Match>;
  links: RegExp;
  courtesy: RegExp;
  marks: RoleMarks;
}

/** Most words between the office and the name. */
const MOST_LINKS = 12;

const linksOf = onceForEach(({ pack }: Lexicon) => wholeWord(pack.person?.links ?? []));
const courtesyOf = onceForEach(({ pack }: Lexicon) => wholeWord(pack.person?.courtesy ?? []));

function wholeWord(fragments: readonly string[]): RegExp {
  return fragments.length ? new RegExp(`^(?:${fragments.join('|')})$`, 'iu') : /(?!)/u;
}

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
    links: linksOf(lexicon),
    courtesy: courtesyOf(lexicon),
    marks: roleMarksOf(lexicon.pack),
  };
  return runs.flatMap(
    (run) => titleBefore(run, ground) ?? titleAfter(run, ground) ?? courtesyBeside(run, ground) ?? [],
  );
}

/** Walks back from the name over names and linking words to the office: 'глава МИД Польши Радослав Сикорский'. */
function titleBefore(run: NameRun, ground: Ground): Introduction | null {
  const { tokens, ending } = ground;
  let at = run.from;
  let title: Match | null = null;
  let first = at;
  let country: string | null = null;
  for (let steps = 0; at > 0 && steps < MOST_LINKS; steps++) {
    if (!reaches(tokens[at - 1]!.gap, at === run.from && run.to - run.from > 1)) break;
    const match = ending.get(at);
    if (match) {
      if (match.entry.kind === 'title') {
        title = match;
        first = match.from;
      } else if (match.entry.kind === 'country') country ??= match.entry.ids[0] ?? null;
      at = match.from;
    } else if (ground.links.test(tokens[at - 1]!.word)) at--;
    else break;
  }
  if (!title) return null;
  const owner = ownerBefore(title.from, ground) ?? ownerBefore(first, ground);
  const from = owner?.from ?? first;
  return {
    run,
    title: { from, to: run.from },
    cases: title.cases,
    country: country ?? (owner?.entry.kind === 'country' ? (owner.entry.ids[0] ?? null) : null),
    from,
    to: run.to,
  };
}

/** 'Винай Кумар, посол Индии в России': a comma, few linking words, the office. */
function titleAfter(run: NameRun, ground: Ground): Introduction | null {
  const { tokens, starting, links } = ground;
  if (run.to - run.from < 2 || !/^[,(–—-]$/.test(tokens[run.to - 1]!.gap)) return null;
  let at = run.to;
  let country: string | null = null;
  for (let steps = 0; steps < 5 && at < tokens.length; steps++) {
    const match = starting.get(at);
    if (match?.entry.kind === 'title') {
      const to = afterTitle(match, ground);
      for (let n = match.to; n < to; n++) {
        const owner = starting.get(n);
        const elsewhere = ground.marks.before(tokens, n)?.includes('place');
        if (owner?.entry.kind === 'country' && !elsewhere) country ??= owner.entry.ids[0] ?? null;
      }
      return { run, title: { from: run.to, to }, cases: null, country, from: run.from, to: run.to };
    }
    if (match?.entry.kind === 'country') country ??= match.entry.ids[0] ?? null;
    if (match && match.entry.kind !== 'hidden') at = match.to;
    else if (links.test(tokens[at]!.word)) at++;
    else return null;
    if (!reaches(tokens[at - 1]!.gap, false)) return null;
  }
  return null;
}

/** The word after an office and the names and linking words that follow it; never ends on a linking word. */
function afterTitle(title: Match, { tokens, starting, links }: Ground): number {
  let end = title.to;
  for (let at = title.to, steps = 0; at < tokens.length && steps < MOST_LINKS; steps++) {
    if (!reaches(tokens[at - 1]!.gap, false)) break;
    const match = starting.get(at);
    if (match) end = at = match.to;
    else if (links.test(tokens[at]!.word)) at++;
    else break;
  }
  return end;
}

/** The country or organization that owns the office before it: Malta's, вьетнамский, ҚР. */
function ownerBefore(at: number, { tokens, ending }: Ground): Match | null {
  const match = ending.get(at);
  if (!match || tokens[at - 1]!.gap !== ' ' || match.entry.kind === 'title' || match.entry.kind === 'hidden')
    return null;
  return match.entry.form === 'anaphor' ? null : match;
}

function courtesyBeside(run: NameRun, { tokens, courtesy }: Ground): Introduction | null {
  const before = tokens[run.from - 1];
  if (before && courtesy.test(before.word) && /^[ .]$/.test(before.gap))
    return { run, title: null, cases: null, country: null, from: run.from - 1, to: run.to };
  return null;
}

/** Whether office and name belong together across what stands between them. */
function reaches(gap: string, comma: boolean): boolean {
  return gap === ' ' || gap === '-' || gap === "'" || (comma && gap === ',');
}

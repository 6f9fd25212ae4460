import { demonymBefore, homeAfter, homeBeside, homeInBrackets } from './home-beside';
import { NOMINATIVE } from './inflection';
import { groundOf, type Ground, type Introduction } from './introduction';
import type { Lexicon } from './lexicon';
import type { Match } from './match-entry';
import type { NameRun } from './name-runs';
import { beforeCourtesy, officeAfter, officeBefore } from './office-beside';
import { countryOfOfficeApart } from './office-apart';
import type { Token } from './tokens';

/** Finds the runs that an office or a courtesy word stands beside. */
export function findIntroductions(
  tokens: readonly Token[],
  matches: readonly Match[],
  runs: readonly NameRun[],
  lexicon: Lexicon,
): Introduction[] {
  const ground = groundOf(tokens, matches, runs, lexicon);
  const introductions: Introduction[] = [];
  for (const run of runs) {
    if (isPlace(run, ground)) continue;
    const found =
      officeBefore(run, ground) ??
      officeAfter(run, ground) ??
      courtesyBeside(run, ground) ??
      demonymBefore(run, ground) ??
      homeBeside(run, ground) ??
      homeInBrackets(run, ground) ??
      nextInList(run, introductions.at(-1), ground);
    if (!found) continue;
    if (isAtOdds(run, found, ground, lexicon)) {
      introductions.push({ run, office: null, title: null, cases: null, country: null, ...run });
      continue;
    }
    const country =
      found.country ??
      homeAfter(run, ground) ??
      officeAfter(run, ground)?.country ??
      countryOfOfficeApart(found, ground);
    introductions.push({ ...found, country, from: Math.min(found.from, beforeCourtesy(run.from, ground)) });
  }
  return introductions;
}

/** Letters that a given name must have to show by its form which case it stands in. */
const GIVEN = 4;

/**
 * 'На посаді голови Масуд Каземі': the given name stands as in a dictionary where the office beside it does not, so that
 * the name's last letters are no ending, and it is somebody else's office.
 */
function isAtOdds(
  run: NameRun,
  { cases, office, title }: Introduction,
  { tokens }: Ground,
  lexicon: Lexicon,
): boolean {
  const { inflection } = lexicon;
  const [given, last] = [tokens[run.from]!, tokens[run.to - 1]!];
  if (!inflection.declines || !office || !cases || cases.includes(NOMINATIVE)) return false;
  // 'пресс-служба президента, Садыр Ниязов назвал': a comma, and a name that does not share the case
  const isParted = title !== null && title.to <= run.from && tokens[run.from - 1]?.gap.trim() === ',';
  if (isParted && !inflection.dictionaryForms(last.word, cases).length) return true;
  const names = tokens.slice(run.from, run.to).filter(({ gap }) => gap !== '-');
  if (names.length !== 2 || given.word.length < GIVEN || given.gap === '-') return false;
  return (
    !inflection.unchanging(given.word) &&
    !inflection.dictionaryForms(given.word, Object.keys(lexicon.pack.grammar.cases ?? {})).length &&
    inflection.dictionaryForms(last.word, cases).length > 0
  );
}

/** 'Turkistan Province', 'Governor Street': a name that a word for a kind of place follows or ends. */
function isPlace({ from, to }: NameRun, { tokens, words }: Ground): boolean {
  const after = to - from === 1 ? tokens[to] : undefined;
  return words.places.test(tokens[to - 1]!.word) || (after !== undefined && words.places.test(after.word));
}

function courtesyBeside(run: NameRun, ground: Ground): Introduction | null {
  const from = beforeCourtesy(run.from, ground);
  return from < run.from
    ? { run, office: null, title: null, cases: null, country: null, from, to: run.to }
    : null;
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

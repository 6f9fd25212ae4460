import type { Ground, Introduction } from './introduction';
import type { Match } from './match-entry';
import type { NameRun } from './name-runs';
import { startsUpper } from './tokens';

/** 'President Macky Sall of Senegal', 'President Azali Assoumani, of the Comoros, was elected'. */
export function homeAfter(run: NameRun, { tokens, starting, marks }: Ground): string | null {
  const isAside = tokens[run.to - 1]!.gap === ',';
  for (let at = run.to; at <= run.to + 2 && at < tokens.length; at++) {
    if (tokens[at - 1]!.gap !== ' ' && !(isAside && at === run.to)) return null;
    const match = starting.get(at);
    if (match?.entry.kind !== 'country' || at === run.to) continue;
    if (isAside && tokens[match.to - 1]!.gap !== ',') return null;
    return marks.before(tokens, at)?.includes('possessor') ? (match.entry.ids[0] ?? null) : null;
  }
  return null;
}

/**
 * 'камерунца Филемона Янга', 'انتخب المغربي عمر زنيبر': a noun for people, or an adjective that is one, stands beside a
 * name like an office.
 */
export function demonymBefore(run: NameRun, ground: Ground): Introduction | null {
  const match = ground.ending.get(run.from);
  if (!match || run.to - run.from < 2 || ground.tokens[run.from - 1]!.gap !== ' ') return null;
  const { kind, letterCase, ids } = match.entry;
  if (kind !== 'country' || letterCase !== 'any' || !isNoun(match, ground)) return null;
  return {
    run,
    office: null,
    title: null,
    cases: ground.words.articles ? null : match.cases,
    country: ids[0] ?? null,
    roles: match.prefixed ? match.suffixRoles : null,
    from: match.from,
    to: run.to,
  };
}

/**
 * Whether a word for a nationality means a person. An adjective does by its article where adjectives are written small
 * ('le Sénégalais Macky Sall', 'al camerunés Philemon Yang'), and by standing after no noun where nothing has capitals.
 */
function isNoun({ from, entry, prefixed }: Match, { tokens, words, marks }: Ground): boolean {
  const before = from > 0 ? tokens[from - 1]! : null;
  if (entry.form !== 'adjective' && entry.form !== 'people') return false;
  if (words.demonymsAfter)
    return prefixed === true || before?.gap !== ' ' || words.demonymsAfter.test(before.word);
  if (!words.articles) return entry.form === 'people';
  if (!before) return false;
  return words.articles.test(before.word) || marks.before(tokens, from) !== null;
}

/** 'X Y (Rwanda, rapporteur)': a full name with country and office in brackets; the country alone may be that of a place. */
export function homeInBrackets(run: NameRun, { tokens, starting, marks }: Ground): Introduction | null {
  const match = starting.get(run.to);
  if (run.to - run.from < 2 || tokens[run.to - 1]!.gap !== '(' || match?.entry.kind !== 'country')
    return null;
  if (tokens[match.to - 1]!.gap !== ',' || marks.before(tokens, run.from)?.includes('place')) return null;
  const country = match.entry.ids[0] ?? null;
  return { run, office: null, title: null, cases: null, country, from: run.from, to: run.to };
}

/** A full name beside its country, where the pack allows it: 'from Kenya's Peter Mathuki', 'elected Jürg Lauber of Switzerland'. */
export function homeBeside(run: NameRun, ground: Ground): Introduction | null {
  const { tokens, ending, words, marks } = ground;
  if (!ground.homeNames || run.to - run.from < 2) return null;
  const known = { run, office: null, title: null, cases: null, to: run.to };
  const owner = ending.get(run.from);
  if (owner) {
    const { kind, form } = owner.entry;
    const isAttribute = owner.suffixRoles?.every((role) => role === 'attribute') === true;
    // 'испаниялық Виктор Хименес': without articles an adjective of nationality says as much
    const isAdjective = (form === 'adjective' || isAttribute) && !words.articles;
    const isOwner = kind === 'country' && (isAdjective || owner.suffixRoles?.includes('possessor'));
    // 'in Egypt's Sharm el-Sheikh'
    if (!isOwner || tokens[run.from - 1]!.gap !== ' ' || marks.before(tokens, owner.from)?.includes('place'))
      return null;
    return { ...known, country: owner.entry.ids[0] ?? null, from: owner.from };
  }
  const before = tokens[run.from - 1];
  const country = homeAfter(run, ground);
  if (
    !country ||
    !before ||
    !(before.gap === ' ' || before.gap === ',') ||
    startsUpper(before.raw) ||
    words.articles?.test(before.word)
  )
    return null;
  return { ...known, country, from: run.from };
}

import type { Ground, Introduction } from './introduction';
import type { NameRun } from './name-runs';
import { startsUpper } from './tokens';

/** 'President Macky Sall of Senegal'. */
export function homeAfter(run: NameRun, { tokens, starting, marks }: Ground): string | null {
  for (let at = run.to; at <= run.to + 2 && at < tokens.length; at++) {
    if (tokens[at - 1]!.gap !== ' ') return null;
    const match = starting.get(at);
    if (match?.entry.kind === 'country' && at > run.to)
      return marks.before(tokens, at)?.includes('possessor') ? (match.entry.ids[0] ?? null) : null;
  }
  return null;
}

/**
 * 'камерунца Филемона Янга': a noun for people stands beside a name like an office. 'le Sénégalais Macky Sall', 'al
 * camerunés Philemon Yang': where adjectives are written small, an article makes one such a noun.
 */
export function demonymBefore(run: NameRun, { tokens, ending, words, marks }: Ground): Introduction | null {
  const match = ending.get(run.from);
  if (!match || run.to - run.from < 2 || tokens[run.from - 1]!.gap !== ' ') return null;
  const { kind, form, letterCase, ids } = match.entry;
  if (kind !== 'country' || letterCase !== 'any') return null;
  const country = ids[0] ?? null;
  const found = { run, office: null, title: null, country, from: match.from, to: run.to };
  if (!words.articles) return form === 'people' ? { ...found, cases: match.cases } : null;
  if (form !== 'adjective' && form !== 'people') return null;
  if (match.from === 0) return null;
  if (!words.articles.test(tokens[match.from - 1]!.word) && !marks.before(tokens, match.from)) return null;
  return { ...found, cases: null };
}

/** A full name beside its country, where the pack allows it: 'from Kenya's Peter Mathuki', 'elected Jürg Lauber of Switzerland'. */
export function homeBeside(run: NameRun, ground: Ground): Introduction | null {
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
  const country = homeAfter(run, ground);
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

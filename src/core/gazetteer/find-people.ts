import type { Mention, Role } from '../model/mention';
import type { Introduction } from './introduction';
import { findIntroductions } from './introductions';
import { NOMINATIVE } from './inflection';
import type { Lexicon } from './lexicon';
import { roleMarksOf } from './mark-roles';
import type { Match } from './match-entry';
import { findNameRuns, type NameRun } from './name-runs';
import { onceForEach } from './once-for-each';
import { NameForms, type Person } from './person-names';
import { PersonRegister, type Found } from './person-register';
import { leaderIn, leaderOf, leadersNamed, withCountry } from './leaders';
import { findPlainNames } from './plain-names';
import type { Token } from './tokens';

/**
 * Finds people: names that an office or a courtesy word introduces, then every other mention of the same people.
 * `known` are people introduced elsewhere in the article.
 */
export function findPeople(
  text: string,
  tokens: readonly Token[],
  matches: readonly Match[],
  lexicon: Lexicon,
  known: readonly Person[],
): Mention[] {
  const runs = findNameRuns(tokens, matches, lexicon);
  const forms = new NameForms(tokens, lexicon);
  const people = new PersonRegister(
    lexicon,
    known.map((person) => withCountry(person, lexicon)),
  );
  const introduced = new Map<NameRun, Introduction>();
  for (const introduction of findIntroductions(tokens, matches, runs, lexicon)) {
    introduced.set(introduction.run, introduction);
    const { run, title, cases, country } = introduction;
    const named = leaderIn(tokens, run, lexicon);
    const { name, words } = leaderOf(tokens, named, lexicon) ?? forms.dictionaryName(named, cases);
    people.add(
      withCountry({ name, words, title: title && titleText(text, tokens, title), country }, lexicon),
    );
  }
  for (const leader of leadersNamed(tokens, runs, lexicon)) people.add(leader);
  const plain = lexicon.pack.person?.unmarkedWords === undefined ? findPlainNames(tokens, runs, lexicon) : [];
  for (const run of plain) {
    const known = people.find(tokens, run);
    if (known && known.to === run.to) continue;
    people.add(withCountry({ ...forms.dictionaryName(run, null), title: null, country: null }, lexicon));
  }
  return runs.flatMap((run) => {
    const found = people.find(tokens, run);
    return found ? [personMention(text, tokens, found, introduced.get(run), lexicon)] : [];
  });
}

function titleText(
  text: string,
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end);
}

function personMention(
  text: string,
  tokens: readonly Token[],
  { from, to, person }: Found,
  introduction: Introduction | undefined,
  lexicon: Lexicon,
): Mention {
  const outerFrom = introduction && introduction.from < from ? introduction.from : from;
  const title = introduction?.title ? titleText(text, tokens, introduction.title) : person.title;
  const country = introduction?.country ?? person.country;
  const ending = joinedEnding(tokens, to, lexicon);
  const end = ending?.end ?? tokens[to - 1]!.end;
  return {
    kind: 'person',
    id: null,
    name: person.name,
    start: tokens[from]!.start,
    end,
    outerStart: tokens[outerFrom]!.start,
    outerEnd: end,
    roles: ending?.roles ?? rolesOf(tokens, { from, to, person }, outerFrom, introduction, lexicon),
    form: 'name',
    ...(title !== null && { title }),
    ...(country !== null && { country }),
  };
}

function joinedEnding(
  tokens: readonly Token[],
  to: number,
  { inflection }: Lexicon,
): { end: number; roles: readonly Role[] } | null {
  const last = tokens[to - 1]!;
  const next = tokens[to];
  if (!next || (last.gap !== "'" && last.gap !== '-') || next.start - last.end !== 1) return null;
  const roles = inflection.suffixRoles(next.word, last.gap);
  return roles && { end: next.end, roles };
}

/** Whether article and office before a name show a nominative. */
export function isSubjectOffice(
  tokens: readonly Token[],
  office: number,
  name: number,
  { pack }: Lexicon,
): boolean {
  const fragments = pack.person?.subjectOffices;
  if (!fragments || office === 0 || office >= name) return false;
  const words = tokens.slice(office - 1, name).map(({ raw }) => raw);
  return anyWhole(fragments).test(words.join(' '));
}

const anyWhole = onceForEach(
  (fragments: readonly string[]) => new RegExp(`^(?:${fragments.join('|')})$`, 'iu'),
);

function rolesOf(
  tokens: readonly Token[],
  { from, to, person }: Found,
  outerFrom: number,
  introduction: Introduction | undefined,
  lexicon: Lexicon,
): readonly Role[] {
  const { inflection, pack } = lexicon;
  const marks = roleMarksOf(pack);
  if (isSubjectOffice(tokens, outerFrom, from, lexicon)) return ['bare'];
  const marked = marks.after(tokens, to) ?? introduction?.roles ?? marks.before(tokens, outerFrom);
  if (marked) return marked;
  const last = tokens[to - 1]!.word;
  const dictionary = person.words.at(-1)!;
  if (!inflection.declines) {
    const ending = last.startsWith(dictionary) ? last.slice(dictionary.length) : '';
    return (ending && inflection.suffixRoles(ending, '')) || ['bare'];
  }
  const own = new Set<string>();
  for (let at = from; at < to; at++)
    for (const word of person.words)
      for (const one of inflection.casesOf(word, tokens[at]!.word)) own.add(one);
  const shared = [...own].filter((one) => introduction?.cases?.includes(one) ?? true);
  const cases = introduction?.cases && outerFrom < from ? introduction.cases : shared;
  const roles = inflection.rolesOf(cases.length ? cases : [NOMINATIVE], true);
  return roles.length ? roles : ['bare'];
}

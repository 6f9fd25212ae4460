import type { Mention, Role } from '../model/mention';
import type { Lexicon } from './lexicon';
import { roleMarksOf } from './mark-roles';
import { officeRoles } from './office-roles';
import type { Match } from './match-entry';
import { matchShell } from './shells';
import { startsUpper, type Token } from './tokens';

/** Most words of a place before its country. */
const MOST_PLACE_WORDS = 3;

/** What an unchanging name may be in a language whose other names show their case. */
const ANY_CASE: readonly Role[] = ['bare', 'possessor', 'recipient', 'agent', 'place'];

/** Most words between an office and the country whose it is: 'chef de l'État de la' Guinée. */
const MOST_LINKS = 2;

/** Makes the mention of a matched name: its outer span, and the roles its marks allow. `offices` are those that the text names. */
export function makeMention(
  text: string,
  tokens: readonly Token[],
  match: Match,
  offices: readonly Match[],
  lexicon: Lexicon,
): Mention {
  const { entry } = match;
  const shell = entry.kind === 'country' ? matchShell(tokens, match, lexicon) : null;
  const whole: Match = {
    ...match,
    from: shell?.from ?? match.from,
    to: shell?.to ?? match.to,
    cases: shell?.cases ?? match.cases,
    suffixRoles: shell?.suffixRoles ?? match.suffixRoles,
  };
  // 'қырғыз елі': with the word for country beside it, the adjective is the country's name.
  const form = shell && entry.form === 'adjective' ? 'name' : entry.form;
  const acting = officeRoles(tokens, whole, offices, lexicon);
  return {
    kind: entry.kind === 'country' ? 'country' : 'organization',
    id: entry.ids[0] ?? null,
    name: entry.name,
    start: match.start,
    end: match.end,
    outerStart: whole.from < match.from ? tokens[whole.from]!.start : match.start,
    outerEnd: whole.to > match.to ? tokens[whole.to - 1]!.end : match.end,
    roles:
      form === 'adjective'
        ? ['attribute', ...rolesBeside(tokens, match, offices, lexicon)]
        : (rolesOfOffice(tokens, match, whole.from, offices, lexicon) ??
          rolesOf(text, tokens, whole, offices, lexicon)),
    form,
    ...(acting.length > 0 && { actingRoles: acting }),
  };
}

/** 'From his Italian colleague', 'a su par argentino': who holds an office of a country acts for it. */
function rolesBeside(
  tokens: readonly Token[],
  match: Match,
  offices: readonly Match[],
  lexicon: Lexicon,
): readonly Role[] {
  if (lexicon.inflection.declines) return [];
  const marks = roleMarksOf(lexicon.pack);
  const owns = offices.some(({ from }) => from === match.to);
  // 'the Kenyan leader took over', where no name follows
  const before = owns ? (marks.before(tokens, match.from) ?? subjectAt(tokens, match.from, lexicon)) : null;
  const office = offices.find(({ to }) => to === match.from && tokens[to - 1]!.gap === ' ');
  return before ?? (office ? marks.before(tokens, office.from) : null) ?? [];
}

/** 'The president of Kenya received it from': a country that owns an office has the roles of the office too. `from`: where its shell begins. */
function rolesOfOffice(
  tokens: readonly Token[],
  { entry, from: name }: Match,
  from: number,
  offices: readonly Match[],
  { pack, inflection }: Lexicon,
): readonly Role[] | null {
  if (entry.kind !== 'country' || inflection.declines) return null;
  const marks = roleMarksOf(pack);
  const owned = [from, name].some((at) => marks.before(tokens, at)?.includes('possessor'));
  const isBeside = ({ to }: Match) => [from, name].some((at) => to < at && at - to <= MOST_LINKS);
  const office = owned ? offices.find(isBeside) : undefined;
  if (!office || tokens[office.to - 1]!.gap !== ' ') return null;
  return ['possessor', ...(marks.before(tokens, office.from) ?? (['bare'] as const))];
}

const SUBJECT: readonly Role[] = ['bare'];

/** What an office is that opens its clause, with an article or without: its subject. */
function subjectAt(tokens: readonly Token[], at: number, { pack }: Lexicon): readonly Role[] | null {
  const articles = pack.person?.articles ?? [];
  const first = articles.includes(tokens[at - 1]?.word ?? '') ? at - 1 : at;
  return tokens[first - 1]?.gap === ' ' ? null : SUBJECT;
}

function rolesOf(
  text: string,
  tokens: readonly Token[],
  match: Match,
  offices: readonly Match[],
  lexicon: Lexicon,
): readonly Role[] {
  const { pack, inflection } = lexicon;
  const marks = roleMarksOf(pack);
  const before = marks.before(tokens, match.from, match.cases ?? []);
  // 'from Britain's ambassador': the owner acts through what it owns, so what is said of the one holds for the other
  const isOwner = match.suffixRoles?.length === 1 && match.suffixRoles[0] === 'possessor';
  // 'Kenya's president took over', where no name follows
  const owns = isOwner && !inflection.declines && offices.some(({ from }) => from === match.to);
  const beside = before ?? (owns ? subjectAt(tokens, match.from, lexicon) : null);
  const owner = isOwner && beside ? ['possessor' as const, ...beside] : null;
  const marked = marks.after(tokens, match.to) ?? owner ?? match.suffixRoles ?? before;
  if (marked) return withoutClause([...new Set(marked)], tokens[match.to - 1]!.gap);
  if (isDateline(text, match) || isAfterPlace(tokens, match, lexicon)) return ['place'];
  const cased = match.cases ? inflection.rolesOf(match.cases, false) : [];
  if (cased.length) return match.adjective ? [...cased, 'attribute'] : cased;
  return inflection.declines ? ANY_CASE : ['bare'];
}

/** 'Setelah X, Y memimpin': before a name that a comma ends, a word that may open a clause opens none. */
function withoutClause(roles: readonly Role[], gap: string): readonly Role[] {
  return gap === ',' && roles.length > 1 && roles.includes('other')
    ? roles.filter((role) => role !== 'bare')
    : roles;
}

/** 'In Arusha, Tanzania': the country of a place named before it. */
function isAfterPlace(tokens: readonly Token[], { from }: Match, { pack }: Lexicon): boolean {
  if (tokens[from - 1]?.gap !== ',') return false;
  let first = from;
  while (first > 0 && from - first < MOST_PLACE_WORDS && startsUpper(tokens[first - 1]!.raw)) {
    first--;
    if (first > 0 && !/^[ -]$/.test(tokens[first - 1]!.gap)) break;
  }
  return first < from && roleMarksOf(pack).before(tokens, first)?.includes('place') === true;
}

/** A capital at the start of a line that a date, an agency or a dash follows says where the news comes from. */
function isDateline(text: string, { entry, start, end }: Match): boolean {
  const name = text.slice(start, end);
  if (entry.form !== 'capital' && (entry.letterCase === 'kept' || name !== name.toUpperCase())) return false;
  if (start > 0 && text[start - 1] !== '\n') return false;
  return /^(?:[,.:/(—–]|\s[-—–(]|\s*\n|\s*$)/u.test(text.slice(end, end + 8));
}

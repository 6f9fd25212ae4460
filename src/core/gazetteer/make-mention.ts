import type { Mention, Role } from '../model/mention';
import type { Lexicon } from './lexicon';
import { roleMarksOf } from './mark-roles';
import type { Match } from './match-names';
import { matchShell } from './shells';
import type { Token } from './tokens';

/** Every role; what an unchanging name may be in a language whose other names show their case. */
const ANY_CASE: readonly Role[] = ['bare', 'possessor', 'recipient', 'agent', 'place'];

/** Makes the mention of a matched name: its outer span, and the roles its marks allow. */
export function makeMention(text: string, tokens: readonly Token[], match: Match, lexicon: Lexicon): Mention {
  const { entry } = match;
  const shell = entry.kind === 'country' ? matchShell(tokens, match, lexicon) : null;
  const from = shell?.from ?? match.from;
  const to = shell?.to ?? match.to;
  const outerStart = from < match.from ? tokens[from]!.start : match.start;
  return {
    kind: entry.kind === 'country' ? 'country' : 'organization',
    id: entry.ids[0] ?? null,
    name: entry.name,
    start: match.start,
    end: match.end,
    outerStart,
    outerEnd: to > match.to ? tokens[to - 1]!.end : match.end,
    roles: rolesOf(text, tokens, { ...match, from, to, ...(shell?.cases && { cases: shell.cases }), ...(shell?.suffixRoles && { suffixRoles: shell.suffixRoles }) }, lexicon),
    form: entry.form,
  };
}

function rolesOf(text: string, tokens: readonly Token[], match: Match, lexicon: Lexicon): readonly Role[] {
  const { pack, inflection } = lexicon;
  if (match.entry.form === 'adjective') return ['attribute'];
  const marks = roleMarksOf(pack);
  const after = marks.after(tokens, match.to);
  if (after) return after;
  if (match.suffixRoles) return match.suffixRoles;
  const before = marks.before(tokens, match.from);
  if (before) return before;
  if (isDateline(text, match)) return ['place'];
  if (match.cases) {
    const roles = inflection.rolesOf(match.cases, false);
    if (roles.length) return roles;
  }
  return inflection.declines ? ANY_CASE : ['bare'];
}

/** A capital at the start of a line that a date, an agency or a dash follows says where the news comes from. */
function isDateline(text: string, { entry, start, end }: Match): boolean {
  if (entry.form !== 'capital' || (start > 0 && text[start - 1] !== '\n')) return false;
  return /^(?:\p{Lu}|[^\S\n])*(?:[,.:/(—–]| -|\n|$)/u.test(text.slice(end, end + 40));
}

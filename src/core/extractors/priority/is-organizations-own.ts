import type { ReadingContext } from '../../model/reading-context';
import type { Introduction } from './introduction';
import type { Span } from './span';

/** Letters between an organization and the words: "'s main ", ' of the '. */
const GAP = 10;

/**
 * Whether words say what an organization is for, not what its chair will do: 'the SCO aims to', "the bloc's main goals
 * are", 'основные цели ШОС'. Only for sentences that do not name the office.
 */
export function isOrganizationsOwn(
  context: ReadingContext,
  { reason, cue }: Introduction,
  sentence: Span,
): boolean {
  if (reason === 'also' || reason === 'ordinal') return false;
  const text = context.textOf('body');
  if (reason === 'intent' && isOfNobody(context, text, cue.start)) return true;
  const beside = (gap: string) => gap.length <= GAP && /^(?:['’]s)?[\p{L}\s]*$/u.test(gap);
  return context.mentionsIn('body', sentence.start, sentence.end).some(
    ({ kind, start, end, roles }) =>
      kind === 'organization' &&
      ((end <= cue.start &&
        isSubject(context, end, cue.start, beside) &&
        !isOwner(context, text, start, end)) ||
        (reason === 'noun' &&
          // 'our priorities in the Council' are not its own
          !roles.every((role) => role === 'place') &&
          start > cue.start &&
          start < cue.end &&
          isNextWord(text.slice(cue.start, start)) &&
          !isForNow(context, text, end, cue.end))),
  );
}

/** Longest clause between a name and its verb, in UTF-16 units. */
const ASIDE = 80;

/** Whether a name is what the words at `to` tell of: right before them, or before a clause on it: 'the Movement, to which 120 belong, seeks to'. */
function isSubject(
  { pack, spansIn, textOf }: ReadingContext,
  from: number,
  to: number,
  beside: (gap: string) => boolean,
): boolean {
  const gap = textOf('body').slice(from, to);
  if (beside(gap)) return true;
  const aside = /^,([^,;:]+),\s*$/u.exec(gap)?.[1];
  if (!aside || aside.length > ASIDE) return false;
  return spansIn('body', pack.chairship?.relatives ?? [], from, from + LEAD).length > 0;
}

/** Letters after the comma in which the word that ties such a clause stands: ', to which'. */
const LEAD = 14;

/** Letters of the longest word that ties a clause to a name, and of the blank and comma beside it. */
const RELATIVE = 12;

/** 'a mechanism, which seeks to': what a clause tells of neither a country nor a person is no chair's aim. */
function isOfNobody({ pack, spansIn, mentionsIn }: ReadingContext, text: string, at: number): boolean {
  const words = pack.chairship?.closeRelatives ?? [];
  const relative = spansIn('body', words, Math.max(0, at - RELATIVE), at).at(-1);
  if (!relative || text.slice(relative.end, at).trim()) return false;
  return !mentionsIn('body', Math.max(0, relative.start - OWNED), relative.start).some(
    ({ kind, outerEnd }) =>
      kind !== 'organization' && /^\s*,?\s*$/u.test(text.slice(outerEnd, relative.start)),
  );
}

/** Letters before such a word in which its name may begin. */
const OWNED = 60;

/** Whether at most four words stand before the name: 'main goals of the', 'основные цели'. */
const isNextWord = (gap: string): boolean =>
  gap.trim().split(/\s+/u).length <= 4 && /^[\p{L}\s]*$/u.test(gap);

/** Whether 'this month' or 'this year' follows at once. */
function isForNow({ pack, spansIn }: ReadingContext, text: string, start: number, end: number): boolean {
  const { month, year } = pack.dates?.relative ?? {};
  return [month?.[0], year?.[0]].some(
    (now) => now && spansIn('body', now, start, end).some((span) => !text.slice(start, span.start).trim()),
  );
}

/** Letters of a preposition and an article before a name. */
const BEFORE = 12;

/** 'its year at the helm of the SCO will be devoted to': it is not the organization behind such a word that acts. */
function isOwner({ pack, spansIn }: ReadingContext, text: string, start: number, end: number): boolean {
  if (/^['’]/u.test(text.slice(end))) return false;
  const words = pack.grammar.prepositions?.possessor ?? [];
  return spansIn('body', words, Math.max(0, start - BEFORE), start).some((word) =>
    /^\s(?:\p{L}{1,4}\s)?$/u.test(text.slice(word.end, start)),
  );
}

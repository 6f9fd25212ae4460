import type { DateMention, Mention } from '../../../model/mention';
import { findAll } from '../../../text/pattern';
import { sameParty } from '../same-party';
import { type Scene, toStatement } from '../scene/scene';
import type { BoundAnchor, Statement } from '../statement';

/** Small words alone, such as an article or a preposition, or a dash in place of the verb. */
const SMALL = /^\s*(?:[—–-]\s+)?(?:\p{L}{1,4}[\s’']+){0,2}$/u;
/** What may stand before and behind a clause that has left its verb out. */
const OPENS = /[,;]\s*$/u;
const CLOSES = /^\s*(?:[,;.)]|$)/u;

/** 'X holds it in 2025, Y in 2026': further holders, of whom only the time is told, the verb being that of the clause before. */
export function gappedParties(scene: Scene, office: BoundAnchor, told: readonly Statement[]): Statement[] {
  const first = told.find(({ holder, tense }) => holder !== null && tense !== 'past');
  if (
    !first ||
    !scene.dates.some(({ start, role }) => start < first.anchor.end + REACH && role !== 'duration')
  )
    return [];
  return scene.parties.flatMap((party) => {
    const known = told.some(({ holder, predecessor }) =>
      [holder, predecessor].some((other) => other && sameParty(other, party)),
    );
    if (known || party.start < first.at || party.form === 'capital' || !party.roles.includes('bare'))
      return [];
    const date = scene.dates.find((one) => isGapped(scene, party, one));
    if (!date) return [];
    const anchor = { ...office, kind: 'weak' as const, adjacent: false, qualifier: null };
    const reading = { frame: 'possess' as const, holder: party, at: date.start, score: 4 };
    return [{ ...toStatement(scene, anchor, reading), tense: 'future' as const, dates: [date] }];
  });
}

/**
 * '2027 жылы топқа X, ал 2028 жылы Y төраға болады': where the verb stands last, it is the clauses before that leave it
 * out. Gives who stands in them, each with a time of its own.
 */
export function gappedBefore(scene: Scene, told: readonly Statement[]): Statement[] {
  if (!scene.context.pack.grammar.verbLast) return [];
  const last = told.find(({ holder, frame }) => holder !== null && frame !== 'possess' && frame !== 'appose');
  if (!last?.holder || !scene.dates.some((date) => isBefore(scene, date, last.holder!))) return [];
  return scene.parties.flatMap((party) => {
    const date = scene.dates.find((one) => isClauseOf(scene, party, one, last));
    if (!date || told.some(({ holder, predecessor }) => isOneOf(party, [holder, predecessor]))) return [];
    const anchor = { ...last.anchor, kind: 'weak' as const, adjacent: false, qualifier: null };
    const reading = { frame: 'possess' as const, holder: party, at: date.start, score: 4 };
    return [{ ...toStatement(scene, anchor, reading), tense: last.tense, dates: [date] }];
  });
}

/** Whether a time stands right before a holder, with nothing between: 'ал 2028 жылы Y'. */
function isBefore({ text }: Scene, date: DateMention, { outerStart }: Mention): boolean {
  return date.end <= outerStart && !/[\p{L}\p{N}]/u.test(text.slice(date.end, outerStart));
}

/** Most letters of a joining word that opens the clause with the verb: 'ал', 'және'. */
const JOINING = /^\s*[,;]\s*(?:\p{L}{1,4}\s+)?$/u;

/** Whether a time and a name, the organization aside, are all of a clause, and the next one opens with the time of the last holder. */
function isClauseOf(scene: Scene, party: Mention, date: DateMention, { holder, at }: Statement): boolean {
  const { text, context, sentence, dates } = scene;
  if (
    party.outerEnd > at ||
    date.end > party.outerStart ||
    date.edtf === null ||
    !party.roles.includes('bare')
  )
    return false;
  const next = dates.find((one) => one.start > party.outerEnd);
  if (!next || !isBefore(scene, next, holder!) || !JOINING.test(text.slice(party.outerEnd, next.start)))
    return false;
  const names = context
    .mentionsIn(sentence.part, date.end, party.outerStart)
    .filter(({ kind }) => kind === 'organization');
  const between = names.reduce(
    (rest, { start, end }) => rest.replace(text.slice(start, end), ' '),
    text.slice(date.end, party.outerStart),
  );
  return !/[,.;:]/u.test(between) && (between.match(/\p{L}+/gu) ?? []).length <= 1;
}

const isOneOf = (party: Mention, others: readonly (Mention | null)[]): boolean =>
  others.some((other) => other !== null && sameParty(other, party));

/** How far behind the office the time of the first holder stands at most, in UTF-16 units. */
const REACH = 60;

/** Whether a name and a time make a clause of their own, after a comma or a joining word. */
function isGapped({ text, context, sentence }: Scene, party: Mention, date: DateMention): boolean {
  if (date.role === 'duration' || date.edtf === null) return false;
  const isBehind = date.start >= party.outerEnd;
  const [first, second] = isBehind ? [party.outerStart, date.start] : [date.start, party.outerStart];
  const between = text.slice(isBehind ? party.outerEnd : date.end, second);
  const end = isBehind ? date.end : party.outerEnd;
  if (!SMALL.test(between) || !CLOSES.test(text.slice(end, Math.min(end + 4, sentence.end)))) return false;
  const before = text
    .slice(Math.max(sentence.start, first - 24), first)
    .replace(/(?:\p{L}{1,4}[\s’']+)?$/u, '');
  const { and = [] } = context.pack.dates ?? {};
  return (
    // ', а в 2027 году': a joining word and a preposition
    OPENS.test(before.replace(/(?:\p{L}{1,2}\s+)?$/u, '')) ||
    findAll(context.pattern(and), before).some(({ end }) => !before.slice(end).trim())
  );
}

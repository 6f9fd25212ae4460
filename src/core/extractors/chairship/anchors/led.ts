import type { Mention, Role } from '../../../model/mention';
import type { ReadingContext } from '../../../model/reading-context';
import { foldedText } from '../folded-text';
import type { Anchor } from '../statement';

/** Roles an organization can have beside a verb for leading it: not 'lead at the summit', 'lead with'. */
const LED: ReadonlySet<Role> = new Set(['bare', 'object', 'possessor', 'recipient', 'agent', 'attribute']);

/** Whether an organization may be what a verb leads: by its role, or named right before a clause about it ('in the Council, which X leads'). */
export function isLed(
  context: ReadingContext,
  { sentence: { part }, start, end }: Anchor,
  led: Mention,
): boolean {
  if (isOfOtherOffice(context)) return false;
  // 'is led by X, the organization meets': a clause ends with the verb
  if (led.start >= end && foldedText(context)(part)[end] === ',') return false;
  if (isInRelativeClause(context, { part, start }, led) || isInOffice(context, part, led)) return false;
  if (led.roles.some((role) => LED.has(role))) return true;
  const between = led.end < start ? foldedText(context)(part).slice(led.end, start) : '';
  const relatives = context.pack.chairship?.relatives;
  const comma = /^, /u.exec(between);
  return Boolean(comma && relatives && between.slice(2).search(context.pattern(relatives)) === 0);
}

/** 'The board was headed by the OPEC representative X': an organization in somebody's title is not what that one leads. */
function isInOffice({ mentionsIn }: ReadingContext, part: Anchor['sentence']['part'], led: Mention): boolean {
  return mentionsIn(part, led.start, led.end).some(
    ({ kind, outerStart, outerEnd }) => kind === 'person' && outerStart <= led.start && outerEnd >= led.end,
  );
}

/** 'The group that, so the Union wants, X leads', 'группу, которую САДК направляет, возглавляет X': a clause told of another word ends before the verb. */
function isInRelativeClause(
  context: ReadingContext,
  { part, start }: { part: Anchor['sentence']['part']; start: number },
  led: Mention,
): boolean {
  const relatives = context.pack.chairship?.relatives;
  const text = foldedText(context)(part);
  if (!relatives || led.end > start || !text.slice(led.end, start).includes(',')) return false;
  const opening = /,\s+([^,.;:]*)$/u.exec(text.slice(Math.max(0, led.start - CLAUSE), led.start))?.[1];
  return opening !== undefined && opening.search(context.pattern(relatives)) === 0;
}

/** How far before an organization the clause that it stands in may open, in UTF-16 units. */
const CLAUSE = 60;

/** What stands between a verb of leading and what is led, without subject and dates: 'leitet X ab Montag für einen Monat den Rat'. */
export function withoutAdverbials(
  context: ReadingContext,
  { sentence: { part } }: Anchor,
  from: number,
  to: number,
): string {
  const inside = [...context.mentionsIn(part, from, to), ...context.datesIn(part, from, to)];
  const text = foldedText(context)(part).slice(from, to);
  return inside
    .filter(({ start, end }) => start >= from && end <= to)
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start - from) + rest.slice(end - from), text);
}

/** Whether the headline names another office, such as a secretary general's: who 'leads' or stands 'at the head of' the organization holds that one. */
function isOfOtherOffice({ pack, spans }: ReadingContext): boolean {
  return spans('headline', pack.chairship?.notOffice ?? []).length > 0;
}

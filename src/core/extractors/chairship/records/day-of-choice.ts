import type { DateMention } from '../../../model/mention';
import type { ReadingContext } from '../../../model/reading-context';
import type { Statement } from '../statement';

/** 'Was elected on Monday': the first day, where the organization does not choose its chair ahead. */
export function isDayOfChoice(
  { organizations, referenceDate }: ReadingContext,
  { frame, tense, phase, anchor, predecessor }: Statement,
  { role, edtf }: DateMention,
): boolean {
  if (frame !== 'elect' || tense !== null || phase || predecessor || role !== 'at' || edtf?.length !== 10)
    return false;
  const isAhead = organizations.find(({ id }) => id === anchor.organization.id)?.electedAhead === true;
  return !isAhead && referenceDate !== null && edtf <= referenceDate;
}

/** Days in the longest term of a year, and a little. */
const YEAR_DAYS = 367;

/** 'Was elected on 8 January, and will be in office until 31 December': of a chair chosen ahead, the day that the end told lies a year behind at most. */
export function isDayBeforeEnd(
  { referenceDate }: ReadingContext,
  { frame, tense, phase }: Statement,
  { role, edtf }: DateMention,
  statements: readonly Statement[],
): boolean {
  if (frame !== 'elect' || tense !== null || phase || role !== 'at' || edtf?.length !== 10) return false;
  if (referenceDate === null || edtf > referenceDate) return false;
  const dates = statements.flatMap((one) => one.dates);
  if (dates.some((date) => date.role === 'start' || date.role === 'span')) return false;
  return dates.some(
    (date) =>
      date.role === 'end' &&
      date.edtf !== null &&
      date.edtf.slice(0, 4) === edtf.slice(0, 4) &&
      date.edtf > edtf &&
      Date.parse(date.edtf) - Date.parse(edtf) < YEAR_DAYS * 86_400_000,
  );
}

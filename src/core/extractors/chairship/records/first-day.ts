import { daysInMonth, formatEdtf, parseEdtf } from '../../../date/edtf';
import type { Chairship } from '../../../model/note';
import type { PartialDate } from '../../../model/partial-date';
import type { ReadingContext } from '../../../model/reading-context';
import { isTransfer, type Statement } from '../statement';

/** How far into the body a dateline prints its day, in UTF-16 units. */
const DATELINE = 60;
/** How many sentences of the body are the news of its day. */
const NEWS = 3;
const DAY = 'YYYY-MM-DD'.length;

/** Whether a sentence, or the one before it, tells of a meeting at which a chair changes hands, or of today. */
function isOfDay(context: ReadingContext, { anchor: { sentence } }: Statement): boolean {
  const { pack, sentences, spansIn } = context;
  const words = [pack.chairship?.occasions ?? [], pack.dates?.relative?.day?.[0] ?? []];
  const before = sentences[sentences.indexOf(sentence) - 1];
  return [sentence, before].some(
    (one) =>
      one?.part === sentence.part && words.some((list) => spansIn(one.part, list, one.start, one.end).length),
  );
}

/**
 * 'BUENOS AIRES, 3 July. At the summit, X took over the chair': a change of hands that the opening sentences tell of a
 * meeting, without a date, took place on the day of the dateline, where that is the day of the article.
 */
export function dayOfDateline(
  context: ReadingContext,
  statements: readonly Statement[],
  organization: string | null,
): PartialDate | null {
  const { referenceDate, organizations } = context;
  const isAhead = organizations.find(({ id }) => id === organization)?.electedAhead === true;
  if (!referenceDate || isAhead || statements.some(isToCome)) return null;
  if (statements.some(({ dates }) => dates.some(({ role }) => role !== 'duration' && role !== 'end')))
    return null;
  const change = statements.find(
    (one) =>
      (isTransfer(one.frame) || one.frame === 'become') &&
      one.tense === null &&
      !one.denied &&
      one.anchor.sentence.part === 'body' &&
      one.anchor.sentence.index < NEWS &&
      isOfDay(context, one),
  );
  const isPrinted = ({ start, end }: { start: number; end: number }) =>
    /\p{N}/u.test(context.textOf('body').slice(start, end));
  const day =
    change && context.datesIn('body', 0, DATELINE).find((date) => date.role === 'at' && isPrinted(date));
  if (!day || day.edtf !== referenceDate) return null;
  return {
    edtf: referenceDate,
    certainty: 'inferred',
    rule: 'chairship/day-of-dateline',
    evidence: [context.evidence('body', day.start, day.end)],
  };
}

/** Whether a change of hands is still to come. */
function isToCome({ frame, tense, anchor }: Statement): boolean {
  return anchor.qualifier === 'next' || (isTransfer(frame) && tense === 'future');
}

/** 'X laid down the chair on 12 May, it went to Y': the day on which a chair ends for one begins it for the next; the last day of a month, the day after. */
export function dayAfter({ referenceDate }: ReadingContext, { endDate }: Chairship): PartialDate | null {
  const isPast = endDate?.edtf.length === DAY && referenceDate !== null && endDate.edtf <= referenceDate;
  const last = isPast ? parseEdtf(endDate.edtf) : null;
  if (!last?.year || !last.month || !last.day) return null;
  const isMonthEnd = last.day === daysInMonth(last.year, last.month);
  const isYearEnd = isMonthEnd && last.month === 12;
  const first = isYearEnd
    ? { year: last.year + 1, month: 1, day: 1 }
    : isMonthEnd
      ? { year: last.year, month: last.month + 1, day: 1 }
      : last;
  return {
    ...endDate!,
    edtf: formatEdtf(first)!,
    certainty: 'inferred',
    rule: 'chairship/end-of-term-before',
  };
}

import type { ChairshipStatus } from '../../model/note';
import type { Statement } from './statement';
import type { Term } from './terms';

/** Days after the first day of a term in which the article is still news of its beginning. */
const NEWS_DAYS = 45;
const DAY = 86_400_000;

/** Status at the article's date: from the dates where they are precise enough, else from tense and frame. */
export function statusOf(
  { startDate, endDate }: Term,
  statements: readonly Statement[],
  referenceDate: string | null,
): ChairshipStatus {
  if (statements.every((statement) => statement.denied)) return 'denied';
  if (referenceDate) {
    const now = Date.parse(referenceDate);
    if (endDate && lastDay(endDate.edtf) < now) return 'ended';
    if (startDate) {
      const from = firstDay(startDate.edtf);
      if (from > now + DAY) return 'announced';
      const precise = startDate.edtf.length > 4;
      if (precise && now - from <= NEWS_DAYS * DAY) return 'begins';
      if (precise) return 'current';
    }
  }
  // a choice made for a term that is named by its year comes before the term
  if (!referenceDate && startDate?.edtf.length === 4 && statements.some(({ frame }) => frame === 'elect'))
    return 'announced';
  return statusFromWords(statements);
}

function statusFromWords(statements: readonly Statement[]): ChairshipStatus {
  const told = statements.filter((statement) => !statement.denied);
  const transfers = told.filter(
    ({ frame }) =>
      frame === 'take' ||
      frame === 'give' ||
      frame === 'pass' ||
      frame === 'replace' ||
      frame === 'elect' ||
      frame === 'become' ||
      frame === 'lead',
  );
  const leading = transfers.length ? transfers : told;
  const future = leading.filter(
    ({ tense, anchor }) => tense === 'future' || (anchor.qualifier === 'next' && tense !== 'past'),
  ).length;
  if (future * 2 > leading.length) return 'announced';
  if (told.every(({ tense, anchor }) => anchor.qualifier === 'previous' || tense === 'past')) return 'ended';
  if (transfers.length || told.some(({ phase }) => phase === 'begin')) return 'begins';
  return 'current';
}

/** First moment of an EDTF date, in milliseconds; NaN where the year is open. */
function firstDay(edtf: string): number {
  return Date.parse(edtf);
}

/** Last moment of an EDTF date, in milliseconds; NaN where the year is open. */
function lastDay(edtf: string): number {
  const [year, month, day] = edtf.split('-').map(Number);
  if (day) return Date.parse(edtf) + DAY - 1;
  return month ? Date.UTC(year!, month, 1) - 1 : Date.UTC(year! + 1, 0, 1) - 1;
}

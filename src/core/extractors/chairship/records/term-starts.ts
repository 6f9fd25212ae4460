import type { ReadingContext } from '../../../model/reading-context';
import { isTransfer, type Statement } from '../statement';

const DAY = 86_400_000;
/** Days before the first day of a term within which a chair is handed over at a ceremony. */
const CEREMONY_DAYS = 120;
/** Days around a first day in which its news is written. */
const NEWS_DAYS = 45;
/** Days by which the day told may differ from the article's, for the hand-over to be its news. */
const SAME_NEWS = 7;

/**
 * What the days on which an organization's terms begin say of a chair told as changing hands on no day: handed over well before
 * them, as at a summit in October for January, it is to come; told in passing long after them, it is held. Null where they say nothing.
 */
export function statusByTermStarts(
  context: ReadingContext,
  statements: readonly Statement[],
): 'announced' | 'current' | null {
  const { referenceDate, organizations } = context;
  const { id } = statements[0]!.anchor.organization;
  const starts = organizations.find((organization) => organization.id === id)?.termStarts;
  if (!starts || !referenceDate) return null;
  const { since, ahead } = daysFrom(starts, referenceDate);
  if (since <= NEWS_DAYS) return null;
  const isTold = statements.some((told) => isNews(referenceDate, told));
  if (isTold) return ahead > 1 && ahead <= CEREMONY_DAYS && ahead < since ? 'announced' : null;
  return ahead > CEREMONY_DAYS ? 'current' : null;
}

/** Days since the last of the yearly days, and days to the next. */
function daysFrom(starts: readonly string[], date: string): { since: number; ahead: number } {
  const year = Number(date.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((one) =>
    starts.map((start) => (Date.parse(`${one}-${start}`) - Date.parse(date)) / DAY),
  );
  return {
    since: -Math.max(...days.filter((day) => day <= 0)),
    ahead: Math.min(...days.filter((day) => day > 0)),
  };
}

/** A change of hands in the headline, or told of a day of the article's own week. */
function isNews(now: string, { frame, anchor, dates, tense }: Statement): boolean {
  if (!isTransfer(frame) || tense === 'past') return false;
  const isFresh = (edtf: string | null) =>
    edtf?.length === 10 && Math.abs(Date.parse(edtf) - Date.parse(now)) <= SAME_NEWS * DAY;
  return anchor.sentence.part === 'headline' || dates.some(({ edtf }) => isFresh(edtf));
}

import type { ChairshipStatus } from '../../../model/note';
import type { ReadingContext } from '../../../model/reading-context';
import { isLeading } from './leading';
import { statusByTermStarts } from './term-starts';
import { isTransfer, type Statement } from '../statement';
import type { Term } from './terms';

/** Days after the first day of a term in which the article is still news of its beginning. */
const NEWS_DAYS = 45;
const DAY = 86_400_000;

/** Status at the article's date: from the dates where they are precise enough, else from tense and frame. */
export function statusOf(
  context: ReadingContext,
  term: Term,
  statements: readonly Statement[],
): ChairshipStatus {
  if (statements.every((statement) => statement.denied)) return 'denied';
  if (statements.every(({ isOver }) => isOver)) return 'ended';
  const { referenceDate } = context;
  const dated = referenceDate ? statusFromDates(context, term, Date.parse(referenceDate), statements) : null;
  if (dated) return dated;
  if (!referenceDate && isToCome(context, term, statements)) return 'announced';
  if (statements.some((statement) => isToday(context, statement))) return 'begins';
  if (!term.startDate && isChosenAhead(context, statements)) return 'announced';
  const status = statusFromWords(context, statements);
  if (status !== 'begins') return status;
  if (statements.some((told) => isLastYear(context, told))) return 'current';
  return (term.startDate ? null : statusByTermStarts(context, statements)) ?? status;
}

function statusFromDates(
  context: ReadingContext,
  { startDate, endDate }: Term,
  now: number,
  statements: readonly Statement[],
): ChairshipStatus | null {
  if (endDate && lastDay(endDate.edtf) < now) return 'ended';
  if (!startDate) return null;
  const from = firstDay(startDate.edtf);
  if (from > now + DAY) return 'announced';
  if (startDate.edtf.length === 4) return null;
  // on the day before its first day a term is to come, and is news of its beginning: the words tell which
  if (from > now) return statusFromWords(context, statements);
  if (now - from > NEWS_DAYS * DAY) return 'current';
  return startDate.edtf.length === 7 && statements.every(isTitleOnly) ? 'current' : 'begins';
}

/** Whether nothing but a choice is told, and the organization makes it before the term begins. */
function isChosenAhead({ organizations }: ReadingContext, statements: readonly Statement[]): boolean {
  const id = statements[0]?.anchor.organization.id;
  // what only dates the chair tells no more
  const told = statements.filter(({ frame }) => frame !== 'event');
  return (
    told.length > 0 &&
    told.every(({ frame, tense, denied }) => frame === 'elect' && tense !== 'past' && !denied) &&
    organizations.find((organization) => organization.id === id)?.electedAhead === true
  );
}

/** Without the article's date: a choice made for a term named by its year, or a ceremony on another day than the first, comes before the term. */
function isToCome(context: ReadingContext, { startDate }: Term, statements: readonly Statement[]): boolean {
  if (!startDate) return false;
  if (startDate.edtf.length === 4)
    return statements.some((told) => told.frame === 'elect' || isOfYear(context, told));
  if (startDate.rule !== 'chairship/term-from') return false;
  return statements.some(
    ({ frame, dates }) =>
      isTransfer(frame) &&
      dates.some(({ role, edtf }) => role === 'at' && edtf?.length === 10 && edtf !== startDate.edtf),
  );
}

/** 'The chairmanship of 2026 was given to X': a change of hands of a chair that is called after its year. */
function isOfYear({ textOf }: ReadingContext, { frame, anchor, dates }: Statement): boolean {
  if ((frame !== 'give' && frame !== 'pass') || anchor.kind !== 'office') return false;
  const text = textOf(anchor.sentence.part);
  return dates.some(
    ({ edtf, start, end }) =>
      edtf?.length === 4 &&
      !text.slice(...(end <= anchor.start ? [end, anchor.start] : [anchor.end, start])).trim(),
  );
}

/** Whether a change of the chair is told of the article's own day. */
function isToday({ pack, textOf, spansIn }: ReadingContext, { frame, dates, anchor }: Statement): boolean {
  const today = pack.dates?.relative?.day?.[0];
  const { part } = anchor.sentence;
  if (!today || !isTransfer(frame)) return false;
  return dates.some(
    ({ start, end }) => textOf(part).length >= end && spansIn(part, today, start, end).length > 0,
  );
}

/** Whether a change of the chair is told in a sentence about last year. */
function isLastYear({ pack, spansIn }: ReadingContext, { frame, anchor: { sentence } }: Statement): boolean {
  const words = pack.dates?.relative?.year?.[-1];
  if (!words || !isTransfer(frame)) return false;
  return spansIn(sentence.part, words, sentence.start, sentence.end).length > 0;
}

/** 'The January president, X': a title says who holds the chair, not that it has begun. */
function isTitleOnly({ frame, phase }: Statement): boolean {
  return frame === 'appose' && phase !== 'begin';
}

function statusFromWords(context: ReadingContext, statements: readonly Statement[]): ChairshipStatus {
  const told = statements.filter((statement) => !statement.denied);
  // who leads what he is told to hold has not just come to lead it
  const isHeld = told.some(
    (one) =>
      one.tense === null &&
      (one.frame === 'hold' || one.frame === 'chair' || (one.frame === 'lead' && isLeading(context, one))),
  );
  const changes = told.filter(
    ({ frame }) =>
      isTransfer(frame) || frame === 'elect' || frame === 'become' || (frame === 'lead' && !isHeld),
  );
  // a choice comes before the change, where one is told
  const hands = changes.filter(({ frame }) => frame !== 'elect' && frame !== 'lead');
  const chosen = changes.filter(({ frame }) => frame === 'elect');
  const leading = [hands, chosen, changes].find((list) => list.length) ?? told;
  const future = leading.filter(
    ({ tense, anchor, frame, phase }) =>
      // what will end is held still
      (tense === 'future' && (phase !== 'end' || frame !== 'possess')) ||
      (anchor.qualifier === 'next' && tense !== 'past'),
  ).length;
  if (isForetold(told, hands)) return 'announced';
  const holds = told.some(({ anchor, phase }) => anchor.qualifier === 'current' || phase === 'begin');
  // a sentence about holding that is told as future outweighs those without a tense
  if (future * 2 > leading.length || (!changes.length && future > 0 && !holds)) return 'announced';
  if (told.every(({ tense, anchor }) => anchor.qualifier === 'previous' || tense === 'past')) return 'ended';
  if (isExplained(context, told, changes)) return 'current';
  if (changes.length || told.some(({ phase, isFresh }) => phase === 'begin' || isFresh)) return 'begins';
  return 'current';
}

const HELD: ReadonlySet<Statement['frame']> = new Set(['hold', 'chair', 'lead']);

/** 'X handed the gavel to Y: Y will chair it in 2026': a change on no day, to somebody who is to hold the chair in a year told. */
function isForetold(told: readonly Statement[], hands: readonly Statement[]): boolean {
  if (!hands.length || hands.some(({ dates }) => dates.some(({ edtf }) => edtf && edtf.length > 4)))
    return false;
  return told.some(
    ({ frame, tense, dates }) =>
      HELD.has(frame) && tense === 'future' && dates.some(({ edtf }) => edtf?.length === 4),
  );
}

/** 'X chairs it now. It took the chair over on 3 November': what is told first is that it is held, and then since when. */
function isExplained(
  { pack, spansIn }: ReadingContext,
  told: readonly Statement[],
  changes: readonly Statement[],
): boolean {
  const [first] = told;
  if (!first || !changes.length || first.tense !== null || changes.some(({ tense }) => tense === 'future'))
    return false;
  const now = pack.chairship?.current ?? [];
  const isHeld = first.frame === 'chair' || first.frame === 'hold' || first.frame === 'possess';
  return (
    isHeld &&
    first.phase === null &&
    !first.dates.length &&
    !first.isFresh &&
    spansIn(first.anchor.sentence.part, now, first.anchor.sentence.start, first.anchor.end).length > 0 &&
    changes.every(
      ({ anchor, dates }) =>
        anchor.sentence !== first.anchor.sentence && dates.some(({ edtf }) => edtf?.length === 10),
    )
  );
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

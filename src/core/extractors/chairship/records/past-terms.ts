import type { DateMention } from '../../../model/mention';
import type { ReadingContext } from '../../../model/reading-context';
import { sameParty } from '../same-party';
import { isTransfer, type Statement } from '../statement';

/** An earlier term told in passing: 'it chaired the group in 2007–2008 and 2012'. */
export interface PastTerm {
  statement: Statement;
  date: DateMention;
}

/**
 * Takes earlier terms out of the statements: years that lie before the article's own time, told of a holder.
 * A statement about nothing else goes with them, so that an old term does not date the present one.
 */
export function splitPastTerms(
  context: ReadingContext,
  statements: readonly Statement[],
): { present: Statement[]; past: PastTerm[] } {
  const now = currentYear(context);
  const present: Statement[] = [];
  const past: PastTerm[] = [];
  for (const statement of statements) {
    const old = statement.dates.filter(
      (date) =>
        (isOld(date, statement, now) && !isForetold(context, statement)) ||
        isBeforeOwn(date, statement, statements),
    );
    if (statement.holder) past.push(...old.map((date) => ({ statement, date })));
    const dates = statement.dates.filter((date) => !old.includes(date) && !isOldStart(date, statement, now));
    if (!old.length || (dates.length && statement.tense !== 'past') || changesHands(statement))
      present.push({ ...statement, dates });
  }
  return { present, past };
}

/** 'It last chaired in February 2022', of one who chairs in April 2023: a month told as over, before the date of the holder's own chair. */
function isBeforeOwn(
  { edtf, role }: DateMention,
  { holder, anchor, isOver }: Statement,
  statements: readonly Statement[],
): boolean {
  if (!holder || !isOver || role === 'end' || edtf?.length !== 'YYYY-MM'.length) return false;
  return statements.some(
    (own) =>
      own.holder &&
      own.tense !== 'past' &&
      own.anchor.organization.id === anchor.organization.id &&
      sameParty(own.holder, holder) &&
      own.dates.some((date) => date.role !== 'end' && date.edtf && date.edtf.slice(0, 7) > edtf),
  );
}

function changesHands({ frame, tense }: Statement): boolean {
  return tense !== 'past' && isTransfer(frame);
}

/** No chair is held longer, in years. */
const LONGEST_TERM = 4;

/** A year long gone that something has run since, beside a change of the chair or of nobody's, is not when the present term began. */
function isOldStart({ edtf, role }: DateMention, statement: Statement, now: number): boolean {
  if (role !== 'start' || edtf?.length !== 4) return false;
  const years = now - Number(edtf);
  return years > 1 && (changesHands(statement) || (statement.holder === null && years > LONGEST_TERM));
}

/** Year or month precision, ended before the year before; or the year before, told as past. Days belong to events of the present. */
function isOld({ edtf, endEdtf, role }: DateMention, statement: Statement, now: number): boolean {
  if (!edtf || edtf.length > 7 || edtf.startsWith('X') || role === 'duration' || role === 'end') return false;
  const year = Number((endEdtf ?? edtf).slice(0, 4));
  const { tense, isOver } = statement;
  if (tense !== 'past' && now - year <= LONGEST_TERM && runsOn(statement, now)) return false;
  if (role === 'start' && tense !== 'past') return false;
  // who 'chaired it last year' comes right before the present holder
  return year < now - 1 || (year < now && tense === 'past' && !isOver);
}

/** Where nothing tells the article's day, what is told as to come is no earlier term, whatever later years are named. */
function isForetold({ referenceDate }: ReadingContext, { tense }: Statement): boolean {
  return referenceDate === null && tense === 'future';
}

/** 'The chair that began in 2020 was extended until 2024': the end told beside it is still to come. */
function runsOn({ dates }: Statement, now: number): boolean {
  return dates.some(({ role, edtf }) => role === 'end' && edtf !== null && Number(edtf.slice(0, 4)) >= now);
}

/** The year the article is written in: published, else the latest year it names up to two years apart from the next. */
export function currentYear(context: ReadingContext): number {
  if (context.referenceDate) return Number(context.referenceDate.slice(0, 4));
  const years = [...context.dates('headline'), ...context.dates('body')].flatMap(({ edtf }) =>
    edtf && /^\d{4}/.test(edtf) ? [Number(edtf.slice(0, 4))] : [],
  );
  return years.length ? Math.max(...years) - 1 : Number.NEGATIVE_INFINITY;
}

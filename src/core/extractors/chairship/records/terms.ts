import { addMonths } from '../../../date/edtf';
import type { DateMention } from '../../../model/mention';
import type { PartialDate } from '../../../model/partial-date';
import type { ReadingContext } from '../../../model/reading-context';
import { isDayBeforeEnd, isDayOfChoice } from './day-of-choice';
import { comesToLead } from './leading';
import { currentYear } from './past-terms';
import type { Statement } from '../statement';

interface Candidate {
  edtf: string;
  certainty: PartialDate['certainty'];
  mention: DateMention;
  statement: Statement;
  rank: number;
  rule: string;
}

export interface Term {
  startDate: PartialDate | null;
  endDate: PartialDate | null;
}

const TRANSFER = new Set(['take', 'give', 'pass', 'replace', 'become']);
const HOLDING = new Set(['chair', 'lead', 'hold', 'be', 'possess', 'appose', 'elect', 'event']);

/** Start and end of a term from the dates of the statements about it; ceremony and decision days give way to first days. */
export function termOf(context: ReadingContext, statements: readonly Statement[]): Term {
  const starts: Candidate[] = [];
  const ends: Candidate[] = [];
  const lengths: Candidate[] = [];
  // who is only told as next begins after the day of the article: earlier dates beside the name are of the term before
  const isNext = statements.every(({ anchor }) => anchor.qualifier === 'next');
  const isOthers = ({ edtf, endEdtf }: DateMention) =>
    isNext &&
    context.referenceDate !== null &&
    edtf !== null &&
    edtf <= context.referenceDate &&
    // 'the next chair in 2025–2026', told in 2025
    (edtf.length > 4 || (endEdtf ?? edtf) <= context.referenceDate);
  for (const statement of statements)
    for (const told of statement.dates) {
      const isToCome = statement.tense === 'future' || statement.frame === 'follow';
      const date = isToCome ? ahead(context, statement, told) : told;
      if (isDayOfChoice(context, statement, date) || isDayBeforeEnd(context, statement, date, statements)) {
        starts.push(candidateOf(statement, date, date.edtf!, 2, 'day-of-choice'));
        continue;
      }
      if (!isOthers(date) && !isOfSaying(context, statement, date))
        collect(context, statement, date, starts, ends, lengths);
    }
  const chosen = choose(context, starts);
  // 'until August, and from August again': the end is told of the term at hand, the beginning of the next
  const start = chosen && ends.some((one) => isSameDay(one, chosen)) ? null : chosen;
  let end = choose(
    context,
    ends
      .map((one) => (isExtended(context, one) ? { ...one, rank: EXTENDED } : afterStart(one, start)))
      .filter(({ edtf }) => !start || edtf.slice(0, 4) >= start.edtf.slice(0, 4) || edtf.startsWith('XXXX')),
  );
  const length = lengths[0];
  if (!end && start && length?.mention.months) {
    const computed = endAfter(start, length.mention.months);
    if (computed) end = { ...length, edtf: computed, certainty: 'inferred', rule: 'chairship/term-length' };
  }
  return { startDate: toDate(context, start), endDate: toDate(context, end) };
}

/** 'From 1 January until the end of the year', said in December: a day whose year is not printed is the next such day after the beginning. */
function afterStart(end: Candidate, start: Candidate | null): Candidate {
  const { edtf, certainty } = end;
  if (
    !start ||
    certainty === 'stated' ||
    edtf.length !== 10 ||
    !/^\d{4}-\d{2}/.test(start.edtf) ||
    edtf >= start.edtf
  )
    return end;
  const next = `${Number(edtf.slice(0, 4)) + 1}${edtf.slice(4)}`;
  return next >= start.edtf ? { ...end, edtf: next } : end;
}

/** Whether a term is told as ending when another is told to begin. */
function isSameDay(end: Candidate, start: Candidate): boolean {
  return (
    end.edtf === start.edtf &&
    end.edtf.length > 4 &&
    end.rule === 'chairship/term-until' &&
    start.rule === 'chairship/term-from'
  );
}

/** What an end behind words for a longer term counts, and how far behind them it stands. */
const EXTENDED = 8;
const EXTENDED_REACH = 48;

/** 'Held it from 2020 to 2022, then its term was extended to 2024': the end told behind such a word replaces the one before. */
function isExtended({ pack, spansIn }: ReadingContext, { mention, statement }: Candidate): boolean {
  const { extended } = pack.chairship!;
  const { part, start } = statement.anchor.sentence;
  const from = Math.max(start, mention.start - EXTENDED_REACH);
  return extended !== undefined && spansIn(part, extended, from, mention.start).length > 0;
}

/** The end of a term by its length; of a year alone the last of as many, where it is told 'from 2024 for three years'. */
function endAfter({ edtf, mention }: Candidate, months: number): string | null {
  if (edtf.length >= 7) return addMonths(edtf, months);
  if (mention.role !== 'start' || months % 12 || !/^\d{4}$/.test(edtf)) return null;
  return String(Number(edtf) + months / 12 - 1);
}

/** 'Said yesterday that it will take over': what is to come has no date of yesterday. */
function isOfSaying({ pack, spansIn }: ReadingContext, statement: Statement, date: DateMention): boolean {
  const { tense, frame, anchor } = statement;
  const yesterday = pack.dates?.relative?.day?.[-1];
  if (!yesterday || tense !== 'future' || !TRANSFER.has(frame) || date.role !== 'at') return false;
  return spansIn(anchor.sentence.part, yesterday, date.start, date.end).length > 0;
}

/** Days by which a date may lie back and still be told of as to come: 'will take over on Monday', said on Tuesday. */
const RECENT = 45;

/** What 'will take over in July' means in December: a month without a year, told as to come, is the next of its name. */
function ahead(context: ReadingContext, { anchor }: Statement, date: DateMention): DateMention {
  const { referenceDate } = context;
  const { edtf, role, start, end } = date;
  if (!referenceDate || role === 'span' || !edtf || !/^\d{4}-\d{2}/.test(edtf)) return date;
  if (/\d{4}/.test(context.textOf(anchor.sentence.part).slice(start, end))) return date;
  const days = (Date.parse(referenceDate) - Date.parse(edtf)) / 86_400_000;
  const { weekdays } = context.pack.dates ?? {};
  const isWeekday = weekdays && days > 0 && days < 7 && edtf.length === 10;
  if (isWeekday && context.spansIn(anchor.sentence.part, weekdays.flat(), start, end).length)
    return { ...date, edtf: new Date(Date.parse(edtf) + 7 * 86_400_000).toISOString().slice(0, 10) };
  // a month that is over is none to come, however lately it ended
  const isOverMonth = edtf.length === 7 && edtf < referenceDate.slice(0, 7);
  if ((days <= RECENT && !isOverMonth) || days > 366) return date;
  return { ...date, edtf: `${Number(edtf.slice(0, 4)) + 1}${edtf.slice(4)}` };
}

function candidateOf(
  statement: Statement,
  mention: DateMention,
  edtf: string,
  rank: number,
  rule: string,
): Candidate {
  const { certainty } = mention;
  return { edtf, rank, rule: `chairship/${rule}`, certainty, mention, statement };
}

function collect(
  context: ReadingContext,
  statement: Statement,
  date: DateMention,
  starts: Candidate[],
  ends: Candidate[],
  lengths: Candidate[],
): void {
  const candidate = (edtf: string, rank: number, rule: string): Candidate =>
    candidateOf(statement, date, edtf, rank, rule);
  const begins =
    statement.phase === 'begin' ||
    TRANSFER.has(statement.frame) ||
    statement.predecessor !== null ||
    comesToLead(context, statement);
  if (date.role === 'duration') {
    if (date.months) lengths.push(candidate('', 0, 'term-length'));
    return;
  }
  if (date.role === 'span') {
    if (isEvent(date)) return;
    if (date.edtf) starts.push(candidate(date.edtf, 6, 'term-span'));
    if (date.endEdtf) ends.push(candidate(date.endEdtf, 6, 'term-span'));
    return;
  }
  if (!date.edtf) return;
  const isUndated = statement.frame === 'event' || (statement.frame === 'hold' && !statement.holder);
  if (isUndated && date.role === 'at' && !statement.phase) return;
  // 'will hold the post', of nobody named: only how long is about the chair for sure, or when it is taken over from somebody
  const isTaken = statement.predecessor && (statement.tense === 'future' || TRANSFER.has(statement.frame));
  const isBound = date.role === 'end' || date.role === 'start' || isTaken;
  if (statement.anchor.kind === 'weak' && !statement.holder && !isBound) return;
  const yearOnly = date.edtf.length === 4;
  if (date.role === 'end') ends.push(candidate(date.edtf, 5, 'term-until'));
  else if (date.role === 'start') starts.push(candidate(date.edtf, yearOnly ? 3 : 5, 'term-from'));
  else if (statement.phase === 'end' && !yearOnly && !TRANSFER.has(statement.frame))
    ends.push(candidate(date.edtf, 4, 'term-ends'));
  else if (yearOnly) starts.push(candidate(date.edtf, 3, 'term-year'));
  else if (begins)
    starts.push(candidate(date.edtf, handOverRank(statement, date, context.referenceDate), 'hand-over-day'));
  else if (statement.tense === 'future' && statement.frame !== 'event')
    starts.push(candidate(date.edtf, 2, 'term-day'));
  // 'on 1 January X holds the chair for six months': the day of the news from which a length is counted
  else if (
    date.edtf.length === 10 &&
    (statement.frame === 'hold' || statement.frame === 'chair' || statement.frame === 'lead') &&
    statement.dates.some(({ role }) => role === 'duration')
  )
    starts.push(candidate(date.edtf, 2, 'term-day'));
  else if (date.edtf.length === 7 && HOLDING.has(statement.frame))
    starts.push(candidate(date.edtf, 2, 'term-month'));
}

function distance({ mention, statement }: Candidate): number {
  return Math.abs(mention.start - statement.at);
}

/** A day far from the verb is rather that of the news than that of the hand-over. */
const FAR_BEFORE_VERB = 60;
const FAR_AFTER_VERB = 140;

function handOverRank(statement: Statement, date: DateMention, now: string | null): number {
  if (statement.phase === 'begin' && HOLDING.has(statement.frame)) return 4.5;
  const far =
    date.end <= statement.at
      ? statement.at - date.end > FAR_BEFORE_VERB
      : date.start - statement.at > FAR_AFTER_VERB;
  // the day a chair will change hands is its first, that of a ceremony before it is not
  const isAhead = statement.tense === 'future' || (now !== null && (date.edtf ?? '') > now);
  return far ? 1.5 : isAhead && date.edtf?.length === 10 ? 2.8 : 2.5;
}

/** A span of a few days is a summit or a visit, no term. */
function isEvent({ edtf, endEdtf }: DateMention): boolean {
  if (edtf?.length !== 10 || endEdtf?.length !== 10) return false;
  return Math.abs(Date.parse(endEdtf) - Date.parse(edtf)) < 20 * 86_400_000;
}

/** 'In July it has the chair; in its chair in April last year': of two months the one nearer to the article; 0 where they are none. */
function nearerMonth({ referenceDate }: ReadingContext, candidate: Candidate, best: Candidate): number {
  const isMonth = ({ rule, edtf }: Candidate) => rule === 'chairship/term-month' && !edtf.startsWith('X');
  if (!referenceDate || !isMonth(candidate) || !isMonth(best)) return 0;
  const far = ({ edtf }: Candidate) => Math.abs(Date.parse(edtf) - Date.parse(referenceDate));
  return far(best) - far(candidate);
}

/** The best told candidate, made as precise as those that agree with it. */
function choose(context: ReadingContext, candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    const better =
      best &&
      (candidate.rank - best.rank ||
        nearerMonth(context, candidate, best) ||
        candidate.statement.score - best.statement.score ||
        distance(best) - distance(candidate));
    if (better === null || better > 0) best = candidate;
  }
  for (const candidate of candidates) {
    if (
      best &&
      candidate.rank >= 2 &&
      candidate.edtf.startsWith(best.edtf) &&
      candidate.edtf.length > best.edtf.length
    )
      best = candidate;
  }
  return best && withYear(best, candidates, currentYear(context));
}

/** A day whose year is open is in the year that another date of the same term gives, unless that is long past. */
function withYear(best: Candidate, candidates: readonly Candidate[], now: number): Candidate {
  if (!best.edtf.startsWith('XXXX')) return best;
  const rest = best.edtf.slice(4);
  const dated = candidates.find(
    ({ edtf, rank }) => rank >= 2 && Number(edtf.slice(0, 4)) >= now && rest.startsWith(edtf.slice(4)),
  );
  return dated ? { ...best, edtf: dated.edtf.slice(0, 4) + rest, certainty: 'inferred' } : best;
}

function toDate(context: ReadingContext, candidate: Candidate | null): PartialDate | null {
  if (!candidate) return null;
  const { part } = candidate.statement.anchor.sentence;
  return {
    edtf: candidate.edtf,
    certainty: candidate.certainty,
    rule: candidate.rule,
    evidence: [context.evidence(part, candidate.mention.start, candidate.mention.end)],
  };
}

import type { DateMention, Mention } from '../../model/mention';
import { countWords } from '../../text/count-words';
import { findAll } from '../../text/pattern';
import { overlaps } from './anchors/anchors';
import { endedBefore } from './ends-before';
import { APPOSED, isOfPredecessor } from './predecessor-dates';
import { isOfEnding, isOfVerbBehind, isRightBehind } from './dates-beside';
import { clauseOf } from './scene/clause';
import {
  isAfterClause,
  isOfAnotherMatter,
  isOfGathering,
  isOfLaterClause,
  isReported,
  officeOfClause,
} from './scene/clause-dates';
import { isBeforeOccasion, isOfOtherChair } from './scene/later-clauses';
import { isSetting } from './scene/phase';
import { isHost } from './readings/noun-phrases';
import { sameParty } from './same-party';
import type { Scene, Span } from './scene/scene';
import type { Statement } from './statement';
import { givesOnLater } from './scene/verbs';

/** Gives each date of the sentence to the statement it stands nearest to, and to those about the same holder; `before`: what was told already. */
export function shareDates(
  scene: Scene,
  statements: readonly Statement[],
  used: ReadonlySet<DateMention>,
  before: readonly Statement[],
): void {
  const isTold = ({ holder, frame }: Statement) => holder !== null || frame === 'hold';
  const { membership, decisions } = scene.words;
  const seats = [...scene.find(membership), ...scene.find(decisions), ...otherOffices(scene)];
  for (const date of scene.dates) {
    if (
      used.has(date) ||
      isOfAnotherMatter(scene, date, statements) ||
      isOfAnother(scene, date, statements, before)
    )
      continue;
    // where a term 'ends on', it is that of the office spoken of, whoever else is named
    const marked = date.role === 'start' || date.role === 'end';
    const open = statements.filter(
      ({ at, anchor }) =>
        !isSetting(scene, anchor) && (at < date.end || !givesOnLater(scene, { start: at, end: at })),
    );
    const pool = open.some(isTold)
      ? open.filter((statement) => isTold(statement) || (marked && statement.phase))
      : open;
    if (!pool.length) continue;
    const office = officeOfClause(scene, date, pool);
    if (office) {
      office.dates.push(date);
      continue;
    }
    const cost = ({ frame, holder, predecessor, at, anchor, tense }: Statement) =>
      (tense === 'future' && isEndBefore(date, at, pool) ? 1 : 0) +
      (isAfterClause(scene, at, date) ? 1 : 0) -
      (isRightBehind(scene, anchor, date) && !isOfVerbBehind(scene, date, at, pool) ? ATTACHED : 0) +
      Math.min(
        ...[
          { start: at, end: at + 1 },
          anchor,
          ...(holder ? [holder] : []),
          // 'On 1 July Y will hand it to X'
          ...(predecessor && frame === 'give' && predecessor.end <= at ? [predecessor] : []),
        ].map((span) => scene.apart(date, span)),
      );
    const nearest = pool.reduce((best, candidate) => (cost(candidate) < cost(best) ? candidate : best));
    const ended = endedBefore(scene, nearest, date, before);
    if (ended) {
      ended.dates.push(date.role === 'at' ? { ...date, role: 'end' } : date);
      continue;
    }
    if (seats.some((seat) => scene.apart(date, seat) < cost(nearest))) continue;
    if (
      isEndOfOther(scene, date, nearest) ||
      isOfSaying(scene, nearest, date) ||
      isOfMeeting(scene, nearest, date) ||
      isReported(scene, nearest, date) ||
      isOfGathering(scene, nearest, date) ||
      isOfLaterClause(scene, nearest, date) ||
      (nearest.holder && isHost(scene, nearest.holder) && date.edtf?.length === 'YYYY-MM-DD'.length)
    )
      continue;
    if (isOfPredecessor(scene, nearest, date) || isOfTermBefore(scene, nearest, date)) continue;
    if (isOfOtherPart(scene, nearest, date)) continue;
    if (isBeforeOccasion(scene, nearest, date) || isOfOtherChair(scene, nearest, date, statements)) continue;
    for (const candidate of pool) {
      const same =
        candidate.holder &&
        nearest.holder &&
        // 'will pass to X, which will chair the Union in 2024': that year is the Union's
        (candidate.anchor.organization.id === nearest.anchor.organization.id ||
          candidate.anchor.start === nearest.anchor.start) &&
        candidate.isOver === nearest.isOver &&
        sameParty(candidate.holder, nearest.holder);
      if (candidate === nearest || (same && !isOfMeeting(scene, candidate, date)))
        candidate.dates.push(isOfEnding(scene, candidate, date) ? { ...date, role: 'end' } : date);
    }
  }
}

/** What it is worth that a date stands right behind the office, less the name of its organization, in points of separation. */
const ATTACHED = 0.3;

/** Whether a date or length is of what was told before it, and another takes over after it: 'runs until 30 June, then X will take it'. */
function isEndBefore(date: DateMention, at: number, pool: readonly Statement[]): boolean {
  const isEnd = date.role === 'end' || date.role === 'duration';
  return isEnd && date.end < at && pool.some((other) => other.at < date.start);
}

/** 'Holds it until 31 August; then it is the turn of Y': what ends before Y is told of is not Y's. */
function isEndOfOther(scene: Scene, date: DateMention, { at, frame, anchor }: Statement): boolean {
  if (date.end >= at || anchor.qualifier !== 'next') return false;
  if (date.role === 'end' && frame === 'follow') return true;
  // 'leads it in the second half and will be succeeded by Y in January'
  return date.endEdtf !== null && frame === 'replace' && scene.dates.some(({ start }) => start > at);
}

/** 'Was chosen in 2014 to take the chair', 'said on Monday, that': the clause of a date is of a decision or report, and says nothing of the office. */
function isOfSaying(scene: Scene, { anchor, at, frame }: Statement, date: Span): boolean {
  const clause = clauseOf(scene, date);
  if (isDecided(scene, date)) return true;
  const isNamed = frame === 'possess' && date.end <= anchor.start;
  // 'In November, at the meeting, X announced the goals of Y's chair'
  const said = isNamed ? scene.find(scene.context.pack.quotation?.said) : [];
  if (
    said.some(
      ({ start, end }) => start >= date.end && end <= anchor.start && !scene.context.pack.grammar.verbLast,
    )
  )
    return true;
  if (overlaps(anchor, clause)) return false;
  const isIn = (list: Parameters<Scene['find']>[0]) =>
    scene.find(list).some((word) => overlaps(word, clause));
  if (isIn(scene.words.decisions)) return true;
  if (isInReport(scene, clause, date)) return false;
  return !overlaps({ start: at, end: at + 1 }, clause) && isIn(scene.context.pack.quotation?.said);
}

/** 'Said that from 1 January, X will lead it': the date stands in what is reported. */
function isInReport({ context, text }: Scene, clause: Span, date: Span): boolean {
  const { that } = context.pack.priority ?? {};
  if (!that || context.pack.grammar.verbLast) return false;
  return findAll(context.pattern(that), text.slice(clause.start, date.start)).length > 0;
}

/** Words that may stand beside a date set apart by a comma: 'On 1 January, …'. */
const BESIDE = 3;

/** 'On Monday X attends a session, at which it will present the priorities of its chair': a day whose clause tells something else. */
function isOfMeeting(scene: Scene, { anchor, frame, tense, phase }: Statement, date: Span): boolean {
  if (frame !== 'possess' && frame !== 'appose') return false;
  if (phase === 'begin' && isBehindRelative(scene, date, anchor)) return true;
  if (tense !== 'future') return false;
  const clause = clauseOf(scene, date);
  const { text } = scene;
  const beside = text.slice(clause.start, date.start) + text.slice(date.end, clause.end);
  return !overlaps(anchor, clause) && countWords(beside) > BESIDE;
}

/** 'Comes today for a concert by which they mark the beginning of its chair': the office stands in a later clause that is tied to another word. */
function isBehindRelative(scene: Scene, date: Span, anchor: Span): boolean {
  const clause = clauseOf(scene, anchor);
  if (date.end > clause.start || scene.context.pack.grammar.verbLast) return false;
  const opens = scene.text.slice(clause.start, anchor.start).trimStart();
  return findAll(scene.context.pattern(scene.words.relatives ?? []), opens).some(({ start }) => start === 0);
}

/** Letters between a decision and its date at most: 'na mocy decyzji Rady Ministerialnej w Bratysławie z 5 grudnia'. */
const DECIDED = 60;

/** Whether a date is that of a decision: it stands before it with nothing between that tells of a chair. */
function isDecided(scene: Scene, date: Span): boolean {
  const { verbs } = scene.words;
  return scene.find(scene.words.decisions).some(({ end }) => {
    if (end > date.start || date.start - end > DECIDED || /[,;:]/u.test(scene.text.slice(end, date.start)))
      return false;
    return ![verbs.take, verbs.chair, verbs.hold, verbs.pass, verbs.give, verbs.lead, verbs.become].some(
      (list) => scene.find(list).some((verb) => verb.start >= end && verb.start < date.start),
    );
  });
}

/** How far before another office a word that joins it to the chair stands, in UTF-16 units. */
const JOINED = 16;

/** Offices that are no chair ('vice chair for 2023'), but for those that share its term: 'a President and four Vice-Presidents for 2013'. */
function otherOffices({ words, text, context, find }: Scene): readonly Span[] {
  const { and = [] } = context.pack.dates ?? {};
  return find(words.notOffice).filter(
    ({ start }) => !findAll(context.pattern(and), text.slice(Math.max(0, start - JOINED), start)).length,
  );
}

/** Whether a date stands in a clause of its own with somebody of whom neither the sentence nor those before tell anything. */
function isOfAnother(
  scene: Scene,
  date: Span,
  statements: readonly Statement[],
  before: readonly Statement[],
): boolean {
  const clause = clauseOf(scene, date);
  const isRead = ({ at, anchor }: Statement) =>
    overlaps({ start: at, end: at + 1 }, clause) || overlaps(anchor, clause);
  if (statements.some(isRead)) return false;
  // a capital, or a country in which something happens, says where
  const inClause = ({ start, end }: Span) => overlaps({ start, end }, clause);
  const isHere = scene.parties.some(inClause) ? inClause : isApposed(scene, clause);
  const parties = scene.parties.filter(
    (party) => isHere(party) && party.form !== 'capital' && !party.roles.every((role) => role === 'place'),
  );
  const isTold = (party: Mention) =>
    [...before, ...statements].some(({ holder, predecessor }) =>
      [holder, predecessor].some((other) => other && sameParty(other, party)),
    );
  return parties.length > 0 && !parties.some(isTold);
}

/** 'Germany, president for 2016, and': tells whether what stands between two commas, or a comma and a bracket, belongs to the party before. */
function isApposed({ text }: Scene, { start, end }: Span): (party: Mention) => boolean {
  const isClosed = text[end] === ',' && countWords(text.slice(start, end)) >= APPOSED;
  return ({ outerEnd }) => isClosed && outerEnd <= start && /^\s*,\s*$/u.test(text.slice(outerEnd, start));
}

/** 'Next year the chair passes to X: the summit will be in July': a date behind a colon, where the part before it has a date of its own. */
function isOfOtherPart({ text }: Scene, { at, dates }: Statement, date: Span): boolean {
  const colon = text.slice(at, Math.max(at, date.start)).search(/:/u);
  return colon >= 0 && dates.some(({ role, end }) => role !== 'duration' && end <= at + colon);
}

/** How far a date may stand from the verb it goes with, in UTF-16 units. */
const DATED_REACH = 48;

/** Whether a date goes with a verb that tells of a term that is over: '…, which it had held since May'. */
function isOfTermBefore(scene: Scene, { at, isOver }: Statement, date: Span): boolean {
  if (isOver) return false;
  if (isInClauseBefore(scene, at, date)) return true;
  const verb = scene.find(scene.words.over).findLast(({ end }) => end <= date.start);
  if (!verb || verb.start <= at || date.start - verb.end > DATED_REACH) return false;
  return !/[.;:]/u.test(scene.text.slice(verb.end, date.start));
}

/** 'Took the chair, which in the second half it fell to Y to hold': a clause tied to the one before it tells of what is over. */
function isInClauseBefore(scene: Scene, at: number, date: Span): boolean {
  const { find, words, text } = scene;
  const clause = clauseOf(scene, date);
  return (
    clause.start > at &&
    find(words.over).some(({ start, end }) => start >= date.end && end <= clause.end) &&
    find(words.relatives).some(
      ({ start }) => start >= clause.start && !text.slice(clause.start, start).trim(),
    )
  );
}

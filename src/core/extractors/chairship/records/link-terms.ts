import { addMonths } from '../../../date/edtf';
import type { Mention } from '../../../model/mention';
import type { Chairship } from '../../../model/note';
import type { PartialDate } from '../../../model/partial-date';
import type { Party } from '../../../model/party';
import type { ReadingContext } from '../../../model/reading-context';
import { dayAfter } from './first-day';
import { type HolderRecord, holds } from './holders';
import { sameParty } from '../same-party';
import { toHolder } from './to-party';

/** Sets predecessor and successor of a chairship: as told, else from the terms of its organization that run up to it. */
export function linkTerms(
  context: ReadingContext,
  record: HolderRecord,
  chairship: Chairship,
  told: ReadonlyMap<HolderRecord, Chairship>,
): void {
  const others = [...told.keys()].filter(
    (other) => other !== record && other.organization.id === record.organization.id,
  );
  const from = record.predecessors.find((one) => !isTurnedRound(record, one, others));
  const isTaken =
    from &&
    others.some(
      (other) =>
        (follows(other, from.mention) && comesBefore(context, told.get(other)!, other, chairship)) ||
        // of two that are told to follow each other, the one whose chair is over comes first
        (chairship.status === 'ended' && holds(other, from.mention) && isAfter(other, record)),
    );
  if (from && !isTaken) {
    chairship.predecessor = toHolder(context, record.organization, from.mention, from.statement);
    const earlier =
      others.find((other) => holds(other, from.mention)) ?? actedFor(from.mention, others, told);
    if (earlier) {
      const { mention, statement } = { mention: record.mentions[0]!, statement: from.statement };
      told.get(earlier)!.successor ??= toHolder(context, record.organization, mention, statement);
      chairship.predecessor = { ...chairship.predecessor, ...identityOf(told.get(earlier)!.holder) };
      settleEarlier(context, told.get(earlier)!, chairship);
      if (chairship.status === 'begins') chairship.startDate ??= dayAfter(context, told.get(earlier)!);
    }
    return;
  }
  if (chairship.status === 'ended' || isOnlyNamed(record, chairship)) return;
  const earlier = others
    .filter((other) => !isAfter(other, record) && !isFollowed(other, record, others))
    .filter((other) => comesBefore(context, told.get(other)!, other, chairship))
    .sort(
      (a, b) =>
        nearness(told.get(b)!, chairship) - nearness(told.get(a)!, chairship) ||
        (startOf(told.get(b)!) > startOf(told.get(a)!) ? 1 : -1),
    )[0];
  if (!earlier) return;
  const before = told.get(earlier)!;
  chairship.predecessor = {
    ...toHolder(context, record.organization, earlier.mentions[0]!, earlier.statements[0]!),
    ...identityOf(before.holder),
    certainty: 'inferred',
    rule: 'chairship/term-before',
  };
  if (
    before.status === 'current' &&
    (!before.startDate || isLater(chairship, before) || isYearBefore(context, before, chairship))
  )
    settleEarlier(context, before, chairship);
  before.successor ??= {
    ...toHolder(context, record.organization, record.mentions[0]!, record.statements[0]!),
    ...identityOf(chairship.holder),
    certainty: 'inferred',
    rule: 'chairship/term-after',
  };
}

/** The only country told of as holding the chair till then, for whom a person of no known country hands it over. */
function actedFor(
  { kind, country }: Mention,
  others: readonly HolderRecord[],
  told: ReadonlyMap<HolderRecord, Chairship>,
): HolderRecord | undefined {
  if (kind !== 'person' || country) return undefined;
  const countries = others.filter((other) => told.get(other)!.holder.type === 'Country');
  const [only] = countries;
  return countries.length === 1 && told.get(only!)!.status !== 'announced' ? only : undefined;
}

/** Whether the article tells more clearly that the predecessor takes the chair from this holder. */
function isTurnedRound(
  record: HolderRecord,
  { mention, statement }: HolderRecord['predecessors'][number],
  others: readonly HolderRecord[],
): boolean {
  return others.some(
    (other) =>
      holds(other, mention) &&
      other.predecessors.some(
        (back) => holds(record, back.mention) && back.statement.score > statement.score,
      ),
  );
}

/** Whether one takes the chair from the other, as the article says. */
function isAfter(one: HolderRecord, other: HolderRecord): boolean {
  return one.predecessors.some(({ mention }) => holds(other, mention));
}

/** Whether the article tells of another who takes the chair from a holder, and who has not been told to come after `record`. */
function isFollowed(holder: HolderRecord, record: HolderRecord, others: readonly HolderRecord[]): boolean {
  return others.some(
    (other) =>
      other !== holder &&
      isAfter(other, holder) &&
      !isAfter(other, record) &&
      (homeOf(other) === null || homeOf(other) !== homeOf(holder)),
  );
}

/** The country that a holder is, or whose it is. */
function homeOf({ mentions: [first] }: HolderRecord): string | null {
  return (first?.kind === 'country' ? first.id : first?.country) ?? null;
}

/** Whether somebody else is told as the one who follows a holder: then a later one does not. */
function follows({ predecessors }: HolderRecord, holder: Mention): boolean {
  return predecessors.some(({ mention }) => sameParty(mention, holder));
}

/** A holder whose chair another has taken over holds it no more; one whose chair another will take over holds it still. */
function settleEarlier({ referenceDate }: ReadingContext, earlier: Chairship, later: Chairship): void {
  // 'passed the gavel, and remains chair until December'
  const isHeld = (knownYear(earlier.endDate) ?? '') > (referenceDate ?? '9');
  if (later.status === 'begins' || later.status === 'current') earlier.status = isHeld ? 'current' : 'ended';
  else if (later.status === 'announced' && earlier.status === 'announced' && !earlier.startDate)
    earlier.status = 'current';
}

/** Whether one begins in a year, month or day after that in which the other began. */
function isLater(one: Chairship, other: Chairship): boolean {
  const [from, to] = [knownYear(other.startDate), knownYear(one.startDate)];
  return from !== null && to !== null && to > from && !to.startsWith(from);
}

/** 'During the German presidency': told of nobody's taking it over, at no time, as neither next nor last. */
export function isOnlyNamed({ statements }: HolderRecord, { startDate }: Chairship): boolean {
  return (
    !startDate &&
    statements.every(
      ({ frame, anchor, tense }) => frame === 'possess' && anchor.qualifier === null && tense !== 'future',
    )
  );
}

function startOf({ startDate, endDate }: Chairship): string {
  return startDate?.edtf ?? endDate?.edtf ?? '';
}

/** One who holds the chair comes before one who is to have it rather than one who had it. */
function nearness({ status }: Chairship, later: Chairship): number {
  return later.status === 'announced' && (status === 'begins' || status === 'current') ? 1 : 0;
}

/** Whether one chairship runs right up to another: by its dates, or because it is told as over or as the present one of a chair to come. */
function comesBefore(
  context: ReadingContext,
  earlier: Chairship,
  { statements }: HolderRecord,
  later: Chairship,
): boolean {
  const from = knownYear(earlier.startDate);
  const to = knownYear(later.startDate);
  if (isHeldSince(earlier, later)) return true;
  const until = knownYear(earlier.endDate) ?? fullTerm(context, earlier);
  if (until && to) return touches(until, to);
  if (from && to) {
    const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
    const isWhole = earlier.status === 'ended' && years === termYears(context, earlier);
    return from < to && (years === 1 || isWhole);
  }
  if (isYearBefore(context, earlier, later)) return true;
  const isFar = earlier.status === 'current' && isFarOff(context, later);
  const isNext = later.status === 'announced' && earlier.status !== 'announced' && !isFar;
  if (earlier.startDate && !later.startDate)
    return later.status === 'announced'
      ? earlier.status !== 'ended'
      : (earlier.status === 'ended' && endedLately(context, earlier)) || endsNow(context, earlier, later);
  const past = statements.some(({ anchor, tense }) => anchor.qualifier === 'previous' || tense === 'past');
  const isTaken = later.status === 'begins' && TAKEN.has(later.rule) && earlier.status === 'current';
  return earlier.status === 'ended' || past || isNext || (isTaken && !earlier.startDate);
}

/** 'X, who had been chair since November': who held it since a time told, up to the beginning of another's. */
function isHeldSince({ status, startDate, endDate }: Chairship, later: Chairship): boolean {
  const [from, to] = [knownYear(startDate), knownYear(later.startDate)];
  if (status !== 'ended' || endDate || startDate?.rule !== 'chairship/term-from') return false;
  return (
    from !== null && to !== null && from < to && (later.status === 'begins' || later.status === 'current')
  );
}

/** 'X chairs it until November 2020', 'Y chaired it in 2019': a full term before the end of one begins right after the year of the other. */
function isYearBefore(context: ReadingContext, earlier: Chairship, later: Chairship): boolean {
  const [year, end] = [knownYear(earlier.startDate), knownYear(later.endDate)];
  if (later.startDate || earlier.endDate || year?.length !== 4 || !end) return false;
  return termYears(context, later) === 1 && Number(end.slice(0, 4)) - Number(year) === 1;
}

/** Whether a term ends in the article's year, and another is told as taking the chair over. */
function endsNow({ referenceDate }: ReadingContext, { endDate }: Chairship, later: Chairship): boolean {
  const isTaken = later.status === 'begins' && TAKEN.has(later.rule);
  return isTaken && referenceDate !== null && knownYear(endDate)?.slice(0, 4) === referenceDate.slice(0, 4);
}

/** Whether a term that is over ended in the article's year or the one before. */
function endedLately({ referenceDate }: ReadingContext, { startDate, endDate }: Chairship): boolean {
  const last = knownYear(endDate) ?? knownYear(startDate);
  return (
    Boolean(referenceDate && last) && Number(referenceDate!.slice(0, 4)) - Number(last!.slice(0, 4)) <= 1
  );
}

/** The holder of an earlier term told in passing comes before one whose chair began in that year or the next. */
export function linkPastTerms(
  context: ReadingContext,
  chairs: readonly Chairship[],
  past: readonly Chairship[],
): void {
  for (const chair of chairs) {
    const year = Number((knownYear(chair.startDate) ?? context.referenceDate ?? '').slice(0, 4));
    const whole = year - (termYears(context, chair) ?? 1);
    if (chair.predecessor || !year || (chair.status !== 'begins' && chair.status !== 'current')) continue;
    const before = past.filter(({ organization, holder, startDate, endDate }) => {
      const last = Number((knownYear(endDate) ?? knownYear(startDate) ?? '').slice(0, 4));
      const nameOf = ({ id, name }: Party) => id ?? name;
      const other = organization.id === chair.organization.id && nameOf(holder) !== nameOf(chair.holder);
      const isSince = !endDate && startDate?.rule === 'chairship/term-from';
      return other && (last === year || last === year - 1 || (!endDate && last === whole) || isSince);
    });
    if (before.length !== 1) continue;
    const inferred = { certainty: 'inferred' as const, rule: 'chairship/term-before' };
    chair.predecessor = { ...before[0]!.holder, ...inferred };
    before[0]!.successor ??= { ...chair.holder, certainty: 'inferred', rule: 'chairship/term-after' };
  }
}

/** Rules of chairs that are told as changing hands, from whom is not said. */
const TAKEN: ReadonlySet<string> = new Set(['chairship/take', 'chairship/give', 'chairship/pass']);

function knownYear(date: PartialDate | null): string | null {
  return date && !date.edtf.startsWith('X') ? date.edtf : null;
}

/** Part of a full term before a chair to come in which another may well hold it between. */
const MOST_OF_TERM = 0.75;
const MONTH = 30.44 * 86_400_000;

/** Whether a chair is to come so late that who holds it at the article's date would have to have only just begun. */
function isFarOff(
  { organizations, referenceDate }: ReadingContext,
  { organization, startDate }: Chairship,
): boolean {
  const months = organizations.find(({ id }) => id === organization.id)?.termMonths;
  const from = knownYear(startDate);
  if (!months || !referenceDate || !from) return false;
  // a year may mean any day of it
  const part = from.length < 7 ? 1 : MOST_OF_TERM;
  return Date.parse(from) - Date.parse(referenceDate) > months * part * MONTH;
}

/** Years of a full term by the organization's rules. */
function termYears({ organizations }: ReadingContext, { organization }: Chairship): number | null {
  const months = organizations.find(({ id }) => id === organization.id)?.termMonths;
  return months ? months / 12 : null;
}

/** The end of a full term by the organization's rules, where the day or month it begins is known. */
function fullTerm({ organizations }: ReadingContext, { organization, startDate }: Chairship): string | null {
  const months = organizations.find(({ id }) => id === organization.id)?.termMonths;
  const from = knownYear(startDate);
  return from && from.length >= 7 && months ? addMonths(from, months) : null;
}

/** Whether a term that ends here and one that begins there follow each other without a gap, as precisely as both are known. */
function touches(until: string, from: string): boolean {
  const length = Math.min(until.length, from.length, 7);
  const count = (edtf: string) =>
    Number(edtf.slice(0, 4)) * 12 + (length >= 7 ? Number(edtf.slice(5, 7)) : 0);
  const gap = (count(from) - count(until)) / (length >= 7 ? 1 : 12);
  return gap === 0 || gap === 1;
}

function identityOf({ type, id, name }: Party): Pick<Party, 'type' | 'id' | 'name'> {
  return { type, id, name };
}

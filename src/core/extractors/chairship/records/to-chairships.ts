import type { Chairship } from '../../../model/note';
import type { Mention } from '../../../model/mention';
import type { PartialDate } from '../../../model/partial-date';
import type { ReadingContext } from '../../../model/reading-context';
import { dayOfDateline } from './first-day';
import { type HolderRecord, holds } from './holders';
import { isOnlyNamed, linkTerms } from './link-terms';
import type { PastTerm } from './past-terms';
import type { Statement } from '../statement';
import { statusOf } from './status';
import { type Term, termOf } from './terms';
import { countryOf, toParty } from './to-party';

/** Turns what was gathered into chairships: terms, predecessors, successors, status. `events` came before any holder was named. */
export function toChairships(
  context: ReadingContext,
  records: readonly HolderRecord[],
  events: readonly Statement[],
): Chairship[] {
  const told = new Map<HolderRecord, Chairship>();
  for (const record of records) {
    const ahead = isMain(record, records)
      ? events.filter(({ anchor }) => anchor.organization.id === record.organization.id)
      : [];
    // 'takes the reins from X', before the holder is named
    for (const statement of ahead)
      if (statement.predecessor && !record.predecessors.length && !holds(record, statement.predecessor))
        record.predecessors.push({ mention: statement.predecessor, statement });
    told.set(record, chairshipOf(context, record, [...record.statements, ...record.events, ...ahead]));
  }
  if (!context.referenceDate) settleOrder([...told.values()]);
  for (const [record, chairship] of told) linkTerms(context, record, chairship, told);
  settleNamed(told);
  return [...told.values()];
}

/** Beside one who has come into a chair, or holds it since a time told, somebody whose chair is only named held it before. */
function settleNamed(told: ReadonlyMap<HolderRecord, Chairship>): void {
  for (const [record, chair] of told) {
    if (chair.status !== 'current' || chair.endDate || !isOnlyNamed(record, chair)) continue;
    const isHeld = [...told].some(
      ([other, { organization, status, startDate }]) =>
        other !== record &&
        organization.id === chair.organization.id &&
        (status === 'begins' || (status === 'current' && startDate !== null)),
    );
    if (isHeld) chair.status = 'ended';
  }
}

/** Without the article's date: of terms of one chair in a row, those after the one that begins or runs are to come. */
function settleOrder(chairs: readonly Chairship[]): void {
  for (const now of chairs) {
    if ((now.status !== 'begins' && now.status !== 'current') || !now.startDate) continue;
    for (const later of chairs) {
      const same = later.organization.id === now.organization.id && later.status !== 'denied';
      if (same && later.startDate && later.startDate.edtf > now.startDate.edtf && !isSameStart(later, now))
        later.status = 'announced';
    }
  }
}

function isSameStart(a: Chairship, b: Chairship): boolean {
  const [x, y] = [a.startDate!.edtf, b.startDate!.edtf];
  return x.startsWith(y) || y.startsWith(x);
}

/** The holder most is said of; later sentences that name nobody are about this one. */
function isMain(record: HolderRecord, records: readonly HolderRecord[]): boolean {
  return records.every(
    (other) => other.organization.id !== record.organization.id || rank(other) <= rank(record),
  );
}

function rank({ score, statements }: HolderRecord): number {
  return (
    score -
    statements.filter(({ anchor, tense }) => anchor.qualifier === 'previous' || tense === 'past').length * 4
  );
}

function chairshipOf(
  context: ReadingContext,
  record: HolderRecord,
  statements: readonly Statement[],
): Chairship {
  const best = record.statements.reduce((a, b) => (b.score > a.score ? b : a));
  // 'X refused to hand it over in May' dates nothing
  const firm = statements.some(({ denied }) => !denied)
    ? statements.filter(({ denied }) => !denied)
    : statements;
  const told = termOf(context, firm);
  const day = () =>
    monthOf(context, record, told, best) ?? dayOfDateline(context, statements, record.organization.id);
  const term = told.startDate ? told : { ...told, startDate: day() };
  const country = record.mentions.find((mention) => mention.kind === 'country') ?? null;
  const person = record.mentions.find((mention) => mention.kind === 'person') ?? null;
  const personal = context.organizations.find(({ id }) => id === record.organization.id)?.holder === 'person';
  const { sentence } = best.anchor;
  const holder = personal && person ? person : (country ?? person!);
  return {
    organization: toParty(context, record.organization, best),
    holder:
      holder === person && !personal && person.country
        ? countryOf(context, person, best)
        : toParty(context, holder, statementOf(record, holder)),
    person: person ? toParty(context, person, statementOf(record, person)) : null,
    roleName: context.textOf(sentence.part).slice(best.anchor.start, best.anchor.end),
    ...term,
    predecessor: null,
    successor: null,
    status: statusOf(context, term, record.statements),
    evidence: [context.evidence(sentence.part, sentence.start, sentence.end)],
    rule: `chairship/${best.frame}`,
    certainty: 'stated',
  };
}

/** Last day of a month on which 'takes the chair' is news of that month rather than of the next. */
const LAST_DAY = 26;

/** Where a chair lasts one month, one that begins or runs is that of the article's month. */
function monthOf(
  context: ReadingContext,
  { organization, statements }: HolderRecord,
  told: Term,
  { frame, anchor: { sentence } }: Statement,
): PartialDate | null {
  const { referenceDate, organizations } = context;
  if (organizations.find(({ id }) => id === organization.id)?.termMonths !== 1 || !referenceDate) return null;
  if (told.endDate || !RUNS.has(frame) || Number(referenceDate.slice(8, 10)) > LAST_DAY) return null;
  const status = statusOf(context, told, statements);
  if (status !== 'begins' && status !== 'current') return null;
  return {
    edtf: referenceDate.slice(0, 7),
    certainty: 'inferred',
    rule: 'chairship/month-of-article',
    evidence: [context.evidence(sentence.part, sentence.start, sentence.end)],
  };
}

/** Frames that tell of somebody's having the chair now, or coming into it. */
const RUNS: ReadonlySet<Statement['frame']> = new Set([
  'take',
  'give',
  'pass',
  'replace',
  'become',
  'chair',
  'lead',
]);

function statementOf(record: HolderRecord, mention: Mention): Statement {
  return record.statements.find((statement) => statement.holder === mention) ?? record.statements[0]!;
}

/** An earlier term as a chairship of its own. */
export function toPastChairship(context: ReadingContext, { statement, date }: PastTerm): Chairship {
  const record = {
    organization: statement.anchor.organization,
    mentions: [statement.holder!],
    statements: [statement],
    events: [],
    predecessors: [],
    score: 0,
  };
  return { ...chairshipOf(context, record, [{ ...statement, dates: [date] }]), status: 'ended' };
}

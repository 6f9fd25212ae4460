import type { Chairship } from '../../../model/note';
import type { Mention } from '../../../model/mention';
import type { ReadingContext } from '../../../model/reading-context';
import { type HolderRecord, holds } from './holders';
import { linkTerms } from './link-terms';
import type { PastTerm } from './past-terms';
import type { Statement } from '../statement';
import { statusOf } from './status';
import { termOf } from './terms';
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
  return [...told.values()];
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
  const term = termOf(context, statements);
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

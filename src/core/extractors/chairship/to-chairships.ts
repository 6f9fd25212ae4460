import type { Chairship } from '../../model/note';
import type { Mention } from '../../model/mention';
import type { Party } from '../../model/party';
import type { ReadingContext } from '../../model/reading-context';
import { type HolderRecord, holds } from './holders';
import type { PastTerm } from './past-terms';
import type { Statement } from './statement';
import { statusOf } from './status';
import { termOf } from './terms';

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
    told.set(record, chairshipOf(context, record, [...record.statements, ...record.events, ...ahead]));
  }
  if (!context.referenceDate) settleOrder([...told.values()]);
  for (const [record, chairship] of told) link(context, record, chairship, told);
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

function link(
  context: ReadingContext,
  record: HolderRecord,
  chairship: Chairship,
  told: ReadonlyMap<HolderRecord, Chairship>,
): void {
  const from = record.predecessors[0];
  const others = [...told.keys()].filter(
    (other) => other !== record && other.organization.id === record.organization.id,
  );
  if (from) {
    chairship.predecessor = toHolder(context, record.organization, from.mention, from.statement);
    const earlier = others.find((other) => holds(other, from.mention));
    if (earlier) {
      const { mention, statement } = { mention: record.mentions[0]!, statement: from.statement };
      told.get(earlier)!.successor ??= toHolder(context, record.organization, mention, statement);
      chairship.predecessor = { ...chairship.predecessor, ...identityOf(told.get(earlier)!.holder) };
      settleEarlier(told.get(earlier)!, chairship);
    }
    return;
  }
  if (chairship.status === 'ended' || isOnlyNamed(record, chairship)) return;
  const earlier = others
    .filter((other) => comesBefore(told.get(other)!, other, chairship))
    .sort((a, b) => (startOf(told.get(b)!) > startOf(told.get(a)!) ? 1 : -1))[0];
  if (!earlier) return;
  const before = told.get(earlier)!;
  chairship.predecessor = {
    ...toHolder(context, record.organization, earlier.mentions[0]!, earlier.statements[0]!),
    ...identityOf(before.holder),
    certainty: 'inferred',
    rule: 'chairship/term-before',
  };
  before.successor ??= {
    ...toHolder(context, record.organization, record.mentions[0]!, record.statements[0]!),
    ...identityOf(chairship.holder),
    certainty: 'inferred',
    rule: 'chairship/term-after',
  };
}

/** A holder whose chair another has taken over holds it no more; one whose chair another will take over holds it still. */
function settleEarlier(earlier: Chairship, later: Chairship): void {
  if (later.status === 'begins' || later.status === 'current') earlier.status = 'ended';
  else if (later.status === 'announced' && earlier.status === 'announced' && !earlier.startDate)
    earlier.status = 'current';
}

/** 'During the German presidency': told of nobody's taking it over, at no time, as neither next nor last. */
function isOnlyNamed({ statements }: HolderRecord, { startDate }: Chairship): boolean {
  return (
    !startDate && statements.every(({ frame, anchor }) => frame === 'possess' && anchor.qualifier === null)
  );
}

function startOf({ startDate, endDate }: Chairship): string {
  return startDate?.edtf ?? endDate?.edtf ?? '';
}

/** Whether one chairship runs right up to another: by its dates, or because it is told as over or as the present one of a chair to come. */
function comesBefore(earlier: Chairship, { statements }: HolderRecord, later: Chairship): boolean {
  const from = earlier.startDate?.edtf;
  const to = later.startDate?.edtf;
  const until = earlier.endDate?.edtf;
  if (until && to && !until.startsWith('X') && !to.startsWith('X')) return touches(until, to);
  if (from && to && !from.startsWith('X') && !to.startsWith('X'))
    return from < to && Number(to.slice(0, 4)) - Number(from.slice(0, 4)) === 1;
  if (from && !to) return false;
  const past = statements.some(({ anchor, tense }) => anchor.qualifier === 'previous' || tense === 'past');
  return (
    earlier.status === 'ended' || past || (later.status === 'announced' && earlier.status !== 'announced')
  );
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

/** A mention as holder: the country a person acts for, where countries hold the chair. */
function toHolder(
  context: ReadingContext,
  organization: Mention,
  mention: Mention,
  statement: Statement,
): Party {
  const personal = context.organizations.find(({ id }) => id === organization.id)?.holder === 'person';
  const acts = mention.kind === 'person' && mention.country && !personal;
  return acts ? countryOf(context, mention, statement) : toParty(context, mention, statement);
}

function statementOf(record: HolderRecord, mention: Mention): Statement {
  return record.statements.find((statement) => statement.holder === mention) ?? record.statements[0]!;
}

const TYPES = { organization: 'Organization', country: 'Country', person: 'Person' } as const;

/** A mention as a party of the note, with its own words as evidence. */
export function toParty(context: ReadingContext, mention: Mention, { anchor, frame }: Statement): Party {
  return {
    type: TYPES[mention.kind],
    id: mention.kind === 'person' ? null : mention.id,
    name: mention.name,
    ...(mention.title ? { title: mention.title } : {}),
    evidence: [
      context.evidence(
        mention.kind === 'organization' ? partOf(context, mention) : anchor.sentence.part,
        mention.start,
        mention.end,
      ),
    ],
    rule: `chairship/${frame}`,
    certainty: 'stated',
  };
}

/** The part an organization was named in: it may stand in an earlier sentence than its anchor. */
function partOf(context: ReadingContext, mention: Mention): 'headline' | 'body' {
  return context.mentions('headline').includes(mention) ? 'headline' : 'body';
}

/** The country a person acts for, read from the person's title. */
function countryOf(context: ReadingContext, person: Mention, { anchor, frame }: Statement): Party {
  const id = person.country!;
  return {
    type: 'Country',
    id,
    name: context.pack.tables.countries[id]?.[0] ?? id,
    evidence: [context.evidence(anchor.sentence.part, person.outerStart, person.outerEnd)],
    rule: `chairship/${frame}`,
    certainty: 'stated',
  };
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

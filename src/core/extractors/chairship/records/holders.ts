import type { Mention } from '../../../model/mention';
import type { Statement } from '../statement';
import { sameParty } from '../same-party';

/** Everything the article says about one holder of one organization's chair. */
export interface HolderRecord {
  organization: Mention;
  mentions: Mention[];
  statements: Statement[];
  /** Later sentences that date the chair and name nobody. */
  events: Statement[];
  /** Holders it takes the chair from, best told first. */
  predecessors: { mention: Mention; statement: Statement }[];
  score: number;
}

/** Gathers statements by organization and holder, with those `ahead` of any holder apart; a person and the country they act for are one holder. */
export function holdersOf(statements: readonly Statement[]): { records: HolderRecord[]; ahead: Statement[] } {
  const records: HolderRecord[] = [];
  const ahead: Statement[] = [];
  let latest: HolderRecord | undefined;
  for (const statement of statements) {
    const { holder, predecessor, anchor } = statement;
    if (holder) {
      latest = recordOf(records, anchor.organization, holder);
      latest.statements.push(statement);
      latest.score += statement.score;
      if (predecessor) latest.predecessors.push({ mention: predecessor, statement });
      if (isOver(statement))
        latest = records.find(
          (other) => other.organization.id === anchor.organization.id && !other.statements.every(isOver),
        );
    }
    if (holder) continue;
    // a sentence that names nobody, or only whom the chair comes from, is about the holder told last
    if (latest?.organization.id !== anchor.organization.id) ahead.push(statement);
    else if (!predecessor || !holds(latest, predecessor)) {
      latest.events.push(statement);
      if (predecessor) latest.predecessors.push({ mention: predecessor, statement });
    }
  }
  for (const record of records) {
    // 'X refused to hand it to Y', who then has it from somebody else
    if (!record.statements.every(({ denied }) => denied))
      record.predecessors = record.predecessors.filter(({ statement }) => !statement.denied);
    record.predecessors.sort(
      (a, b) =>
        Number(hasCountry(b.mention)) - Number(hasCountry(a.mention)) ||
        b.statement.score - a.statement.score,
    );
  }
  return { records, ahead };
}

/** Told as the one before: what is said next without a name is not about it. */
export function isOver({ anchor, tense }: Statement): boolean {
  return anchor.qualifier === 'previous' || tense === 'past';
}

function hasCountry({ kind, country }: Mention): boolean {
  return kind === 'country' || country !== undefined;
}

/** Whether only people whose country the article does not tell are named. */
export function isNameOnly({ mentions }: HolderRecord): boolean {
  return mentions.every(({ kind, country }) => kind === 'person' && !country);
}

function recordOf(records: HolderRecord[], organization: Mention, holder: Mention): HolderRecord {
  let record = records.find((other) => other.organization.id === organization.id && holds(other, holder));
  if (!record) {
    record = { organization, mentions: [], statements: [], events: [], predecessors: [], score: 0 };
    records.push(record);
  }
  record.mentions.push(holder);
  return record;
}

/** Whether a mention names the holder of a record. */
export function holds(record: HolderRecord, mention: Mention): boolean {
  return record.mentions.some((other) => sameParty(other, mention));
}

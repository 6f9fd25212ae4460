import type { Extractor } from '../model/extractor';
import { anchorsOf } from './chairship/anchors/anchors';
import type { ReadingContext, Sentence } from '../model/reading-context';
import type { Mention } from '../model/mention';
import type { Chairship } from '../model/note';
import { type HolderRecord, holdersOf, isNameOnly, isOver } from './chairship/records/holders';
import { hasOtherPost } from './chairship/records/other-post';
import { joinHolders } from './chairship/records/join-holders';
import { asOfCountries } from './chairship/records/of-countries';
import { linkPastTerms } from './chairship/records/link-terms';
import { bindOrganizations } from './chairship/anchors/organizations';
import { type BoundAnchor, sentencesAfter, type Statement } from './chairship/statement';
import { statementsOf } from './chairship/statements';
import { currentYear, splitPastTerms } from './chairship/records/past-terms';
import { toChairships, toPastChairship } from './chairship/records/to-chairships';

/** For how many sentences after one about a chair another may go on with it without naming it. */
const CHAIN_REACH = 12;

/** Who holds the chair of which organization: anchors → organizations → statements by frame and role → holders → chairships. */
export const chairships: Extractor<'chairs'> = {
  kind: 'chairs',
  supports: (pack) => pack.chairship !== undefined,
  extract(context) {
    // most articles name no organization, or tell of no chair; nothing more is read of them
    if (![...context.organizationIds('headline'), ...context.organizationIds('body')].some(Boolean))
      return [];
    const words = context.pack.chairship!;
    const anchors = context.sentences.flatMap((sentence) => anchorsOf(context, words, sentence));
    const { bound, ofOthers } = bindOrganizations(context, anchors);
    if (!bound.length) return [];
    const statements: Statement[] = [];
    const holders: Mention[] = [];
    let before: Statement[] = [];
    const bySentence = new Map<Sentence, BoundAnchor[]>();
    for (const anchor of bound)
      bySentence.set(anchor.sentence, [...(bySentence.get(anchor.sentence) ?? []), anchor]);
    let last: Sentence | null = null;
    for (const sentence of context.sentences) {
      const isOfOther = last !== null && ofOthers.has(last) && opensWithPronoun(context, sentence);
      if (isOfOther) ofOthers.add(sentence);
      last = sentence;
      if (isQuestion(sentence) || isOfOther) continue;
      const own = bySentence.get(sentence) ?? [];
      before = before.filter(({ anchor }) => sentencesAfter(anchor.sentence, sentence) <= CHAIN_REACH);
      const read = statementsOf(context, words, sentence, own, before, holders);
      before.push(...read);
      statements.push(...read);
      holders.push(...read.flatMap(({ holder, tense }) => (holder && tense === null ? [holder] : [])));
    }
    const { present, past } = splitPastTerms(context, asOfCountries(context, statements));
    const { records, ahead } = holdersOf(present);
    const whole = joinHolders(records, (id) => !isPersonal(context, id));
    const chairs = toChairships(context, tellable(context, whole, present), ahead);
    const earlier = withoutDoubles(past.map((term) => toPastChairship(context, term)));
    linkPastTerms(context, chairs, earlier);
    const all = [...chairs, ...earlier];
    return all.every((chair) => isMemory(context, chair)) ? [] : all;
  },
};

const HELD_RULES: ReadonlySet<string> = new Set(['chairship/chair', 'chairship/hold', 'chairship/lead']);

/** 'The envoy led the task force when Lithuania chaired the OSCE in 2011': a term over for more than a year, and no news by itself. */
function isMemory(
  context: ReadingContext,
  { status, startDate, endDate, predecessor, successor, rule }: Chairship,
): boolean {
  if (status !== 'ended' || predecessor || successor) return false;
  const last = (endDate ?? startDate)?.edtf.slice(0, 4);
  // 'the outgoing chair, X' is news
  if (last === undefined) return HELD_RULES.has(rule);
  return Number(last) < currentYear(context) - 1;
}

/** Earlier terms, each told once. */
function withoutDoubles(chairs: readonly Chairship[]): Chairship[] {
  const keyOf = ({ organization, holder, startDate, endDate }: Chairship) =>
    [organization.id, holder.id ?? holder.name, startDate?.edtf, endDate?.edtf].join(' ');
  return [...new Map([...chairs].reverse().map((chair) => [keyOf(chair), chair])).values()].reverse();
}

/** 'She succeeds X, who held the post': whoever the sentence before told of is spoken of still. */
function opensWithPronoun({ pack, spansIn }: ReadingContext, { part, start, end }: Sentence): boolean {
  const pronouns = pack.chairship?.holderPronouns?.subject;
  return pronouns !== undefined && spansIn(part, pronouns, start, end)[0]?.start === start;
}

/** 'Will Chad take the chair?': what is asked is not told. */
function isQuestion({ text }: Sentence): boolean {
  return /[?？؟][\p{Pf}\p{Pe}"']*\s*$/u.test(text);
}

/** Records that are told firmly enough, and of whom it is known whose chair they hold. */
function tellable(
  context: ReadingContext,
  records: readonly HolderRecord[],
  statements: readonly Statement[],
): HolderRecord[] {
  const firm = records.filter(
    (record) => isFirm(statements, record) && !isInPassing(records, record) && !hasOtherPost(context, record),
  );
  return firm.filter((record) => isKnown(context, firm, record));
}

/** A helm or a role told once and taken over from nobody is a manner of speaking, unless the office itself is spoken of too. */
function isFirm(statements: readonly Statement[], { organization }: HolderRecord): boolean {
  const own = statements.filter(({ anchor }) => anchor.organization.id === organization.id);
  return (
    own.filter(({ holder }) => holder).length > 1 ||
    // 'Hungary has been at the helm since Monday': a country with a term of its own is no manner of speaking
    own.some(({ holder, dates }) => holder?.kind === 'country' && dates.some(({ role }) => role !== 'at')) ||
    own.some(
      ({ anchor, predecessor, frame }) =>
        anchor.kind !== 'weak' || predecessor !== null || (frame === 'elect' && anchor.adjacent),
    )
  );
}

/** Where countries hold the chair, a person of unknown country beside a known country that holds it now is no second holder. */
function isKnown(context: ReadingContext, records: readonly HolderRecord[], record: HolderRecord): boolean {
  const { id } = record.organization;
  return (
    isPersonal(context, id) ||
    !isNameOnly(record) ||
    !records.some(
      (other) => other.organization.id === id && !isNameOnly(other) && !other.statements.every(isOver),
    )
  );
}

/** 'The President of the Assembly, X, arrived', in an article that tells whose the chair of another organization is: a title beside a name and no more. */
function isInPassing(records: readonly HolderRecord[], { organization, statements }: HolderRecord): boolean {
  const isTitle = ({ frame, anchor, dates, predecessor, phase, isFresh }: Statement) =>
    frame === 'appose' &&
    anchor.kind === 'bound-officer' &&
    anchor.sentence.part === 'body' &&
    dates.every(({ role, edtf }) => role === 'at' && edtf?.length === 10) &&
    !predecessor &&
    !phase &&
    !isFresh;
  return (
    statements.every(isTitle) &&
    records.some(
      (other) =>
        other.organization.id !== organization.id && other.statements.some(({ frame }) => frame !== 'appose'),
    )
  );
}

/** Whether people hold the chair of an organization, not countries. */
function isPersonal({ organizations }: ReadingContext, id: string | null): boolean {
  return organizations.find((organization) => organization.id === id)?.holder === 'person';
}

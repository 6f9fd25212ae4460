import type { Mention } from '../../../model/mention';
import type { ReadingContext, Sentence } from '../../../model/reading-context';
import { findAll } from '../../../text/pattern';
import { foldedText } from '../folded-text';
import { headOf, isNamedLater } from './headings';
import { type Neighbor, nearestOrganization } from './nearest-organization';
import { isOfOtherBody, isOfOtherPost } from './other-bodies';
import { joinedTo } from './joined-organizations';
import { isLed } from './led';
import { isRotating, rotatingOf } from './rotating';
import { isOfTopic } from './topics';
import { type Anchor, type BoundAnchor, sentencesAfter } from '../statement';

/** An organization named so far after an anchor does not take it from the one spoken of before, in UTF-16 units. */
const FAR = 60;
/** Sentences for which a chair without an organization is that of the body spoken of before, and those for which a title is. */
const STILL = 2;
const TITLE_STILL = 4;

/**
 * Binds each anchor to its organization: in the noun phrase, else in the sentence, else the one spoken of before.
 * Anchors that stay unbound, and texts in which no office ever stands beside an organization, give nothing. `ofOthers`: the
 * sentences that speak only of the chair of another body.
 */
export function bindOrganizations(
  context: ReadingContext,
  anchors: readonly Anchor[],
): { bound: BoundAnchor[]; ofOthers: Set<Sentence> } {
  const neighbors = new Map(anchors.map((anchor) => [anchor, nearestOrganization(context, anchor)]));
  const established = establishedIn(context, neighbors);
  const heads = new Map<Anchor, Mention>();
  for (const [anchor, found] of neighbors) {
    const head = found?.adjacent && found.mention.id ? null : headOf(context, anchor);
    if (!head) continue;
    heads.set(anchor, head);
    if (anchor.kind !== 'under') established.set(head.id!, head);
  }
  let current = [...established.values()][0];
  if (!current) return { bound: [], ofOthers: new Set() };
  const spoken = spokenIn(neighbors);
  const isNamed = (anchor: Anchor) => neighbors.get(anchor)?.adjacent === true;
  const bound: BoundAnchor[] = [];
  const ofOthers = new Set<Sentence>();
  let refused: Anchor | null = null;
  for (const [anchor, found] of neighbors) {
    const known = found?.mention.id ? found.mention : null;
    const adjacent = found?.adjacent ?? false;
    const isFarOff = known && !adjacent && known.id !== current.id && known.start - anchor.end > FAR;
    if (isFarOff && anchor.kind !== 'bound-officer') {
      bound.push({ ...anchor, organization: current, adjacent, isFar: false });
      continue;
    }
    const head = heads.get(anchor);
    if (known && (adjacent || established.has(known.id!))) current = known;
    else if (head) current = head;
    // 'The fund's new chairman … In 2010 Kazakhstan chaired the OSCE': what is named only later is not what the text opens with
    if (!known && !head && isNamedLater(context, anchor, current)) continue;
    if (known && !adjacent && !established.has(known.id!)) continue;
    if (isOfAnother(context, anchor, found)) {
      ofOthers.add(anchor.sentence);
      refused = anchor;
      continue;
    }
    // 'the chairman of its commission … The outgoing chair': goes on about the other body
    const still = anchor.kind === 'officer' ? TITLE_STILL : STILL;
    if (
      refused &&
      !found &&
      sentencesAfter(refused.sentence, anchor.sentence) <= still &&
      !isRotating(context, anchor)
    ) {
      ofOthers.add(anchor.sentence);
      continue;
    }
    refused = null;
    // 'the committee's chair passed from X to the incoming chair, Y'
    if (!adjacent && ofOthers.has(anchor.sentence)) continue;
    if (anchor.kind === 'chair' && !found && isOfLastNamed(context, anchor, current.id)) continue;
    if (!isTellable(context, anchor, found, spoken)) continue;
    const isBare = (anchor.kind === 'weak' && !adjacent) || anchor.qualifier === 'previous';
    if (isBare && !anchor.isBaton && isOfOtherPost(context, anchor, anchors, isNamed)) continue;
    const isFar =
      anchor.kind === 'weak' &&
      !found &&
      !spoken.named(anchor) &&
      !(established.size === 1 && hasTerm(context, anchor));
    if ((!adjacent || isOwn(context, anchor)) && isOfTopic(context, anchor, current)) continue;
    const organization = known ?? (isRotating(context, anchor) ? rotatingOf(context, established) : null);
    bound.push({ ...anchor, organization: organization ?? current, adjacent, isFar });
    if (known && adjacent)
      for (const organization of joinedTo(context, anchor, known))
        bound.push({ ...anchor, organization, adjacent, isFar });
  }
  for (const { sentence } of bound) ofOthers.delete(sentence);
  return { bound, ofOthers };
}

/** 'Its presidency': whose it is was said before. */
function isOwn({ pack, spansIn }: ReadingContext, { sentence, start, end }: Anchor): boolean {
  const { ownOffice } = pack.chairship ?? {};
  if (!ownOffice) return false;
  return spansIn(sentence.part, ownOffice, sentence.start, sentence.end).some(
    (own) => own.start < end && own.end > start,
  );
}

/** 'Poland has been in charge throughout 2025', 'Latvia's turn comes in 2026': a word for the office with a time that is no day of the news. */
function hasTerm(context: ReadingContext, { sentence }: Anchor): boolean {
  return context
    .datesIn(sentence.part, sentence.start, sentence.end)
    .some(({ role, edtf }) => role !== 'duration' && edtf !== null && edtf.length <= 7);
}

/** Organizations whose office the article speaks of in one phrase; failing that, the one the article is about. */
function establishedIn(
  context: ReadingContext,
  neighbors: ReadonlyMap<Anchor, Neighbor | null>,
): Map<string, Mention> {
  const established = new Map<string, Mention>();
  for (const [anchor, found] of neighbors) {
    const firm = anchor.kind !== 'under' && (anchor.kind !== 'weak' || found?.mention.form !== 'anaphor');
    if (found?.adjacent && found.mention.id && firm && !isOfAnother(context, anchor, found))
      established.set(found.mention.id, found.mention);
  }
  const main = established.size ? null : dominantOrganization(context, neighbors);
  if (main) established.set(main.id!, main);
  return established;
}

/** 'Their energy flows into another union. X chairs there': the sentence before names another organization last, and the verb has none. */
function isOfLastNamed(context: ReadingContext, { sentence }: Anchor, current: string | null): boolean {
  const before = context.sentences[context.sentences.indexOf(sentence) - 1];
  if (before?.part !== sentence.part) return false;
  const named = context
    .mentionsIn(before.part, before.start, before.end)
    .filter(({ kind, form }) => kind === 'organization' && form !== 'anaphor');
  return named.length > 0 && named.every(({ id }) => id !== null && id !== current);
}

/** How many sentences of the body open it. */
const OPENING = 2;

/** What the article speaks of by name, for anchors that mean a chair only then. */
interface Spoken {
  /** Organizations that a title like 'president' stands beside. */
  titled: ReadonlySet<string>;
  /** Whether the sentence of an anchor, or one of the two before it, names the office. */
  named(anchor: Anchor): boolean;
}

function spokenIn(neighbors: ReadonlyMap<Anchor, Neighbor | null>): Spoken {
  const titled = new Set<string>();
  const sentences = new Set<string>();
  for (const [{ kind, sentence }, found] of neighbors) {
    if (kind === 'bound-officer' && found?.adjacent && found.mention.id) titled.add(found.mention.id);
    // 'handed on the baton of the G20', 'at the head of the G20' speak of the office as well as any
    const isBatonOf = kind === 'weak' && found?.adjacent;
    const isLedBy = kind === 'lead' && found?.adjacent;
    if (kind === 'office' || kind === 'officer' || kind === 'chair' || isBatonOf || isLedBy)
      sentences.add(`${sentence.part} ${sentence.index}`);
  }
  const has = (part: string, index: number) => sentences.has(`${part} ${index}`);
  return {
    titled,
    named: ({ sentence: { part, index } }) =>
      [0, 1, 2].some((back) => has(part, index - back)) ||
      // what a headline names, the first sentences speak of
      (part === 'body' && index < OPENING && has('headline', 0)),
  };
}

/** Whether a chair is that of a body beside the organization, which has one of its own. */
function isOfAnother(context: ReadingContext, anchor: Anchor, found: Neighbor | null): boolean {
  return (found?.adjacent === true && found.other) || isOfOtherBody(context, anchor);
}

/** Whether an anchor of a kind that means a chair only beside an organization has one. */
function isTellable(
  context: ReadingContext,
  anchor: Anchor,
  found: Neighbor | null,
  spoken: Spoken,
): boolean {
  if (anchor.kind === 'lead' && found && !isLed(context, anchor, found.mention)) return false;
  if (found?.adjacent) return anchor.kind !== 'bound-officer' || !isOfCountry(context, anchor);
  if (anchor.kind === 'lead') return false;
  if (anchor.kind === 'under') return Boolean(found);
  if (anchor.kind === 'weak') return true;
  if (anchor.kind !== 'bound-officer') return true;
  const titled = found?.mention.id != null && spoken.titled.has(found.mention.id);
  return titled && !isTitleOfState(context, anchor);
}

/** Share of all mentions from which on one organization is what the article is about. */
const DOMINANT = 0.6;

/** The one organization of an article that speaks of an office without naming the organization beside it. */
function dominantOrganization(
  context: ReadingContext,
  neighbors: ReadonlyMap<Anchor, Neighbor | null>,
): Mention | null {
  const counts = new Map<string, { mention: Mention; count: number }>();
  let all = 0;
  for (const mention of [...context.mentions('headline'), ...context.mentions('body')]) {
    if (mention.kind !== 'organization' || !mention.id) continue;
    all++;
    const row = counts.get(mention.id);
    if (row) row.count++;
    else counts.set(mention.id, { mention, count: 1 });
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (!first) return null;
  if (first.count < all * DOMINANT)
    // 'The leaders of the Union have not met since X holds the chair': no other organization is named as often
    return first.count > (second?.count ?? 0) && isNamedWithOffice(context, neighbors, first.mention.id)
      ? first.mention
      : null;
  const spokenOf = [...neighbors].some(
    ([anchor, found]) =>
      (found && anchor.kind !== 'weak' && anchor.kind !== 'lead') ||
      (anchor.kind === 'office' && isNamedBefore(context, anchor, first.mention.id)),
  );
  return spokenOf ? first.mention : null;
}

/** Whether a sentence that speaks of the office names the organization, and no other. */
function isNamedWithOffice(
  { mentionsIn }: ReadingContext,
  neighbors: ReadonlyMap<Anchor, Neighbor | null>,
  id: string | null,
): boolean {
  return [...neighbors.keys()].some(
    ({ kind, sentence: { part, start, end } }) =>
      kind === 'office' &&
      mentionsIn(part, start, end).some(({ kind: named }) => named === 'organization') &&
      mentionsIn(part, start, end).every((one) => one.kind !== 'organization' || one.id === id),
  );
}

/** How far before an office its organization may be named where the headline does not name it, in UTF-16 units. */
const NAMED_BEFORE = 400;

/** Whether the headline, or the text shortly before an office, names an organization: 'the Council of … In July X took its chair'. */
function isNamedBefore(context: ReadingContext, { sentence, start }: Anchor, id: string | null): boolean {
  const before = context.mentionsIn(sentence.part, Math.max(0, start - NAMED_BEFORE), start);
  return [...context.mentions('headline'), ...before].some(
    (mention) => mention.kind === 'organization' && mention.id === id,
  );
}

/** Whether a title is that of a country or stands before a person's name: 'the Russian president', 'President Granger'. */
function isTitleOfState(context: ReadingContext, anchor: Anchor): boolean {
  const { sentence, start, end } = anchor;
  const named = context
    .mentionsIn(sentence.part, sentence.start, sentence.end)
    .some(({ kind, outerStart, outerEnd }) => kind === 'person' && outerStart <= start && outerEnd >= end);
  return named || isOfCountry(context, anchor);
}

/** 'President of the United Republic of Tanzania', 'Президент РК', 'the Russian president'. */
function isOfCountry(context: ReadingContext, { sentence, start, end }: Anchor): boolean {
  const mentions = context.mentionsIn(sentence.part, sentence.start, sentence.end);
  return mentions.some((mention, at) => {
    const gap = mention.end <= start ? start - mention.end : mention.start - end;
    // 'elected president of the Council, succeeding an Austrian'
    if (
      mention.start >= end &&
      mentions.slice(0, at).some((other) => isOrganization(other) && other.start >= end)
    )
      return false;
    const owns = mention.roles.some((role) => role === 'possessor' || role === 'attribute');
    if (mention.kind !== 'country' || !owns || gap >= 32) return false;
    const words = between(context, mention, { sentence, start, end });
    // 'X of Peru as President of the Assembly'
    const isApart = findAll(context.pattern(context.pack.chairship!.verbs.be), words).length > 0;
    return !isApart && !/[,;:.]/u.test(words) && (mention.start >= end || gap < 12);
  });
}

const isOrganization = ({ kind }: Mention): boolean => kind === 'organization';

function between(
  context: ReadingContext,
  mention: Mention,
  { sentence, start, end }: Pick<Anchor, 'sentence' | 'start' | 'end'>,
): string {
  const text = foldedText(context)(sentence.part);
  return mention.end <= start ? text.slice(mention.end, start) : text.slice(end, mention.start);
}

import type { Mention } from '../../../model/mention';
import type { ReadingContext, Sentence } from '../../../model/reading-context';
import { countWords } from '../../../text/count-words';
import { findAll } from '../../../text/pattern';
import { foldedText } from '../folded-text';
import type { Anchor } from '../statement';
import { withoutAdverbials } from './led';
import { namesOtherBody } from './other-bodies';

/** Words between an anchor and its organization in one noun phrase, at most. */
const ADJACENT_WORDS = 6;
/** Farthest distance of an organization that binds an anchor in its own sentence, in UTF-16 units. */
const REACH = 220;

/** The organization nearest to an anchor, and whether the two are one phrase. */
export interface Neighbor {
  mention: Mention;
  adjacent: boolean;
  /** Whether the phrase names another body of it ('chair of the commission of the Union'). */
  other: boolean;
}

/** The organization that stands nearest to an anchor in its sentence; one in the same phrase counts as nearer. */
export function nearestOrganization(context: ReadingContext, anchor: Anchor): Neighbor | null {
  const { sentence } = anchor;
  const text = foldedText(context)(sentence.part);
  let best: Neighbor | null = null;
  let bestCost = REACH;
  for (const mention of context.mentionsIn(sentence.part, sentence.start, sentence.end)) {
    if (mention.kind !== 'organization' || isInCompound(context, mention, sentence)) continue;
    const [from, to] =
      mention.end <= anchor.start ? [mention.end, anchor.start] : [anchor.end, mention.start];
    const between = text.slice(from, to);
    const adjacent =
      anchor.kind === 'bound-officer'
        ? isTitleOf(between, mention.end <= anchor.start)
        : isOnePhrase(anchor.kind === 'lead' ? withoutAdverbials(context, anchor, from, to) : between) &&
          !isCompany(mention, anchor) &&
          !isMembership(context, between);
    const cost =
      between.length +
      (adjacent ? 0 : 60) +
      (mention.form === 'anaphor' ? 80 : 0) +
      (mention.end <= anchor.start && !adjacent ? 10 : 0);
    if (cost < bestCost) {
      bestCost = cost;
      best = {
        mention,
        adjacent,
        other: adjacent && namesOtherBody(context, between, text.slice(mention.end, mention.end + 40)),
      };
    }
  }
  return best;
}

/** 'The EU-Montenegro committee': a name tied to that of another party by a hyphen is that of a body of both. */
function isInCompound(context: ReadingContext, { start, end }: Mention, { part }: Sentence): boolean {
  const text = foldedText(context)(part);
  if (text[end] !== '-' && text[start - 1] !== '-') return false;
  return context
    .mentionsIn(part, Math.max(0, start - COMPOUND), end + COMPOUND)
    .some((other) => other.start === end + 1 || other.end === start - 1);
}

/** Letters of the longest name in such a compound. */
const COMPOUND = 40;

/** 'Her successor in the chair is a member of the Union': what somebody is a member of has not that chair. */
function isMembership({ pack, pattern }: ReadingContext, between: string): boolean {
  const { memberOf } = pack.chairship ?? {};
  return memberOf !== undefined && findAll(pattern(memberOf), between).length > 0;
}

/** 'The chair is to sign an agreement with the EU': whoever something is done with owns no office before it. */
function isCompany({ start, roles }: Mention, anchor: Anchor): boolean {
  return start >= anchor.end && roles.every((role) => role === 'companion');
}

function isOnePhrase(between: string): boolean {
  return (
    between.length < 70 &&
    !/[.;:!?—–]|\s-\s|[,.]["”’»]|["”»],/u.test(between) &&
    countWords(between) <= ADJACENT_WORDS
  );
}

/** 'OPEC president', 'president of the OPEC': nothing but small words and one adjective between. */
function isTitleOf(between: string, organizationFirst: boolean): boolean {
  return (
    between.length < 40 &&
    !/[.,;:!?—–()]|\s-\s/u.test(between.replace(/^[’']s/u, '')) &&
    countWords(between) <= (organizationFirst ? 1 : 3)
  );
}

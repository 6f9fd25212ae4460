import type { Mention } from '../../model/mention';
import type { ReadingContext } from '../../model/reading-context';
import type { Anchor, BoundAnchor } from './statement';

/** Words between an anchor and its organization in one noun phrase, at most. */
const ADJACENT_WORDS = 6;
/** Farthest distance of an organization that binds an anchor in its own sentence, in UTF-16 units. */
const REACH = 220;

/**
 * Binds each anchor to its organization: in the noun phrase, else in the sentence, else the one spoken of before.
 * Anchors that stay unbound, and texts in which no office ever stands beside an organization, give nothing.
 */
export function bindOrganizations(context: ReadingContext, anchors: readonly Anchor[]): BoundAnchor[] {
  const near = anchors.map((anchor) => nearestOrganization(context, anchor));
  const established = new Map<string, Mention>();
  anchors.forEach((anchor, index) => {
    const bound = near[index];
    if (bound?.adjacent && bound.mention.id && anchor.kind !== 'weak')
      established.set(bound.mention.id, bound.mention);
  });
  if (!established.size) {
    // the office may stand a little away from the organization ('the office in this body …'), but one of the two must be in the headline or lead
    anchors.forEach((anchor, index) => {
      const bound = near[index];
      if (bound?.mention.id && (anchor.kind === 'office' || anchor.kind === 'chair'))
        established.set(bound.mention.id, bound.mention);
    });
  }
  if (!established.size) return [];
  const titled = new Set(
    anchors.flatMap((anchor, index) =>
      anchor.kind === 'bound-officer' && near[index]?.adjacent ? [near[index]!.mention.id] : [],
    ),
  );
  let current: Mention = [...established.values()][0]!;
  const bound: BoundAnchor[] = [];
  anchors.forEach((anchor, index) => {
    const found = near[index];
    const known = found?.mention.id ? found.mention : null;
    if (known && (found?.adjacent || established.has(known.id!))) current = known;
    if (
      anchor.kind === 'bound-officer' &&
      !found?.adjacent &&
      !(known && titled.has(known.id!) && !isTitleOfState(context, anchor))
    )
      return;
    if (
      anchor.kind === 'weak' &&
      !found &&
      !anchors.some((other) => other.sentence === anchor.sentence && other.kind === 'office')
    )
      return;
    if (known && !established.has(known.id!) && !found?.adjacent) return;
    bound.push({ ...anchor, organization: known ?? current, adjacent: found?.adjacent ?? false });
  });
  return bound;
}

function nearestOrganization(
  context: ReadingContext,
  anchor: Anchor,
): { mention: Mention; adjacent: boolean } | null {
  const { sentence } = anchor;
  const text = context.textOf(sentence.part);
  let best: { mention: Mention; adjacent: boolean } | null = null;
  let bestCost = REACH;
  for (const mention of context.mentionsIn(sentence.part, sentence.start, sentence.end)) {
    if (mention.kind !== 'organization') continue;
    const between =
      mention.end <= anchor.start
        ? text.slice(mention.end, anchor.start)
        : text.slice(anchor.end, mention.start);
    const adjacent =
      anchor.kind === 'bound-officer'
        ? isTitleOf(between, mention.end <= anchor.start)
        : isOnePhrase(between);
    const cost =
      between.length +
      (adjacent ? 0 : 60) +
      (mention.form === 'anaphor' ? 80 : 0) +
      (mention.end <= anchor.start && !adjacent ? 10 : 0);
    if (cost < bestCost) {
      bestCost = cost;
      best = { mention, adjacent };
    }
  }
  return best;
}

function isOnePhrase(between: string): boolean {
  return (
    between.length < 70 &&
    !/[.;:!?—–]|\s-\s/u.test(between) &&
    (between.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= ADJACENT_WORDS
  );
}

/** 'OPEC president', 'president of the OPEC': nothing but small words and one adjective between. */
function isTitleOf(between: string, organizationFirst: boolean): boolean {
  const words = between.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    between.length < 40 &&
    !/[.,;:!?—–()]|\s-\s/u.test(between.replace(/^[’']s/u, '')) &&
    words.length <= (organizationFirst ? 1 : 3)
  );
}

/** Whether a title is that of a country or stands before a person's name: 'the Russian president', 'President Granger'. */
function isTitleOfState(context: ReadingContext, { sentence, start, end }: Anchor): boolean {
  return context.mentionsIn(sentence.part, sentence.start, sentence.end).some((mention) => {
    if (mention.kind === 'person') return mention.outerStart <= start && mention.outerEnd >= end;
    const gap = mention.end <= start ? start - mention.end : mention.start - end;
    return (
      mention.kind === 'country' &&
      gap < 8 &&
      mention.roles.some((role) => role === 'possessor' || role === 'attribute')
    );
  });
}

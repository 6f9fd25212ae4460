import { countWords } from '../../text/count-words';
import { NEVER } from '../../text/pattern';
import { announcedCount } from './announced-count';
import { byNoun } from './by-noun';
import { hiddenSpans } from './hidden-spans';
import type { Introduction, Reason } from './introduction';
import type { PriorityLexicon } from './lexicon';
import { opening, overlaps, type Span } from './span';
import { spansIn } from './spans-in';
import { countsItems } from './take-items';

/** Longest sentence that is read; a longer one is no prose. */
const LONGEST = 4000;
/** How far before a sentence words that hide may begin: a motto of two sentences in marks. */
const HIDDEN_REACH = 160;

/** How far behind a colon a verb opens the items rather than the noun before it, in UTF-16 units. */
const LED = 60;

export interface SentenceState {
  /** The sentence, in the body's offsets. */
  span: Span;
  /** Whether weak nouns and intentions may be believed here: the chair is spoken of. */
  chair: boolean;
  /** Whether a list has begun shortly before. */
  open: boolean;
  /** Whether a list has begun in one of the last two sentences. */
  lately: boolean;
  /** Whether only a long list is believed, so that weaker words may lead to it. */
  long?: boolean;
  /** Whether a sentence close by gives something its place in an order. */
  ranked: boolean;
}

/** Every introduction in a sentence, surest first. */
export function findIntroductions(
  text: string,
  state: SentenceState,
  lexicon: PriorityLexicon,
): Introduction[] {
  const { span } = state;
  // what is asked is not said
  if (span.end - span.start > LONGEST || /[?？؟]["”»]?\s*$/u.test(text.slice(span.end - 4, span.end)))
    return [];
  const reach = { start: Math.max(0, span.start - HIDDEN_REACH), end: span.end };
  const hidden = hiddenSpans(text, reach, lexicon);
  const free = (found: Span) => !hidden.some((other) => overlaps(found, other));
  const cues: readonly [Reason, boolean, RegExp, RegExp][] = [
    ['focus', true, lexicon.focus, lexicon.focusBefore],
    ['rank', state.lately || state.ranked, lexicon.rank, NEVER],
    ['rank', state.ranked, NEVER, lexicon.rankBefore],
    ['also', state.open, lexicon.also, lexicon.alsoBefore],
    ['intent', state.chair, lexicon.intent, lexicon.intentBefore],
    ['listed', state.long === true && namesTerm(text, span, lexicon), lexicon.listed, lexicon.listedBefore],
  ];
  const outright = ({ start, end }: Span) => spansIn(lexicon.nouns, text, start, end).length > 0;
  const verbs = cues
    .flatMap(([reason, allowed, after, before]) =>
      allowed ? byVerb(text, span, reason, [after, before], lexicon, free) : [],
    )
    // 'focuses on' says little where the chair is not spoken of; 'gives priority to' and 'focuses on five topics: A' do
    .filter(
      ({ reason, cue, region }) =>
        reason !== 'focus' || state.chair || outright(cue) || countsItems(text, region, lexicon),
    );
  // a noun inside a verb's words ('gives priority to') opens nothing by itself
  const alone = (noun: Span) =>
    free(noun) && !verbs.some(({ cue }) => overlaps(cue, noun)) && !isInItem(text, noun, verbs, lexicon);
  const nouns = spansIn(lexicon.nouns, text, span.start, span.end).filter(alone);
  // 'we set our priorities: the group should focus on A': the verb behind the colon opens the items
  const isLed = ({ region, reason }: Introduction) =>
    reason === 'noun' &&
    text[region.start - 1] === ':' &&
    verbs.some(
      ({ cue, reason: kind }) =>
        kind === 'focus' &&
        cue.start >= region.start &&
        cue.start - region.start < LED &&
        !/[,;]/u.test(text.slice(region.start, cue.start)),
    );
  const believed = state.chair || state.open;
  const weak = (pattern: RegExp) =>
    believed
      ? spansIn(pattern, text, span.start, span.end).filter(
          (noun) => alone(noun) && !nouns.some((other) => overlaps(other, noun)),
        )
      : [];
  const counted = weak(lexicon.generic)
    .flatMap((noun) => byNoun(text, span, noun, lexicon))
    .filter(({ count, ordinal, cue }) =>
      count !== null ? isCounted(text, span, cue, lexicon) : state.long || (state.open && ordinal !== null),
    );
  return [
    ...[...nouns, ...weak(lexicon.aims)]
      .flatMap((noun) => byNoun(text, span, noun, lexicon))
      .filter((found) => !isLed(found)),
    ...counted,
    ...verbs,
  ];
}

/** Whether a sentence names the office or a word for it: 'for what it will do as it presides'. */
const namesTerm = (text: string, { start, end }: Span, { office, weakOffice }: PriorityLexicon): boolean =>
  [office, weakOffice].some((pattern) => spansIn(pattern, text, start, end).length > 0);

/** 'Will aim to reinvigorate cooperation in areas such as A': the noun stands inside an item that a verb opens. */
function isInItem(
  text: string,
  noun: Span,
  verbs: readonly Introduction[],
  { inner }: PriorityLexicon,
): boolean {
  return (
    verbs.some(({ cue, reason }) => reason === 'intent' && cue.end < noun.start) &&
    spansIn(inner, text, noun.start, noun.end + INNER).some(({ start }) => start === noun.start)
  );
}

/** Letters behind a noun in which a list inside an item is opened: ' such as'. */
const INNER = 12;

/** Most words before 'comes first:' that only name what the words behind the colon say. */
const LABEL = 3;

/** Items after or before words that need no noun. */
function byVerb(
  text: string,
  sentence: Span,
  reason: Reason,
  [after, before]: readonly [RegExp, RegExp],
  lexicon: PriorityLexicon,
  free: (span: Span) => boolean,
): Introduction[] {
  const meant = (cue: Span) => free(cue) && !isDenied(text, sentence, cue, lexicon);
  const forward = spansIn(after, text, sentence.start, sentence.end)
    .filter(meant)
    .map((cue) => ({ reason, cue, region: { start: cue.end, end: sentence.end } }));
  const backward = spansIn(before, text, sentence.start, sentence.end)
    .filter(meant)
    .map((cue, at, cues) => {
      // 'Cutting tariffs comes first: the country will …': what stands first is told whole, and then explained
      const isWhole = reason === 'rank' && countWords(text.slice(sentence.start, cue.start)) > LABEL;
      const listed = isWhole ? null : afterColon(text, { start: cue.end, end: sentence.end }, lexicon);
      // 'A is third, and B is fourth'
      const from = reason === 'rank' ? afterJoint(text, cues[at - 1], cue, lexicon) : null;
      return { reason, cue, region: listed ?? { start: from ?? sentence.start, end: cue.start } };
    });
  const isMany = ({ start, end }: Span) => spansIn(lexicon.many, text, start, end).length > 0;
  // 'as another priority', but not 'with a focus on'
  const isOne = (cue: Span) =>
    spansIn(lexicon.one, text, cue.start, cue.end).length > 0 &&
    spansIn(lexicon.nouns, text, cue.start, cue.end).length > 0;
  return [...forward, ...backward].map((found) => ({
    ...found,
    count: null,
    many: isMany(found.cue),
    single: reason === 'rank' ? !isMany(found.cue) : isOne(found.cue),
    ordinal: null,
  }));
}

/** 'three in the afternoon, with the words': what counts a weak noun stands in one clause with it. */
function isCounted(text: string, sentence: Span, cue: Span, lexicon: PriorityLexicon): boolean {
  const before = text.slice(sentence.start, cue.start);
  const clause = sentence.start + before.search(/[^,;:–—]*$/u);
  const after = /[,;:]/u.exec(text.slice(cue.start, sentence.end))?.index ?? sentence.end - cue.start;
  return announcedCount(text, { start: clause, end: Math.min(cue.end, cue.start + after) }, lexicon) !== null;
}

/** Where what stands between two of the same words begins, without its joining word; null before the first of them. */
function afterJoint(
  text: string,
  last: Span | undefined,
  next: Span,
  { and }: PriorityLexicon,
): number | null {
  if (!last) return null;
  const from = last.end + /^[\s,;]*/u.exec(text.slice(last.end, next.start))![0].length;
  return opening(and, text, { start: from, end: next.start })?.end ?? from;
}

/** Letters of the longest denial with a word beside it: 'does not at present'. */
const DENIAL = 24;

/** 'Does not intend to', 'will nicht': a denial stands right before an aim, with one word between at most, or right behind it. */
function isDenied(text: string, sentence: Span, cue: Span, { denials }: PriorityLexicon): boolean {
  const from = Math.max(sentence.start, cue.start - DENIAL);
  const before = spansIn(denials, text, from, cue.start).at(-1);
  if (before && /^\s*(?:\p{L}+\s+)?$/u.test(text.slice(before.end, cue.start))) return true;
  const [after] = spansIn(denials, text, cue.end, Math.min(sentence.end, cue.end + DENIAL));
  return after !== undefined && !text.slice(cue.end, after.start).trim();
}

/** Letters of a reporting verb between the words and their colon. */
const REPORTED = 40;

/** What a colon behind the words lists, at once or after a reporting verb: 'üç temaya odaklanacağını belirtti: A, B'. Not what it quotes. */
function afterColon(text: string, rest: Span, lexicon: PriorityLexicon): Span | null {
  const near = text.slice(rest.start, Math.min(rest.end, rest.start + REPORTED));
  const colon = /^([^:：,;.]*)[:：](?!\s*["«“„])/u.exec(near);
  if (!colon) return null;
  const between = { start: rest.start, end: rest.start + colon[1]!.length };
  const verb = spansIn(lexicon.said, text, between.start, between.end)[0];
  const isBare = !colon[1]!.trim();
  const isReported = verb && text.slice(between.start, verb.start) + text.slice(verb.end, between.end);
  if (!isBare && isReported?.trim() !== '') return null;
  return { start: rest.start + colon[0].length, end: rest.end };
}

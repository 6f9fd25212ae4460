import { findAll } from '../../text/pattern';
import { announcedCount } from './announced-count';
import type { Introduction, Reason } from './introduction';
import type { PriorityLexicon } from './lexicon';
import { maskNested } from './mask';
import { firstIn, overlaps, type Span } from './span';

/** Letters between a noun and the words that lead to its items; more is another clause. */
const REACH = 180;
/** Letters between items and the noun after them: 'are the five key priorities'. */
const NEAR = 48;

export interface SentenceState {
  /** The sentence, in the body's offsets. */
  span: Span;
  /** Whether weak nouns and intentions may be believed here: the chair is spoken of. */
  chair: boolean;
  /** Whether a list has begun shortly before. */
  open: boolean;
}

/** Every introduction in a sentence, surest first. */
export function findIntroductions(
  text: string,
  state: SentenceState,
  lexicon: PriorityLexicon,
): Introduction[] {
  const { span } = state;
  const hidden = findAll(lexicon.not, text, span.start, span.end);
  const free = (found: Span) => !hidden.some((other) => overlaps(found, other));
  const nouns = findAll(lexicon.nouns, text, span.start, span.end).filter(free);
  const aims =
    state.chair || state.open ? findAll(lexicon.aims, text, span.start, span.end).filter(free) : [];
  const cues: readonly [Reason, boolean, RegExp, RegExp][] = [
    ['focus', true, lexicon.focus, lexicon.focusBefore],
    ['also', state.open, lexicon.also, lexicon.alsoBefore],
    ['intent', state.chair, lexicon.intent, lexicon.intentBefore],
  ];
  return [
    ...[...nouns, ...aims].flatMap((noun) => byNoun(text, span, noun, lexicon)),
    ...cues.flatMap(([reason, allowed, after, before]) =>
      allowed ? byVerb(text, span, reason, after, before, free) : [],
    ),
  ];
}

/** Items beside a noun: before it where a linking word stands close, else after a colon, a linking word or a dash. */
function byNoun(text: string, sentence: Span, noun: Span, lexicon: PriorityLexicon): Introduction[] {
  const count = announcedCount(
    text,
    { start: Math.max(sentence.start, noun.start - NEAR), end: noun.end },
    lexicon,
  );
  const near = { start: Math.max(sentence.start, noun.start - NEAR), end: noun.start };
  const single = lastIn(lexicon.one, text, near) !== null;
  const after = linkAfter(text, { start: noun.end, end: sentence.end }, lexicon);
  const common = { count, single: single && count === null };
  const before = lastIn(lexicon.linksBefore, text, near);
  if (before && before.start - sentence.start > 3 && after?.mark !== 'colon') {
    const region = { start: sentence.start, end: before.start };
    return [{ ...common, reason: 'noun-before', cue: { start: before.start, end: noun.end }, region }];
  }
  if (!after) return [];
  const region = { start: after.end, end: sentence.end };
  return [{ ...common, reason: 'noun', cue: { start: noun.start, end: after.end }, region }];
}

/** What leads from a noun to its items: a colon anywhere after it, else the first linking word, else a dash. */
function linkAfter(
  text: string,
  rest: Span,
  lexicon: PriorityLexicon,
): (Span & { mark: 'colon' | 'word' | 'dash' }) | null {
  const masked = maskNested(text.slice(rest.start, rest.end));
  const colon = masked.search(/[:：](?!\d)/u);
  if (colon >= 0 && colon < 2 * REACH)
    return { start: rest.start + colon, end: rest.start + colon + 1, mark: 'colon' };
  const word = firstIn(lexicon.links, masked, { start: 0, end: Math.min(masked.length, REACH) });
  if (word) return { start: rest.start + word.start, end: rest.start + word.end, mark: 'word' };
  const dash = /\s[–—―-]\s/u.exec(masked.slice(0, REACH));
  return dash
    ? { start: rest.start + dash.index, end: rest.start + dash.index + dash[0].length, mark: 'dash' }
    : null;
}

function byVerb(
  text: string,
  sentence: Span,
  reason: Reason,
  after: RegExp,
  before: RegExp,
  free: (span: Span) => boolean,
): Introduction[] {
  const forward = findAll(after, text, sentence.start, sentence.end)
    .filter(free)
    .map((cue) => ({ reason, cue, region: { start: cue.end, end: sentence.end } }));
  const backward = findAll(before, text, sentence.start, sentence.end)
    .filter(free)
    .map((cue) => ({ reason, cue, region: { start: sentence.start, end: cue.start } }));
  return [...forward, ...backward].map((found) => ({ ...found, count: null, single: false }));
}

function lastIn(pattern: RegExp, text: string, span: Span): Span | null {
  return span.end > span.start ? (findAll(pattern, text, span.start, span.end).at(-1) ?? null) : null;
}

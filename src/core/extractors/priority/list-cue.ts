import { announcedCount } from './announced-count';
import { hiddenSpans } from './hidden-spans';
import type { PriorityLexicon } from './lexicon';
import { overlaps, type Span } from './span';
import { spansIn } from './spans-in';

/** Longest sentence behind a list that is nothing but its verb, in UTF-16 units. */
const CLOSING = 90;

/** Where a list of paragraphs stands: the sentence before it and the one behind it. */
interface Setting {
  before: Span;
  after: Span | null;
  /** Whether weak nouns may be believed here. */
  chair: boolean;
  /** Whether a list was announced shortly before. */
  open: boolean;
}

/** The words that make a list of paragraphs one of priorities: in the sentence before it, or, where the verb stands last, behind it. */
export function listCue(
  text: string,
  { before, after, chair, open }: Setting,
  lexicon: PriorityLexicon,
): Span | null {
  const hidden = hiddenSpans(text, before, lexicon);
  const counts = chair && announcedCount(text, before, lexicon) !== null;
  const cues = [
    lexicon.nouns,
    lexicon.focus,
    ...(chair ? [lexicon.aims, lexicon.announces] : []),
    ...(counts ? [lexicon.generic] : []),
  ];
  const named = cues
    .flatMap((pattern) => spansIn(pattern, text, before.start, before.end))
    .find((found) => !hidden.some((other) => overlaps(found, other)));
  if (named) return named;
  const opening = text.slice(before.start, before.end).trimEnd();
  const isLed = /[:：]$/u.test(opening);
  if (open && isLed) return before;
  // 'will work for a bay that is clean, that is to say:'
  const intended = chair && isLed ? spansIn(lexicon.intent, text, before.start, before.end)[0] : undefined;
  if (intended) return intended;
  if (isLed && chair && !hidden.length && tellsOfTerm(text, before, lexicon)) return before;
  if (!lexicon.verbLast || !after || after.end - after.start > CLOSING || /[.!?…]$/u.test(opening))
    return null;
  return spansIn(lexicon.focusBefore, text, after.start, after.end)[0] ?? null;
}

/** 'He explained to what Togo will devote its term:', 'the chair, she said, would be guided by:': what somebody says of the chair follows the colon. */
function tellsOfTerm(text: string, { start, end }: Span, lexicon: PriorityLexicon): boolean {
  const { said, office, weakOffice, generic } = lexicon;
  const has = (pattern: RegExp) => spansIn(pattern, text, start, end).length > 0;
  return has(said) && [office, weakOffice, generic].some(has);
}

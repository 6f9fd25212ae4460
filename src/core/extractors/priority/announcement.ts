import type { ReadingContext } from '../../model/reading-context';
import { announcedCount } from './announced-count';
import { NEAR } from './by-noun';
import type { PriorityLexicon } from './lexicon';
import type { Span } from './span';
import { spansIn } from './spans-in';

/** Words that say that a list follows, and how many items it has where they tell. */
export interface Announcement {
  cue: Span;
  count: number | null;
}

/** The last words of a sentence that announce a list without giving its items; `near`: the chair is spoken of, and weak words count; `about`: the whole article is, so that counted ones do. */
export function announcementIn(
  text: string,
  { start, end }: Span,
  { near, about }: { near: boolean; about: boolean },
  lexicon: PriorityLexicon,
): Announcement | null {
  const nouns = spansIn(lexicon.nouns, text, start, end);
  const weak = (pattern: RegExp) => (near ? spansIn(pattern, text, start, end) : []);
  const countOf = (noun: Span) =>
    announcedCount(text, { start: Math.max(start, noun.start - NEAR), end: noun.end }, lexicon);
  const generic = near || about ? spansIn(lexicon.generic, text, start, end) : [];
  const counted = generic.filter((noun) => countOf(noun) !== null);
  const cue = [...weak(lexicon.announces), ...counted, ...nouns, ...weak(lexicon.aims)].at(-1);
  return cue ? { cue, count: countOf(cue) } : null;
}

/** Where a sentence that answers the one before begins: 'Her priorities? A, B and C'; null where nothing was asked so. */
export function answerTo(
  { sentences, textOf }: ReadingContext,
  at: number,
  { nouns, many }: PriorityLexicon,
): (Span & { many: boolean }) | null {
  const [asked, answer] = [sentences[at - 1], sentences[at]];
  if (asked?.part !== 'body' || !answer) return null;
  const text = textOf('body');
  const mark = /[?？؟]\s*$/u.exec(text.slice(asked.start, asked.end));
  if (!mark) return null;
  const end = asked.start + mark.index;
  const isAsked = spansIn(nouns, text, asked.start, end).some((noun) => noun.end === end);
  const isMany = spansIn(many, text, asked.start, end).some((noun) => noun.end === end);
  return isAsked ? { start: answer.start, end: answer.start, many: isMany } : null;
}

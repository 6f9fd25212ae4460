import type { Mention } from '../../model/mention';
import type { ReadingContext } from '../../model/reading-context';
import { countWords } from '../../text/count-words';
import type { ItemSpan } from './details';
import type { Introduction } from './introduction';
import type { PriorityLexicon } from './lexicon';
import { trimSpan } from './span';
import { spansIn } from './spans-in';

/** Words that a subject leaves to the first item at least, where it could be part of it: 'Украина дағдарысы'. */
const OWN_WORDS = 3;

/**
 * Where items stand before their verb, its subject may stand before them: a person, a capital for the chair's country, or
 * right after words like 'during its term' the country itself.
 */
export function withoutSubject(
  context: ReadingContext,
  { region, cue }: Introduction,
  items: ItemSpan[],
  lexicon: PriorityLexicon,
): ItemSpan[] {
  const [first, ...others] = items;
  if (!lexicon.verbLast || region.end > cue.start || !first) return items;
  const text = context.textOf('body');
  const opened = spansIn(lexicon.opens, text, region.start, first.start).at(-1);
  const isOpened = opened !== undefined && !text.slice(opened.end, first.start).trim();
  const isSubject = ({ kind, form, roles, outerStart, outerEnd }: Mention) =>
    outerStart === first.start &&
    roles.includes('bare') &&
    (kind === 'person' ||
      form === 'capital' ||
      (kind === 'country' && isOpened && countWords(text.slice(outerEnd, first.end)) >= OWN_WORDS));
  const subject = context.mentionsIn('body', first.start, first.end).find(isSubject);
  if (!subject) return items;
  const rest = trimSpan(text, { start: subject.outerEnd, end: first.end });
  return rest.end - rest.start > 2 ? [{ ...first, ...rest }, ...others] : others;
}

import type { Mention } from '../../model/mention';
import type { ReadingContext } from '../../model/reading-context';
import { countWords } from '../../text/count-words';
import type { ItemSpan } from './details';
import type { Introduction } from './introduction';
import type { PriorityLexicon } from './lexicon';
import { trimSpan, type Span } from './span';
import { spansIn } from './spans-in';

/** Words that a subject leaves to the first item at least, where it could be part of it: 'Украина дағдарысы'. */
const OWN_WORDS = 3;

/** Reasons whose cue ends in a finite verb, behind which its subject may stand: 'will Spanien den Dialog fördern'. */
const FINITE: ReadonlySet<Introduction['reason']> = new Set(['intent', 'focus', 'also']);

/**
 * Where items stand before their verb, its subject may stand before them: a person, a capital for the chair's country, or
 * right after words like 'during its term' the country itself.
 */
export function withoutSubject(
  context: ReadingContext,
  { region, cue, reason }: Introduction,
  items: ItemSpan[],
  lexicon: PriorityLexicon,
): ItemSpan[] {
  const [first, ...others] = items;
  if (!first) return items;
  const text = context.textOf('body');
  if (region.start >= cue.end && FINITE.has(reason) && context.pack.grammar.subjectPlace === 'any') {
    const rest = { ...first, ...withoutInverted(context, first, cue.end, lexicon) };
    return [rest, ...others];
  }
  if (!lexicon.verbLast || region.end > cue.start) return items;
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

/** An item without the subject that stands between its verb and it: 'will (die Schweiz) den Dialog fördern'. */
function withoutInverted(
  context: ReadingContext,
  item: ItemSpan,
  cueEnd: number,
  lexicon: PriorityLexicon,
): Span {
  const text = context.textOf('body');
  const opens = (at: number) => !text.slice(cueEnd, at).replace(lexicon.articles, '').trim();
  const subject = context
    .mentionsIn('body', item.start, item.end)
    .find(
      ({ kind, roles, outerStart }) => kind !== 'organization' && roles.includes('bare') && opens(outerStart),
    );
  if (!subject || countWords(text.slice(subject.outerEnd, item.end)) < 2) return item;
  const rest = trimSpan(text, { start: subject.outerEnd, end: item.end });
  // 'plans to host Poland, …': what a comma parts from the name is no predicate of it
  return /^\s/u.test(text.slice(subject.outerEnd)) && rest.end > rest.start ? rest : item;
}

import type { Mention } from '../../model/mention';
import type { ReadingContext } from '../../model/reading-context';
import { countWords } from '../../text/count-words';
import type { ItemSpan } from './details';
import { withoutLeads } from './extent';
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
 * the country itself, right after words like 'during its term' or where `isChair` says that it is the one told of. Between
 * items and the noun after them their owner may stand: 'A and B, Kazakhstan's priorities'.
 */
export function withoutSubject(
  context: ReadingContext,
  introduction: Introduction,
  items: ItemSpan[],
  lexicon: PriorityLexicon,
  isChair: (country: string) => boolean,
): ItemSpan[] {
  const { region, cue, reason } = introduction;
  const [first, ...others] = items;
  if (!first) return items;
  const text = context.textOf('body');
  if (region.start >= cue.end && FINITE.has(reason) && context.pack.grammar.subjectPlace === 'any') {
    const rest = { ...first, ...withoutInverted(context, first, cue.end, lexicon) };
    return [rest, ...others];
  }
  if (!lexicon.verbLast) return items;
  const backward = region.end <= cue.start;
  // a list behind its noun has a subject where a verb stands behind it: 'among them Astana named A and B'
  if (!backward && (reason !== 'noun' || !/\p{L}/u.test(text.slice(items.at(-1)!.end, region.end))))
    return items;
  const opened = spansIn(lexicon.opens, text, region.start, first.start).at(-1);
  const isOpened = opened !== undefined && !text.slice(opened.end, first.start).trim();
  const isSubject = ({ kind, form, id, roles, start, outerStart, outerEnd }: Mention) =>
    (outerStart === first.start || start === first.start) &&
    roles.includes('bare') &&
    (kind === 'person' ||
      form === 'capital' ||
      (kind === 'country' &&
        (isOpened || isChair(id ?? '')) &&
        countWords(text.slice(outerEnd, first.end)) >= OWN_WORDS));
  const subject = context.mentionsIn('body', first.start, first.end).find(isSubject);
  const rest = subject ? trimSpan(text, { start: subject.outerEnd, end: first.end }) : null;
  const bare = rest && withoutLeads(text, rest, lexicon);
  const kept = !bare ? items : bare.end - bare.start > 2 ? [{ ...first, ...bare }, ...others] : others;
  // 'Modi for his part said that India …': another subject behind the first
  if (rest && bare && bare.start > rest.start)
    return withoutSubject(context, introduction, kept, lexicon, isChair);
  return backward ? withoutOwner(context, introduction, kept, lexicon) : kept;
}

/** Takes the country off that owns the noun behind the items. */
function withoutOwner(
  context: ReadingContext,
  { region }: Introduction,
  items: ItemSpan[],
  lexicon: PriorityLexicon,
): ItemSpan[] {
  const last = items.at(-1);
  const text = context.textOf('body');
  if (!last || text.slice(last.end, region.end).trim()) return items;
  const owner = context
    .mentionsIn('body', last.start, last.end)
    .find(
      ({ kind, roles, start, end }) =>
        kind === 'country' &&
        end === last.end &&
        start > last.start &&
        roles.some((role) => role === 'bare' || role === 'possessor' || role === 'other'),
    );
  // 'Армения мен Әзербайжан': a joining word leaves it to the item
  if (!owner) return items;
  const isJoined = spansIn(lexicon.and, text, last.start, owner.start).some(
    ({ end }) => !text.slice(end, owner.start).trim(),
  );
  if (isJoined) return items;
  return [...items.slice(0, -1), { ...last, ...trimSpan(text, { start: last.start, end: owner.start }) }];
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

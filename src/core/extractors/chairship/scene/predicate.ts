import { countWords } from '../../../text/count-words';
import { findAll } from '../../../text/pattern';
import type { Scene, Span } from './scene';
import type { BoundAnchor } from '../statement';

/** A clause between two commas that lies between a verb and its title: 'is, since May, the chair'. */
const ASIDE = /,[^,;:.—–\0]{1,48},/u;
/** Stands for a name, which no such clause holds: 'the Chair, X, is expected'. */
const NAME = ' \0 ';

/** 'As were the Chair's priorities': a title that owns something is nobody's predicate. */
function isOwner({ text, context }: Scene, { end }: BoundAnchor): boolean {
  const suffixes = context.pack.grammar.suffixes?.possessor ?? [];
  return suffixes.some((suffix) => /^['’]./u.test(suffix) && text.startsWith(suffix, end));
}

/** 'Chairman X is expected': somebody named between a title and its verb holds the title, whatever the verb says. */
function isNamedBetween({ context, sentence }: Scene, { end }: BoundAnchor, verb: Span): boolean {
  if (verb.start < end || context.pack.grammar.verbLast) return false;
  return context.mentionsIn(sentence.part, end, verb.start).some(({ kind }) => kind === 'person');
}

/** A small word before a date, which belongs to it: 'с (1 января)', 'in (May)'. */
const BEFORE_DATE = /(?<!\p{L})\p{L}{1,3}\s$/u;

/** A stretch of the text without its dates and the small words before them. */
function withoutDates({ text, dates }: Scene, from: number, to: number): string {
  let rest = '';
  let at = from;
  for (const { start, end } of dates) {
    if (start < at || end > to) continue;
    rest += text.slice(at, start).replace(BEFORE_DATE, '');
    at = end;
  }
  return rest + text.slice(at, to);
}

/** Whether verb and title stand together: 'is the new chair', 'as the outgoing chair', 'председателем будет'. */
export function isPredicate(scene: Scene, verb: Span, anchor: BoundAnchor): boolean {
  const [from, to] = verb.end <= anchor.start ? [verb.end, anchor.start] : [anchor.end, verb.start];
  const between = scene.context
    .mentionsIn(scene.sentence.part, from, to)
    .reduce(
      (text, { start, end }) => text.replace(scene.text.slice(start, end), NAME),
      withoutDates(scene, from, to),
    )
    .replace(ASIDE, ' ');
  if (verb.end <= anchor.start && isOwner(scene, anchor)) return false;
  if (isNamedBetween(scene, anchor, verb)) return false;
  // 'is sure that the incoming chair'
  const { relatives } = scene.words;
  if (relatives && verb.end <= anchor.start && findAll(scene.context.pattern(relatives), between).length)
    return false;
  // 'ready for work with the Chair'
  const beside = scene.context.pack.grammar.prepositions?.companion;
  if (beside?.length && findAll(scene.context.pattern(beside), between).length) return false;
  return !/[,;:.—–]/u.test(between) && countWords(between) <= 4;
}

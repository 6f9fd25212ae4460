import { countWords } from '../../text/count-words';
import { findAll } from '../../text/pattern';
import type { Scene, Span } from './scene';
import type { BoundAnchor } from './statement';

/** A clause between two commas that lies between a verb and its title: 'is, since May, the chair'. */
const ASIDE = /,[^,;:.—–]{1,48},/u;

/** 'As were the Chair's priorities': a title that owns something is nobody's predicate. */
function isOwner({ text, context }: Scene, { end }: BoundAnchor): boolean {
  const suffixes = context.pack.grammar.suffixes?.possessor ?? [];
  return suffixes.some((suffix) => /^['’]./u.test(suffix) && text.startsWith(suffix, end));
}

/** Whether verb and title stand together: 'is the new chair', 'as the outgoing chair', 'председателем будет'. */
export function isPredicate(scene: Scene, verb: Span, anchor: BoundAnchor): boolean {
  const [from, to] = verb.end <= anchor.start ? [verb.end, anchor.start] : [anchor.end, verb.start];
  const between = scene.context
    .mentionsIn(scene.sentence.part, from, to)
    .reduce(
      (text, { start, end }) => text.replace(scene.text.slice(start, end), ' '),
      scene.text.slice(from, to),
    )
    .replace(ASIDE, ' ');
  if (verb.end <= anchor.start && isOwner(scene, anchor)) return false;
  // 'ready for work with the Chair'
  const beside = scene.context.pack.grammar.prepositions?.companion;
  if (beside?.length && findAll(scene.context.pattern(beside), between).length) return false;
  return !/[,;:.—–]/u.test(between) && countWords(between) <= 4;
}

import { endAlike, wordsOf } from './item-words';
import { isWhole } from './likeness';
import type { ListPart } from './join-clauses';
import type { PriorityLexicon } from './lexicon';
import { spansIn } from './spans-in';

/** Letters that hold two words. */
const FRONT = 60;

/**
 * Gives to a noun of action the things that hang on it: in 'guarding pipes, cables and ports, and meeting dangers' the
 * part with its own 'and' stands between two that begin alike.
 */
export function joinLikeHeads(
  text: string,
  parts: readonly ListPart[],
  lexicon: PriorityLexicon,
): ListPart[] {
  // 'further deepening ties'
  const isAnyAction = (head: string) =>
    head.search(lexicon.heads) === 0 && !isWhole(lexicon.adjectives, head);
  const heads = parts.map(({ start, end }) => {
    const words = wordsOf(text.slice(start, Math.min(end, start + FRONT))).slice(0, 2);
    return words.find(isAnyAction) ?? words[0] ?? '';
  });
  const [first = ''] = heads;
  const isAction = (head: string) => head.search(lexicon.heads) === 0 && endAlike(head, first);
  if (parts.length < 3 || !isAction(first)) return [...parts];
  const joined: ListPart[] = [];
  let from = 0;
  parts.forEach((part, at) => {
    joined.push({ ...part });
    if (isAnyAction(heads[at]!)) from = isAction(heads[at]!) ? joined.length - 1 : joined.length;
    const isEnd = at > 0 && isAction(heads[at + 1] ?? '') && !isAction(heads[at]!);
    if (!isEnd || from >= joined.length - 1 || !spansIn(lexicon.and, text, part.start, part.end).length)
      return;
    joined.splice(from, joined.length, { ...joined[from]!, end: part.end });
  });
  return joined;
}

import { countWords } from '../../text/count-words';
import { findAll } from '../../text/pattern';
import type { PriorityLexicon } from './lexicon';
import type { Span } from './span';

/** Joints from which a stretch without commas is a list: one alone may join two words of one item. */
const LIST_JOINTS = 2;

/** Items of a stretch joined by nothing but letters written together with the next word, as Arabic joins them; the stretch itself where that tells no list. */
export function splitAtPrefixes(
  text: string,
  part: Span,
  count: number | null,
  lexicon: PriorityLexicon,
): Span[] {
  const joints = findAll(lexicon.andPrefixes, text, part.start, part.end).filter(
    ({ start }) => start > part.start,
  );
  if (joints.length + 1 !== count && joints.length < LIST_JOINTS) return [part];
  const ends = [...joints.slice(1).map(({ start }) => start), part.end];
  const words = [
    text.slice(part.start, joints[0]!.start),
    ...joints.map(({ end }, index) => text.slice(end, ends[index])),
  ].map(countWords);
  // a word alone among longer items belongs to the item before it
  const isPlain = joints.length + 1 === count || words.every((length) => length === 1);
  const cuts = joints.filter((_, index) => isPlain || words[index + 1]! > 1);
  if (cuts.length + 1 !== count && cuts.length < LIST_JOINTS) return [part];
  return [...cuts, null].map((cut, index) => ({
    start: index === 0 ? part.start : cuts[index - 1]!.end,
    end: cut?.start ?? part.end,
  }));
}

import type { Block } from '../../model/article';
import { countWords } from '../../text/count-words';
import type { PrintedList } from './list-blocks';
import { trimSpan, type Span } from './span';

/** Most words and letters of a line that heads a paragraph. */
const MOST_WORDS = 12;
const LINE = 110;
/** Most paragraphs under one heading. */
const UNDER = 5;

const NUMBER = /^\s*\(?(\d{1,2})[.)]\s*/u;

/**
 * Items that each head a paragraph of their own, from block `from` on: numbered ('1. Security' and below what it means), or as
 * many headings or bare lines as were announced. Nothing else tells where such a list ends.
 */
export function headedList(
  text: string,
  blocks: readonly Block[],
  from: number,
  count: number | null,
): PrintedList | null {
  const wordsOf = ({ start, end }: Span) => text.slice(start, end);
  const first = blocks[from];
  if (!first || !isHead(wordsOf(first), first)) return null;
  const isNumbered = NUMBER.exec(wordsOf(first))?.[1] === '1';
  if (!isNumbered && count === null) return null;
  const items: Span[] = [];
  let last = from;
  for (let at = from; at < blocks.length && (count === null || items.length < count); at++) {
    const block = blocks[at]!;
    const number = NUMBER.exec(wordsOf(block));
    const isNext = isNumbered ? Number(number?.[1]) === items.length + 1 : block.kind === first.kind;
    if (isNext && isHead(wordsOf(block), block) && (at === from || at > last)) {
      const mark = isNumbered ? number![0].length : 0;
      items.push(trimSpan(text, { start: block.start + mark, end: block.end }));
      last = at + 1;
      if (!blocks[last] || isHead(wordsOf(blocks[last]!), blocks[last]!)) break;
    } else if (at - last > UNDER || block.kind === 'heading') break;
  }
  const isWhole = count === null ? items.length > 1 : items.length === count;
  return isWhole ? { items, last: Math.min(last, blocks.length - 1) } : null;
}

/** A heading, or a short line that is no sentence. */
function isHead(line: string, { kind }: Block): boolean {
  if (line.length > LINE || countWords(line) > MOST_WORDS || /[!?…:;,]\s*$/u.test(line)) return false;
  return kind === 'heading' || (kind === 'paragraph' && !/\.\s*$/u.test(line));
}

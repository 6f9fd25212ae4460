import type { Block } from '../../model/article';
import { countWords } from '../../text/count-words';
import type { PriorityLexicon } from './lexicon';
import type { PrintedList } from './list-blocks';
import { trimSpan, type Span } from './span';
import { spansIn } from './spans-in';

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
  if (!first) return null;
  const isNumbered = NUMBER.exec(wordsOf(first))?.[1] === '1';
  const isHead = (line: string, block: Block) => isHeading(line, block, isNumbered);
  if (!isHead(wordsOf(first), first)) return null;
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

/** A heading, or a short line that is no sentence; one with a number may end with a stop. */
function isHeading(line: string, { kind }: Block, isNumbered: boolean): boolean {
  if (isNumbered && kind === 'paragraph') return NUMBER.test(line) && countWords(line) <= MOST_WORDS;
  if (line.length > LINE || countWords(line) > MOST_WORDS || /[!?…:;,]\s*$/u.test(line)) return false;
  return kind === 'heading' || (kind === 'paragraph' && !/\.\s*$/u.test(line));
}

/** Longest paragraph of a list of sentences, in UTF-16 units, the longest sentence that names an item, and the least items. */
const PARAGRAPH = 280;
const SENTENCE = 130;
const LEAST = 3;
/** Letters at the front of a sentence in which its own verb of intention stands: 'X also plans to'. */
const FRONT = 40;

/** Paragraphs behind a colon that each begin with an item as a sentence: 'A fairer market. It will …'; up to the first that tells or intends something. `isReport`: whether a sentence tells who did what, or when. */
export function sentenceList(
  text: string,
  blocks: readonly Block[],
  from: number,
  lexicon: PriorityLexicon,
  isReport: (sentence: Span) => boolean,
): PrintedList | null {
  const items: Span[] = [];
  for (const block of blocks.slice(from)) {
    const first = /^[^.!?…]+\.(?=\s|$)/u.exec(text.slice(block.start, block.end))?.[0] ?? '';
    const end = block.start + first.length;
    // 'Food prices, of which the chair said that …': what a comma parts from an item tells nothing of its own
    const head = /^[^,:;.!?…]{3,}(?=[,:;])/u.exec(text.slice(block.start, block.end))?.[0].length;
    const named = { start: block.start, end: head ? block.start + head : end };
    const front = Math.min(named.end, block.start + FRONT);
    const tells =
      spansIn(lexicon.intent, text, block.start, front).length > 0 ||
      [lexicon.nouns, lexicon.focus, lexicon.said, lexicon.office].some(
        (pattern) => spansIn(pattern, text, named.start, named.end).length > 0,
      );
    if (block.kind !== 'paragraph' || block.end - block.start > PARAGRAPH || tells) break;
    if (!/^\p{Lu}/u.test(first) || named.end - named.start > SENTENCE || isReport(named)) break;
    const stops = text[block.end - 1] === '.' ? 1 : 0;
    items.push({ start: block.start, end: block.end - stops });
  }
  return items.length >= LEAST ? { items, last: from + items.length - 1 } : null;
}

import type { Block } from '../../model/article';
import { trimSpan, type Span } from './span';

const BULLET = /^\s*(?:[-–—•*·▪■□●◦‣✔✓✅☑➢➤►▶→⇒❖◆♦➔]|\(?\d{1,2}[.)]|\(?[a-zа-я][)])\s*/u;

/** The items of a list printed block by block, and the place of its last block. */
export interface PrintedList {
  /** What it means is told where the list sets it apart. */
  items: (Span & { details?: Span[] })[];
  last: number;
}

/** Whether a paragraph begins with the mark of a list item. */
export const isBulleted = (text: string): boolean => BULLET.test(text.slice(0, 12));

/** Whether a paragraph closes, or goes on, with a dash and a small letter: what stands before it is spoken. */
const isSpeech = (text: string): boolean => /[\p{L}.,!?…”"»]\s[–—-]\s\p{Ll}/u.test(text);

/** Longest paragraph that may be a bare line of a list, in UTF-16 units. */
const LINE = 140;

/** Whether a paragraph is a line of a list without marks: short, and no sentence. */
const isLine = (text: string, { kind, start, end }: Block): boolean =>
  kind === 'paragraph' && end - start <= LINE && !/[.!?…:]["”»)]?\s*$/u.test(text.slice(start, end));

/** The lines without marks that begin with block `from`; the last may end with a stop where those before end with a semicolon. */
function linesFrom(text: string, blocks: readonly Block[], from: number): Span[] {
  const items: Span[] = [];
  for (const block of blocks.slice(from)) {
    const before = blocks[from + items.length - 1];
    const goesOn = items.length > 0 && before && /[;,]\s*$/u.test(text.slice(before.start, before.end));
    const isLast = goesOn && block.kind === 'paragraph' && !isLine(text, block);
    if (!isLast && !isLine(text, block)) break;
    items.push(trimSpan(text, block));
    if (isLast) break;
  }
  return items.length > 1 ? items : [];
}

/** The list that begins with block `from`, an item for each block, without their marks; `isLed`: a colon leads to it. Null where none does. */
export function listFrom(
  text: string,
  blocks: readonly Block[],
  from: number,
  isLed: boolean,
): PrintedList | null {
  const items: Span[] = [];
  const first = blocks[from];
  if (!first) return null;
  if (isLed && isLine(text, first) && !isBulleted(text.slice(first.start, first.end)))
    return printed(linesFrom(text, blocks, from), from);
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]!;
    const mark = BULLET.exec(text.slice(block.start, Math.min(block.end, block.start + 12)))?.[0];
    const listed = block.kind === 'list-item' && block.list === first.list;
    if (first.kind === 'list-item' ? !listed : mark === undefined || block.kind === 'heading') break;
    // '– We will build bridges – said X': a dash opens speech too
    if (
      mark &&
      block.kind !== 'list-item' &&
      /[–—-]/u.test(mark) &&
      isSpeech(text.slice(block.start + mark.length, block.end))
    )
      break;
    items.push(trimSpan(text, { start: block.start + (mark?.length ?? 0), end: block.end }));
  }
  return printed(items, from);
}

const printed = (items: Span[], from: number): PrintedList | null =>
  items.length > 1 ? { items, last: from + items.length - 1 } : null;

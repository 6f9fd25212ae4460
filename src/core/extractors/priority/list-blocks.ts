import type { Block } from '../../model/article';
import { trimSpan, type Span } from './span';

const BULLET = /^\s*(?:[-–—•*·▪■●◦‣]|\(?\d{1,2}[.)]|\(?[a-zа-я][)])\s*/u;

/** Whether a paragraph begins with the mark of a list item. */
export const isBulleted = (text: string): boolean => BULLET.test(text.slice(0, 12));

/** Whether a paragraph closes, or goes on, with a dash and a small letter: what stands before it is spoken. */
const isSpeech = (text: string): boolean => /[\p{L}.,!?…”"»]\s[–—-]\s\p{Ll}/u.test(text);

/** The list that begins with block `from`: its items without their marks, and how many blocks they fill. */
export function listFrom(text: string, blocks: readonly Block[], from: number): Span[] {
  const items: Span[] = [];
  const first = blocks[from];
  if (!first) return items;
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
  return items.length > 1 ? items : [];
}

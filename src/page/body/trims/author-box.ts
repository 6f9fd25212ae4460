import { wordKey } from '../../metadata/word-key';
import type { Trim } from './trim';

const SEARCHED = 6;

/** At the end, what begins with an author's name tells of the author. */
export const authorBox: Trim = (blocks, { authors }) => {
  const names = authors.map(wordKey).filter((name) => name.includes(' '));
  if (!names.length || blocks.length < 4) return blocks;
  for (let at = Math.max(2, blocks.length - SEARCHED); at < blocks.length; at++) {
    const key = wordKey(blocks[at]!.text);
    if (names.some((name) => key === name || key.startsWith(`${name} `))) return blocks.slice(0, at);
  }
  return blocks;
};

import { wordKey } from '../../metadata/word-key';
import type { Trim } from './trim';

const SEARCHED = 30;

/** The headline is no part of the body, and what stands above it is the page's head. */
export const aboveHeadline: Trim = (blocks, { headline }) => {
  const key = wordKey(headline);
  if (!key) return blocks;
  let cut = 0;
  for (const [index, block] of blocks.slice(0, SEARCHED).entries()) {
    const sentence = block.text.length > 200;
    if (sentence) break;
    if (wordKey(block.text) === key) cut = index + 1;
  }
  return blocks.slice(cut).filter(({ text, kind }) => kind !== 'heading' || wordKey(text) !== key);
};

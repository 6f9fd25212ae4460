import { wordKey } from '../../metadata/word-key';
import type { RawBlock } from '../raw-block';
import type { Trim } from './trim';

/** Share of the body's letters that must stand in the declared body before it is trusted. */
const TRUSTED = 0.7;

/** Where JSON-LD gives the body, what stands before its first and after its last block is not the article. */
export const beyondDeclared: Trim = (blocks, { declaredBody }) => {
  if (declaredBody.length < 400) return blocks;
  const declared = blocks.map((block) => isDeclared(block, declaredBody));
  const letters = (chosen: readonly boolean[]) =>
    blocks.reduce((sum, { text }, at) => sum + (chosen[at] ? text.length : 0), 0);
  const all = blocks.map(() => true);
  if (letters(declared) < TRUSTED * letters(all)) return blocks;
  return blocks.slice(declared.indexOf(true), declared.lastIndexOf(true) + 1);
};

function isDeclared({ text }: RawBlock, declaredBody: string): boolean {
  const key = wordKey(text);
  if (key.length < 12) return false;
  return declaredBody.includes(key.length > 160 ? key.slice(20, 120) : key);
}

import type { Trim } from './trim';

/** A heading with nothing under it stood over what was taken out. */
export const danglingHeadings: Trim = (blocks) => {
  let end = blocks.length;
  while (end > 0 && blocks[end - 1]!.kind === 'heading') end--;
  return end ? blocks.slice(0, end) : blocks;
};

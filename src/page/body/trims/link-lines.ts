import type { RawBlock } from '../raw-block';
import type { Trim } from './trim';

/** A line that is a link as a whole, or a label and a link, leads to another page: related stories, share bars, tags. */
export const linkLines: Trim = (blocks) =>
  blocks.filter((block, at) => !isLinkLine(block) || isProseList(blocks, at));

function isLinkLine({ kind, text, linkShare, links }: RawBlock): boolean {
  if (kind === 'heading' || links.length === 0) return false;
  if (linkShare > 0.95 && text.length < 300) return true;
  const before = text.slice(0, links[0]!.start);
  const label = /[:|•→»>]\s*["“«]?$/u.test(before) && before.length < 40;
  return label && linkShare > 0.6 && text.length < 300;
}

/** An item of a list of which most items are prose. */
function isProseList(blocks: readonly RawBlock[], at: number): boolean {
  const block = blocks[at]!;
  if (block.list === undefined) return false;
  const items = blocks.filter(({ list }) => list === block.list);
  return items.length > 1 && items.filter((item) => !isLinkLine(item)).length > items.length / 2;
}

import type { ArticleLink, Block, Caption } from '../../core/model/article';
import type { RawBlock } from './raw-block';

/** The body of an article: its text, blocks joined by a blank line, with all offsets in that text. */
export interface BodyText {
  text: string;
  blocks: Block[];
  links: ArticleLink[];
  captions: Caption[];
}

export function assemble(raw: readonly RawBlock[], captions: Caption[]): BodyText {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const links: ArticleLink[] = [];
  const lists = new Map<number, number>();
  let start = 0;
  for (const { kind, text, links: inner, list, ordered } of raw) {
    parts.push(text);
    const block: Block = { kind, start, end: start + text.length };
    if (list !== undefined) {
      if (!lists.has(list)) lists.set(list, lists.size);
      block.list = lists.get(list)!;
      block.ordered = ordered ?? false;
    }
    blocks.push(block);
    for (const link of inner) links.push({ start: start + link.start, end: start + link.end, url: link.url });
    start += text.length + 2;
  }
  return { text: parts.join('\n\n'), blocks, links, captions };
}

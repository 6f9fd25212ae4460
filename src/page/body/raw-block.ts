import type { BlockKind } from '../../core/model/article';

/** A link inside a block; offsets in the block's text. */
export interface RawLink {
  start: number;
  end: number;
  url: string;
}

/** A block of the body before trimming: its text and what tells whether it belongs to the article. */
export interface RawBlock {
  kind: BlockKind;
  text: string;
  links: RawLink[];
  list?: number;
  ordered?: boolean;
  /** Class and id names of its element and of those around it. */
  names: string;
  /** Share of its text that is link, 0 to 1. */
  linkShare: number;
}

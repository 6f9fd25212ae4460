/** What a block of the article body is; list items of one list share `list`. */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'quotation';

/** A block of the body; `text.slice(start, end)` of the article is its text. UTF-16 offsets, end exclusive. */
export interface Block {
  kind: BlockKind;
  start: number;
  end: number;
  /** Number of the list a list item belongs to, counted from 0 through the article. */
  list?: number;
  /** Whether that list is numbered. */
  ordered?: boolean;
}

export interface Author {
  name: string;
  url?: string;
}

/** A hyperlink inside the body; offsets in `text`. */
export interface ArticleLink {
  start: number;
  end: number;
  url: string;
}

/** A caption or credit line beside the body. */
export interface Caption {
  text: string;
  /** Address of the picture it belongs to, where the page gives one. */
  url: string | null;
}

/** What the note tells about the article itself (schema.org NewsArticle). */
export interface ArticleMetadata {
  url: string;
  canonicalUrl: string | null;
  headline: string;
  author: Author[];
  publisher: { name: string | null };
  /** ISO 8601, as precise as the page says, with its offset. */
  datePublished: string | null;
  dateModified: string | null;
  /** ISO 8601 moment of the capture. */
  dateAccessed: string | null;
  /** BCP 47. */
  inLanguage: string;
  section: string | null;
  /** The article body alone, blocks joined by a blank line; headline and captions are not in it. */
  text: string;
  /** Per field above: where on the page it was read (`json-ld`, `og`, `time`, `url`, `dateline` …). */
  origins: Record<string, string>;
}

/** The captured page: what the reading core takes. Plain data, so that it can cross from page to popup. */
export interface Article extends ArticleMetadata {
  blocks: Block[];
  links: ArticleLink[];
  captions: Caption[];
  /** The page's own summary (meta description), or null. */
  description: string | null;
}

import type { Article } from '../core/model/article';
import { extractBody } from './body/extract-body';
import { pageFacts } from './metadata/page-facts';
import { readMetadata } from './metadata/read-metadata';

export interface CaptureOptions {
  url: string;
  /** ISO 8601 moment of the capture, or null. */
  accessed: string | null;
  /** ISO 8601 date used only where the page itself states none. */
  published?: string;
  /** Capture what there is, even where the page does not look like an article. */
  force?: boolean;
}

/** Why a page gave no article: it is another kind of page, or it has no text to read. */
export type NoArticleReason = 'not-an-article' | 'no-text';

/** The article of a page, or why there is none. Plain data. */
export type Capture = { article: Article } | { article: null; reason: NoArticleReason };

/** Captures the article of a page. The document is read and cloned, never changed. Does not throw on any page. */
export function readArticle(document: Document, { url, accessed, published }: CaptureOptions): Capture {
  const body = extractBody(document, url);
  if (!body) return { article: null, reason: 'no-text' };
  const page = pageFacts(document, url, accessed);
  return {
    article: {
      url,
      dateAccessed: accessed,
      ...readMetadata(page, published ?? null),
      description: page.meta('description', 'og:description'),
      ...body,
    },
  };
}

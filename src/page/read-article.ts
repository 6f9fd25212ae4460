import type { Article, ArticleMetadata } from '../core/model/article';
import { extractBody } from './body/extract-body';
import type { TrimContext } from './body/trims/trim';
import { isArticle } from './is-article';
import { textOf } from './metadata/json-ld';
import { type PageFacts, pageFacts } from './metadata/page-facts';
import { pageLines } from './metadata/page-lines';
import { siteNames } from './metadata/publisher/site-names';
import { readMetadata } from './metadata/read-metadata';
import { wordKey } from './metadata/word-key';

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
export function readArticle(
  document: Document,
  { url, accessed, published, force = false }: CaptureOptions,
): Capture {
  const page = pageFacts(document, url, accessed);
  const metadata = readMetadata(page, published ?? null);
  if (!force && !isArticle(page, metadata))
    return { article: null, reason: hasText(page) ? 'not-an-article' : 'no-text' };
  const body = extractBody(page, url, trimContext(page, metadata));
  if (!body) return { article: null, reason: 'no-text' };
  const description = page.meta('description', 'og:description');
  return { article: { url, dateAccessed: accessed, ...metadata, description, ...body } };
}

function trimContext(
  page: PageFacts,
  {
    headline,
    author,
    section,
    inLanguage,
  }: Pick<ArticleMetadata, 'headline' | 'author' | 'section' | 'inLanguage'>,
): TrimContext {
  return {
    headline,
    authors: author.map(({ name }) => name),
    siteNames: siteNames(page),
    language: inLanguage,
    section,
    declaredBody: wordKey(textOf(page.articleNode?.articleBody) ?? ''),
  };
}

/** Whether the page shows more than a word or two. */
function hasText(page: PageFacts): boolean {
  return pageLines(page).join(' ').length >= 40;
}

import { Readability } from '@mozilla/readability';
import type { Article } from '../core/model/article';
import { blocksOf } from './blocks';

export interface CaptureOptions {
  url: string;
  /** ISO 8601 moment of the capture, or null. */
  accessed: string | null;
  /** ISO 8601 date used only where the page itself states none. */
  published?: string;
}

/** Captures the article of a page. The document is cloned first and left untouched. Null where the page holds no article. */
export function readArticle(
  document: Document,
  { url, accessed, published }: CaptureOptions,
): Article | null {
  const clone = document.cloneNode(true) as Document;
  const parsed = new Readability<Element>(clone, {
    charThreshold: 100,
    serializer: (element) => element as Element,
  }).parse();
  if (!parsed?.content) return null;
  const body = blocksOf(parsed.content, url);
  return {
    url,
    canonicalUrl: null,
    headline: document.querySelector('h1')?.textContent?.trim() || parsed.title || '',
    author: [],
    publisher: { name: parsed.siteName || null },
    datePublished: parsed.publishedTime || published || null,
    dateModified: null,
    dateAccessed: accessed,
    inLanguage: document.documentElement.getAttribute('lang') || parsed.lang || 'und',
    section: null,
    origins: {},
    description: null,
    ...body,
  };
}

import { clearMark, markPassage } from '../../page/anchor/mark-passage';
import { looksLikeArticle } from '../../page/looks-like-article';
import type { CaptureRequest, PageCalls, PageMessage } from '../../page/page-calls';
import { type Capture, readArticle } from '../../page/read-article';

const calls: PageCalls = {
  'page/capture': capture,
  'page/mark': (passage) => markPassage(document, passage),
  'page/clear-mark': () => clearMark(),
};

/** Does what the message asks and gives the result, plain data. */
export function answer({ call, request }: PageMessage): ReturnType<PageCalls[keyof PageCalls]> {
  const run = calls[call] as (request: unknown) => ReturnType<PageCalls[typeof call]>;
  return run(request);
}

function capture({ force = false }: CaptureRequest): Capture {
  const found = readArticle(document, { url: location.href, accessed: new Date().toISOString() });
  const isOther = found.article !== null && !force && !looksLikeArticle(found.article);
  return isOther ? { article: null, reason: 'not-an-article' } : found;
}

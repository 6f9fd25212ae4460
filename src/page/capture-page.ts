import type { CaptureRequest, PageCapture } from './page-calls';
import { type Capture, type CaptureOptions, readArticle } from './read-article';
import { hasSelection, readSelection } from './read-selection';
import { readableDocuments } from './readable-documents';

/**
 * Captures what a person looks at: the selected text where that is asked for and there is some, else the page's
 * article, else that of a frame of the same origin, in which some sites show their articles.
 */
export function capturePage(
  document: Document,
  { force = false, selection = false }: CaptureRequest,
  options: Pick<CaptureOptions, 'url' | 'accessed'>,
): PageCapture {
  const selected = selection ? readSelection(document, options) : null;
  if (selected) return { article: selected, selection: 'read' };
  return { ...captureWhole(document, force, options), selection: hasSelection(document) ? 'there' : 'none' };
}

function captureWhole(
  document: Document,
  force: boolean,
  options: Pick<CaptureOptions, 'url' | 'accessed'>,
): Capture {
  const found = readArticle(document, options);
  if (found.article) return found;
  for (const inner of readableDocuments(document).slice(1)) {
    const framed = readArticle(inner, { ...options, url: inner.URL || options.url });
    if (framed.article) return { article: { ...framed.article, url: options.url } };
  }
  return force ? readArticle(document, { ...options, force }) : found;
}

import type { Article } from '../core/model/article';
import { assemble } from './body/assemble';
import { rawBlocks } from './body/raw-blocks';
import { pageFacts } from './metadata/page-facts';
import { readMetadata } from './metadata/read-metadata';
import type { CaptureOptions } from './read-article';

/** A selection shorter than this was made by accident. */
const MIN_LENGTH = 20;

/** Whether a person has selected some text, more than by accident. */
export function hasSelection(document: Document): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed && selection.toString().trim().length >= MIN_LENGTH;
}

/** The selected text as the body of an article, with what the page tells of itself; null where nothing is selected. */
export function readSelection(
  document: Document,
  { url, accessed }: Pick<CaptureOptions, 'url' | 'accessed'>,
): Article | null {
  if (!hasSelection(document)) return null;
  const selection = document.getSelection()!;
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  for (let index = 0; index < selection.rangeCount; index++)
    holder.append(selection.getRangeAt(index).cloneContents());
  const { blocks, captions } = rawBlocks(holder, url);
  const page = pageFacts(document, url, accessed);
  const description = page.meta('description', 'og:description');
  const body = assemble(blocks, captions);
  return body.text
    ? { url, dateAccessed: accessed, ...readMetadata(page, null), description, ...body }
    : null;
}

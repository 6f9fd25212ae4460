import { describeQuote } from '../../core/evidence/describe-quote';
import type { Evidence } from '../../core/model/evidence';

/** What is selected in the kept article, as a passage of its text; null where nothing of it is. */
export function selectedPassage(text: string): Evidence | null {
  const selection = getSelection();
  const place = selection?.anchorNode?.parentElement?.closest('.article-text');
  const words = selection?.toString().trim() ?? '';
  if (!place || words === '') return null;
  // Blocks are a blank line apart in the text, and however the browser puts it in a selection.
  const start = text.indexOf(words.replace(/\s*\n\s*/g, '\n\n'));
  if (start < 0) return null;
  return describeQuote(text, start, start + words.replace(/\s*\n\s*/g, '\n\n').length, 'body');
}

import type { MarkOutcome, Passage } from '../page-calls';
import { readableDocuments } from '../readable-documents';
import { adoptStyle } from './adopt-style';
import { findPassage } from './find-passage';
import { scrollToRange } from './scroll-to-range';

/** Name of the highlight in the page's registry. */
const NAME = 'headnote';
const STYLE = `::highlight(${NAME}) { background-color: #ffd84d; color: #1a1a1a; }`;

/** Where the mark stands, and the windows that hear Escape: the page's own and that of the frame, if it is in one. */
let marked: { view: Window & typeof globalThis; hearing: Window[] } | null = null;

/**
 * Marks a passage with the CSS Custom Highlight API and brings it into view; the page's DOM is not changed. The mark
 * stays until Escape, the next mark, or `clearMark`.
 */
export function markPassage(document: Document, passage: Passage): MarkOutcome {
  clearMark();
  for (const candidate of readableDocuments(document)) {
    const found = findPassage(candidate, passage, { isVisible });
    const view = candidate.defaultView;
    if (!found || !view) continue;
    light(view, document.defaultView ?? view, found.range);
    scrollToRange(found.range);
    return found.outcome;
  }
  return 'not-found';
}

/** Takes the mark away, where there is one. */
export function clearMark(): void {
  if (!marked) return;
  for (const window of marked.hearing) window.removeEventListener('keydown', onKey, true);
  marked.view.CSS.highlights.delete(NAME);
  marked = null;
}

function light(view: Window & typeof globalThis, top: Window, range: Range): void {
  adoptStyle(view, STYLE);
  view.CSS.highlights.set(NAME, new view.Highlight(range));
  const hearing = [...new Set<Window>([view, top])];
  for (const window of hearing) window.addEventListener('keydown', onKey, true);
  marked = { view, hearing };
}

function onKey(event: Event): void {
  if ((event as KeyboardEvent).key === 'Escape') clearMark();
}

function isVisible(range: Range): boolean {
  return range.getClientRects().length > 0;
}

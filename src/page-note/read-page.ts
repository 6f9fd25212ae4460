import type { Article } from '../core/model/article';
import type { Note } from '../core/model/note';
import type { CaptureRequest, PageCalls, SelectionUse } from '../page/page-calls';
import type { NoArticleReason } from '../page/read-article';
import {
  type ClosedReason,
  openActivePage,
  openTabPage,
  PageClosedError,
  type PageLink,
} from '../platform/active-page';
import { browserDetector } from '../platform/i18n';
import { noteOfArticle } from './note-of-article';

/** What opening the popup on a page came to. */
export type Reading =
  | { kind: 'note'; note: Note; article: Article; page: PageLink<PageCalls>; selection: SelectionUse }
  | { kind: 'no-article'; reason: NoArticleReason; selection: SelectionUse }
  | { kind: 'closed'; reason: ClosedReason }
  | { kind: 'failed' };

/** Captures the page in front, or that of a tab, and reads it. Never rejects. */
export async function readPage(request: CaptureRequest, tabId?: number): Promise<Reading> {
  // Loaded while the page is captured, after the popup has painted.
  const loading = import('../core/index');
  try {
    const page = await (tabId === undefined ? openActivePage<PageCalls>() : openTabPage<PageCalls>(tabId));
    const capture = await page.call('page/capture', request);
    const { selection } = capture;
    if (!capture.article) return { kind: 'no-article', reason: capture.reason, selection };
    performance.mark('headnote:captured');
    await loading;
    return { kind: 'note', ...(await noteOfArticle(capture.article, browserDetector)), page, selection };
  } catch (error) {
    if (error instanceof PageClosedError) return { kind: 'closed', reason: error.reason };
    console.error(error);
    return { kind: 'failed' };
  }
}

import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';
import { PAGE_SEEN } from './page-seen';

/**
 * A small script on every page that tells the background "a page is here", and nothing of the page. It is registered with
 * the browser only while the person wants stories marked, and runs only where they allowed it.
 */
const WATCH = {
  id: 'page-watch',
  // From the root: Firefox counts paths from the page that asks.
  js: ['/watch.js'],
  matches: ['*://*/*'],
  runAt: 'document_idle' as const,
};

export async function startPageWatch(): Promise<void> {
  if (!(await isWatchingPages())) await browser.scripting.registerContentScripts([WATCH]);
}

export async function stopPageWatch(): Promise<void> {
  if (await isWatchingPages()) await browser.scripting.unregisterContentScripts({ ids: [WATCH.id] });
}

export async function isWatchingPages(): Promise<boolean> {
  const scripts = await browser.scripting.getRegisteredContentScripts({ ids: [WATCH.id] });
  return scripts.length > 0;
}

/** In the background: calls back with the tab in which something new is shown. */
export function onPageSeen(look: (tabId: number) => Promise<boolean>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const isSeen = (message as { told?: unknown } | null)?.told === PAGE_SEEN;
    const isInPage = sender.id === browser.runtime.id && sender.frameId === 0;
    return isSeen && isInPage && sender.tab?.id !== undefined ? look(sender.tab.id) : undefined;
  });
}

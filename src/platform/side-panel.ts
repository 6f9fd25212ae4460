import { browser } from './browser';

declare const __TARGET__: 'chrome' | 'firefox';

/** Opens the panel beside the page. Browsers allow it only while they handle a press, so nothing may be awaited before. */
export async function openSidePanel(): Promise<void> {
  if (__TARGET__ === 'firefox') return browser.sidebarAction.open();
  await chrome.sidePanel.open({ windowId: chrome.windows.WINDOW_ID_CURRENT });
}

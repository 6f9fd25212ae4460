import { browser } from './browser';

const OPENED = 'front-page/opened';

/** Tells the panel that the person pressed the toolbar button: from now on Headnote may read the page in front. */
export function tellPageOpened(): void {
  browser.runtime.sendMessage({ told: OPENED }).catch(() => {
    // Nobody listens: no panel is open.
  });
}

/**
 * Calls back when another page comes to the front of this window, the page in front has loaded, or the toolbar button
 * was pressed on it. Returns a way to stop.
 */
export function watchFrontPage(tell: () => void): () => void {
  let own: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => {
    own = id;
  });
  const onActivated = ({ windowId }: { windowId: number }) => {
    if (windowId === own) tell();
  };
  const onUpdated = (
    _id: number,
    change: { status?: string },
    tab: { active: boolean; windowId?: number },
  ) => {
    if (change.status === 'complete' && tab.active && tab.windowId === own) tell();
  };
  const onMessage = (message: unknown): undefined => {
    if ((message as { told?: unknown } | null)?.told === OPENED) tell();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.runtime.onMessage.addListener(onMessage);
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.runtime.onMessage.removeListener(onMessage);
  };
}

import { browser } from './browser';

/** To read pages on which the toolbar button was not pressed. */
const EVERY_SITE = { origins: ['*://*/*'] };

export function mayReadEverySite(): Promise<boolean> {
  return browser.permissions.contains(EVERY_SITE);
}

/** Asks the person; to be called while a press is handled. True where they agreed. */
export function askToReadEverySite(): Promise<boolean> {
  return browser.permissions.request(EVERY_SITE);
}

/** Calls back when the person has taken the permission back, here or in the browser's own settings. */
export function onEverySiteTakenBack(run: () => Promise<void>): void {
  browser.permissions.onRemoved.addListener(async () => {
    if (!(await mayReadEverySite())) await run();
  });
}

/** Gives the permission back. */
export async function stopReadingEverySite(): Promise<void> {
  await browser.permissions.remove(EVERY_SITE);
}

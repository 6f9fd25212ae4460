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

/** Gives the permission back. */
export async function stopReadingEverySite(): Promise<void> {
  await browser.permissions.remove(EVERY_SITE);
}

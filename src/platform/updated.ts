import { browser } from './browser';

/** Calls back when the extension was installed or updated. */
export function onUpdated(run: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(() => void run());
}

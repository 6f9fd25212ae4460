import { browser } from './browser';

const KEY = 'session-began';

/** Calls `act` once while the browser runs: when it starts, or else when the background first wakes. */
export function onSessionStart(act: () => void): void {
  // Listening is what has the background woken when the browser starts.
  browser.runtime.onStartup.addListener(() => {});
  void actOnce(act);
}

async function actOnce(act: () => void): Promise<void> {
  const { [KEY]: began } = await browser.storage.session.get(KEY);
  if (began) return;
  await browser.storage.session.set({ [KEY]: true });
  act();
}

import { browser } from './browser';

const KEY = 'lastBackup';

/** When the library was last backed up (ISO 8601), or null. */
export async function lastBackup(): Promise<string | null> {
  const { [KEY]: moment } = await browser.storage.local.get(KEY);
  return typeof moment === 'string' ? moment : null;
}

export async function rememberBackup(moment: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: moment });
}

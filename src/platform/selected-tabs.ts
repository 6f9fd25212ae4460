import { browser } from './browser';
import { openPage } from './open-page';

/** The tabs that are selected in this window, in their order; always the one in front at least. Needs no permission. */
export async function selectedTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({ highlighted: true, currentWindow: true });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** Opens the page that reads these tabs one after the other. */
export async function openSeveral(tabs: readonly number[]): Promise<void> {
  await openPage(`several/index.html?tabs=${tabs.join(',')}`);
}

/** The tabs that the page's address names. */
export function namedTabs(search: string): number[] {
  const named = new URLSearchParams(search).get('tabs') ?? '';
  return [...new Set(named.split(',').filter((part) => /^\d{1,10}$/.test(part)))].map(Number);
}

import { browser } from './browser';

/** What the toolbar button says of the page in a tab. */
export interface ToolbarMark {
  /** At most four characters, on the button. */
  badge: string;
  /** Shown when the pointer rests on it. */
  title: string;
}

/** The accent of the interface on light ground. */
const COLOR = '#0d5a6b';

/** Marks the button in one tab; the mark goes when the tab shows another page. A tab that is gone takes no mark. */
export async function markToolbar(tabId: number, { badge, title }: ToolbarMark): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badge }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOR }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => {});
}

/** Takes every mark away. */
export async function clearToolbars(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : clearToolbar(id))));
}

/** Takes the mark of one tab away. */
export async function clearToolbar(tabId: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: browser.i18n.getMessage('name') }),
  ]).catch(() => {});
}

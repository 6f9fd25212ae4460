import type { PageCalls } from '../../page/page-calls';
import { openTabPage } from '../../platform/active-page';
import { openHiddenPage } from '../../platform/hidden-page';
import { browserDetector, browserLanguage } from '../../platform/i18n';
import { callExtension } from '../../platform/messages';
import { onPageSeen, startPageWatch, stopPageWatch } from '../../platform/page-watch';
import { onEverySiteTakenBack } from '../../platform/permissions';
import { changeSettings, loadSettings } from '../../platform/settings';
import { clearToolbar, clearToolbars, markToolbar } from '../../platform/toolbar-mark';
import { onUpdated } from '../../platform/updated';

/** Marks the toolbar button on chairmanship stories, while the person wants that and allows it. */
export function markStories(): void {
  onPageSeen(look);
  // Where the permission goes, by whatever way, the marking is off.
  onEverySiteTakenBack(async () => {
    await changeSettings({ storyMarks: 'off' });
    await stopPageWatch();
    await clearToolbars();
  });
  // Browsers forget registered scripts when the extension is updated.
  onUpdated(async () => {
    if ((await loadSettings()).storyMarks === 'on') await startPageWatch();
  });
}

/** Reads what a tab shows and marks it; true where it is an article. */
async function look(tabId: number): Promise<boolean> {
  await clearToolbar(tabId);
  try {
    const page = await openTabPage<PageCalls>(tabId);
    const { article } = await page.call('page/capture', {});
    if (!article) return false;
    await openHiddenPage('detector/index.html');
    const detected = await browserDetector(`${article.headline}\n${article.text}`);
    const { interfaceLanguage } = await loadSettings();
    const speaks = interfaceLanguage === 'auto' ? browserLanguage() : interfaceLanguage;
    const mark = await callExtension('story/find', { article, detected, speaks });
    if (mark) await markToolbar(tabId, mark);
    return true;
  } catch {
    // A page that closed or may not be read takes no mark; nobody asked for one.
    return false;
  }
}

import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser';

let browser: ReturnType<typeof fakeBrowser>;
let page: typeof import('../../src/platform/active-page');

beforeEach(async () => {
  vi.resetModules();
  browser = fakeBrowser();
  page = await import('../../src/platform/active-page');
});

const refuse = () => Promise.reject(new Error('Cannot access contents of the page'));
const tab = (url: string) => {
  browser.tabs.query = async () => [{ id: 7, url }];
};

test('asks the script in the page in front', async () => {
  const link = await page.openActivePage<{ 'page/clear-mark': (request: undefined) => string }>();
  expect(await link.call('page/clear-mark', undefined)).toBe('an answer');
});

test.each([
  ['chrome://settings/', 'browser-page'],
  ['about:addons', 'browser-page'],
  ['moz-extension://abc/page.html', 'browser-page'],
  ['view-source:https://news.example/', 'browser-page'],
  ['', 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://addons.mozilla.org/en-US/firefox/', 'store'],
  ['https://addons.mozilla.org.evil.example/', 'refused'],
  ['https://news.example/report.PDF?page=2', 'pdf'],
  ['file:///home/me/article.html', 'file'],
  ['https://news.example/a', 'refused'],
])('%s, where no script gets in: %s', async (url, reason) => {
  tab(url);
  browser.scripting.executeScript = refuse;
  await expect(page.openActivePage()).rejects.toMatchObject({ name: 'PageClosedError', reason });
});

test('Firefox answers with no frame instead of an error', async () => {
  tab('about:license');
  browser.scripting.executeScript = async () => [null as never];
  await expect(page.openActivePage()).rejects.toMatchObject({ reason: 'browser-page' });
});

test('the reader view of Firefox, whose address is not told', async () => {
  browser.tabs.query = async () => [{ id: 7, isInReaderMode: true }];
  browser.scripting.executeScript = refuse;
  await expect(page.openActivePage()).rejects.toMatchObject({ reason: 'reader-view' });
});

test('a PDF without its ending in the address is known by what the viewer says', async () => {
  browser.scripting.executeScript = async (script) => [
    { frameId: 0, result: script.files ? undefined : 'application/pdf' },
  ];
  await expect(page.openActivePage()).rejects.toMatchObject({ reason: 'pdf' });
});

test('a file that may be read but is refused is no question of the permission', async () => {
  browser.extension.isAllowedFileSchemeAccess = async () => true;
  expect(await page.reasonFor('file:///home/me/article.html')).toBe('refused');
});

test('a page that went away after the script got in', async () => {
  const link = await page.openActivePage<{ 'page/clear-mark': (request: undefined) => void }>();
  browser.tabs.sendMessage = refuse;
  await expect(link.call('page/clear-mark', undefined)).rejects.toMatchObject({ reason: 'refused' });
});

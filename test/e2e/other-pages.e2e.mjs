// Pages that are no article, pages where extensions may not run, and the interface in other languages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEachBrowser, until } from './drivers/index.mjs';

const PAGES = {
  '/links.html':
    '<!doctype html><html lang="en"><title>Sections</title><h1>Sections</h1><ul><li><a href="/a">World news</a><li><a href="/b">Business news</a><li><a href="/c">Sports news</a></ul></html>',
  '/empty.html': '<!doctype html><title>Empty</title>',
  '/recipe.html': `<!doctype html><html lang="en"><head><title>Rye bread at home</title><meta name="author" content="Jo Miller"></head><body><article><h1>Rye bread at home</h1><p class="byline">By <a rel="author" href="/jo">Jo Miller</a></p>${'<p>Mix the flour with warm water and leave the bowl under a cloth until the next morning, when the dough has risen and smells sour. Then knead it for ten minutes, shape a loaf and let it rest again before it goes into the oven.</p>'.repeat(5)}</article></body></html>`,
};
const BROWSER_PAGE = { chrome: 'chrome://version/', firefox: 'about:license' };
const useLanguage = (browser, interfaceLanguage) =>
  browser.background(
    (language) =>
      chrome.storage.local.set({ settings: { version: 1, values: { interfaceLanguage: language } } }),
    interfaceLanguage,
  );

inEachBrowser(PAGES, (stage) => {
  const popupOn = async (url) => stage.browser.popup(await stage.browser.open(url));
  test('a page of the browser: the reason is given', async () => {
    const popup = await popupOn(BROWSER_PAGE[stage.name]);
    await popup.waitFor('.page-message h1');
    assert.equal(await popup.text('.page-message h1'), 'A page of the browser');
    assert.deepEqual(await popup.axe(), []);
    await popup.shot(`out/${stage.name}-popup-browser-page.png`);
  });

  if (stage.name === 'firefox')
    test('the reader view of Firefox: says how to get out of it', async () => {
      const page = await stage.browser.open(stage.server.url('/recipe.html'));
      await stage.browser.background(async () => {
        const [front] = await chrome.tabs.query({ active: true });
        await chrome.tabs.toggleReaderMode(front.id);
      });
      await until('the reader view', async () => /about:reader/.test(await page.eval(() => location.href)));
      const popup = await stage.browser.popup(page);
      await popup.waitFor('.page-message h1');
      assert.equal(await popup.text('.page-message h1'), 'The browser’s reader view');
    });

  test('a page without text: nothing to read', async () => {
    const popup = await popupOn(stage.server.url('/empty.html'));
    await popup.waitFor('.page-message h1');
    assert.equal(await popup.text('.page-message h1'), 'Nothing to read here');
  });

  test('a page that is no article: says so, and reads it anyway when asked', async () => {
    const popup = await popupOn(stage.server.url('/links.html'));
    await popup.waitFor('.page-message .primary');
    assert.equal(await popup.text('.page-message h1'), 'No article here');
    await popup.shot(`out/${stage.name}-popup-no-article.png`);
    await popup.click('.page-message .primary');
    await popup.waitFor('.note');
    assert.match(await popup.text('.note'), /No change of chair/);
  });

  test('an article of another kind: headline, author and no chair', async () => {
    const popup = await popupOn(stage.server.url('/recipe.html'));
    await popup.waitFor('.note');
    assert.match(await popup.text('.article-head'), /Rye bread at home[\s\S]*Jo Miller/);
    assert.match(await popup.text('.missing'), /No change of chair is stated in this article/);
    assert.deepEqual(await popup.axe(), []);
    await popup.shot(`out/${stage.name}-popup-no-chair.png`);
  });

  test('speaks Russian and Kazakh when asked to, on the options page and in the popup', async () => {
    for (const [language, title, heading] of [
      ['ru', 'Настройки Headnote', 'Приоритеты'],
      ['kk', 'Headnote баптаулары', 'Басымдықтар'],
    ]) {
      await useLanguage(stage.browser, language);
      const options = await stage.browser.open(stage.browser.address('options/index.html'));
      await until(title, async () => (await options.text('h1')) === title);
      await options.shot(`out/${stage.name}-options-${language}.png`);
      assert.deepEqual(await options.axe(), []);
      await options.close();
      const popup = await popupOn(stage.server.url('/demo-ru/page.html'));
      await popup.waitFor('.note');
      assert.ok((await popup.text('#heading-priorities')).startsWith(heading));
      await popup.shot(`out/${stage.name}-popup-${language}.png`);
      const cut = await popup.eval(() =>
        [...document.querySelectorAll('.bar button')]
          .filter((button) => {
            const { left, right, bottom } = button.getBoundingClientRect();
            return left < 0 || right > innerWidth || bottom > innerHeight;
          })
          .map((button) => button.className),
      );
      assert.deepEqual(cut, [], 'buttons that the popup cuts off');
    }
  });

  test('the options page keeps what is chosen', async () => {
    const options = await stage.browser.open(stage.browser.address('options/index.html'));
    await options.waitFor('#theme');
    await options.eval(() => {
      const theme = document.querySelector('#theme');
      theme.value = 'dark';
      theme.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await options.waitFor('[data-theme=dark]');
    await options.reload();
    await options.waitFor('[data-theme=dark]');
    assert.deepEqual(await options.axe(), []);
  });
});

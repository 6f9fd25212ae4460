// The note beside the page in both browsers: opened from the popup, it stays, follows the tab and asks where it may not read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEachBrowser, until } from './drivers/index.mjs';

const marked = (page) => page.eval(() => [...(CSS.highlights.get('headnote') ?? [])].map(String).join());
const headline = (panel) => panel.eval(() => document.querySelector('.article-head h1')?.textContent ?? '');

inEachBrowser({}, (stage) => {
  let page;
  let panel;
  test('the popup opens it on the page it was pressed on', async () => {
    page = await stage.browser.open(stage.server.url('/demo-ru/page.html'));
    const popup = await stage.browser.popup(page);
    await popup.waitFor('.note');
    await popup.click('.open-beside');
    panel = await stage.browser.panel();
    await panel.waitFor('.note');
    assert.match(await headline(panel), /^Беларусь возглавит ЕАЭС/);
  });

  test('looks sound in light and dark; axe finds nothing', async () => {
    for (const scheme of ['light', 'dark']) {
      await panel.scheme(scheme);
      await panel.shot(`out/${stage.name}-panel-${scheme}.png`);
      assert.deepEqual(await panel.axe(), []);
    }
    await panel.scheme('light');
  });

  test('marks passages on the page, and stays', async () => {
    await panel.eval(() => document.querySelector('.chair-holder .line').click());
    await until('a mark', async () => (await marked(page)).includes('Беларус'));
    await page.click('h1');
    assert.match(await headline(panel), /^Беларусь/);
  });

  test('on another page it says that the button has to be pressed; then it shows that note', async () => {
    const other = await stage.browser.open(stage.server.url('/demo-en/page.html'));
    // the panel asks while the page loads, looks again when it has loaded, and asks again: what it shows between is not judged
    const asks = () =>
      panel.eval(() =>
        /Press its button in the toolbar/.test(document.querySelector('.ask')?.textContent ?? ''),
      );
    await until(
      'asked to press the button, with nothing that axe finds',
      async () => (await asks()) && (await panel.axe()).length === 0 && (await asks()),
    );
    await panel.shot(`out/${stage.name}-panel-ask.png`);
    const popup = await stage.browser.popup(other);
    await popup.waitFor('.note');
    await panel.waitFor('.note');
    assert.equal(await headline(panel), await headline(popup));
  });

  test('follows the tab back without another press', async () => {
    await page.focus();
    await until('the first note', async () => /^Беларусь/.test(await headline(panel)));
  });
});

// The reader view in both browsers: opened from the popup and, without the page, from the library.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEachBrowser, until } from './drivers/index.mjs';
import { fillLibrary } from './fill-library.mjs';

const lit = (page, selector) =>
  page.eval(
    (s) => [...document.querySelectorAll(`${s}[data-lit]`)].map((e) => e.textContent).join(),
    selector,
  );
const choose = (page, id, value) =>
  page.eval(
    (name, wanted) => {
      const select = document.getElementById(name);
      select.value = wanted;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    id,
    value,
  );

inEachBrowser({}, (stage) => {
  let reader;
  test('the popup opens the article with its note, also after reloading', async () => {
    const page = await stage.browser.open(stage.server.url('/demo-ru/page.html'));
    const popup = await stage.browser.popup(page);
    await popup.waitFor('.note');
    await popup.click('.open-reader');
    reader = await stage.browser.waitForPage('reader/index.html?page=');
    await reader.waitFor('.reading mark.priorities');
    await page.close();
    await reader.reload();
    await reader.waitFor('.reading mark.chairs');
    assert.match(await reader.text('.reading h1'), /^Беларусь возглавит ЕАЭС/);
    assert.ok((await reader.eval(() => document.querySelectorAll('.reading > p').length)) > 2);
  });

  test('looks sound in light, dark and sepia; axe finds nothing', async () => {
    await reader.focus();
    for (const scheme of ['light', 'dark']) {
      await reader.scheme(scheme);
      await reader.shot(`out/${stage.name}-reader-${scheme}.png`);
      assert.deepEqual(await reader.axe(), []);
    }
    await reader.scheme('light');
    await reader.click('.look summary');
    await choose(reader, 'readerTheme', 'sepia');
    await reader.waitFor(':root[data-paper=sepia]');
    await reader.shot(`out/${stage.name}-reader-sepia.png`);
    assert.deepEqual(await reader.axe(), []);
  });

  test('type and width are kept', async () => {
    const size = () => reader.eval(() => getComputedStyle(document.querySelector('.reading')).fontSize);
    assert.equal(await size(), '19px');
    await choose(reader, 'readerSize', 'large');
    await until('larger type', async () => (await size()) === '22px');
    await choose(reader, 'readerTheme', 'auto');
    await reader.waitFor(':root[data-paper=auto]');
    await reader.reload();
    await reader.waitFor('.reading');
    assert.equal(await size(), '22px');
  });

  test('by keyboard from fact to fact, into the text and back', async () => {
    await reader.press('j');
    const first = await lit(reader, 'mark');
    assert.notEqual(first, '');
    await reader.press('j');
    assert.notEqual(await lit(reader, 'mark'), first);
    await reader.press('Enter');
    assert.equal(await reader.eval(() => document.activeElement.tagName), 'MARK');
    await reader.press('j');
    assert.notEqual(await lit(reader, '.line'), '');
    await reader.press('Escape');
    assert.ok(await reader.eval(() => document.activeElement.matches('.line')));
  });

  test('opens a kept note from the library, right to left', async () => {
    const library = await stage.browser.open(stage.browser.address('library/index.html'));
    await library.waitFor('.empty');
    await fillLibrary(library, 5);
    await library.reload();
    await library.waitFor('.note-row');
    // The fourth made-up note is the Arabic one.
    await library.eval(() => document.querySelectorAll('.note-row')[3].click());
    await library.waitFor('.note-pane .open-reader');
    await library.click('.open-reader');
    const kept = await stage.browser.waitForPage('reader/index.html?note=');
    await kept.waitFor('.reading[dir=rtl] mark');
    for (const scheme of ['light', 'dark']) {
      await kept.scheme(scheme);
      await kept.shot(`out/${stage.name}-reader-rtl-${scheme}.png`);
      assert.deepEqual(await kept.axe(), []);
    }
  });

  test('says so when the article is gone', async () => {
    const gone = await stage.browser.open(stage.browser.address('reader/index.html?page=1'));
    await gone.waitFor('.gone');
    assert.match(await gone.text('h1'), /no longer here/);
    assert.deepEqual(await gone.axe(), []);
  });
});

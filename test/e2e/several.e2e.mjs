// Several selected tabs read one after the other in both browsers: each gets its note or the reason there is none.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEachBrowser } from './drivers/index.mjs';

inEachBrowser({}, (stage) => {
  test('the tab that was pressed on is read, the other asks for the permission', async () => {
    await stage.browser.open(stage.server.url('/demo-en/page.html'));
    const front = await stage.browser.open(stage.server.url('/demo-ru/page.html'));
    const highlight = () =>
      stage.browser.background(async () => {
        const tabs = await chrome.tabs.query({ currentWindow: true });
        const [active] = tabs.filter(({ active: isActive }) => isActive);
        // The page before and the page in front; in Firefox a tab of the test itself may stand behind them.
        const wanted = tabs.slice(-3).map(({ index }) => index);
        await chrome.tabs.highlight({
          windowId: active.windowId,
          tabs: [active.index, ...wanted.filter((index) => index !== active.index)],
        });
      });
    await highlight();
    // Pressing through Chromium's debugger brings the page to the front, which ends a selection: there the popup is
    // opened first, and learns of the selection when it has read the page.
    const popup = await stage.browser.popup(front);
    if (stage.name === 'chrome') {
      await popup.waitFor('.note');
      await highlight();
      await popup.eval(() => location.reload());
    }
    await popup.waitFor('.open-several');
    await popup.shot(`out/${stage.name}-popup-several.png`);
    await popup.click('.open-several');
    const several = await stage.browser.waitForPage('several/index.html');
    await several.waitFor('.results .has-note');
    await several.waitFor('.ask .button');
    assert.match(await several.text('.has-note h2'), /^Беларусь возглавит ЕАЭС/);
    assert.match(await several.text('.no-note h2'), /Not allowed yet/);
    for (const scheme of ['light', 'dark']) {
      await several.scheme(scheme);
      await several.shot(`out/${stage.name}-several-${scheme}.png`);
      assert.deepEqual(await several.axe(), []);
    }
    await several.click('.has-note .save');
    await several.waitFor('.has-note .save[aria-disabled=true]');
  });
});

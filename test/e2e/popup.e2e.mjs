// The popup, opened by the toolbar button on the demonstration page, in both browsers.
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { browserNames, launch, startServer, until } from './drivers/index.mjs';

const PLAIN =
  '<!doctype html><title>Links</title><h1>Links</h1><ul><li><a href="/a">One</a><li><a href="/b">Two</a></ul>';
const texts = (page, selector) =>
  page.eval((s) => [...document.querySelectorAll(s)].map((e) => e.textContent), selector);

for (const name of browserNames) {
  describe(name, () => {
    let server;
    let browser;
    let page;
    let popup;
    before(async () => {
      await mkdir('out', { recursive: true });
      server = await startServer({ '/links.html': PLAIN });
      browser = await launch(name);
      page = await browser.open(server.url('/demo-ru/page.html'));
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    test('the toolbar button opens the popup, and the note is read', async () => {
      popup = await browser.popup(page);
      await popup.waitFor('.note');
      assert.match(await popup.text('.article-head h1'), /^Беларусь возглавит ЕАЭС/);
      assert.match(await popup.text('.chair-holder'), /Беларусь/);
      assert.match(await popup.text('.chair-organization'), /ЕАЭС|Евразийск/);
      const [width, height] = await popup.size();
      assert.equal(width, 400);
      assert.ok(height <= 600, `${height} px high`);
    });

    test('looks sound in light and dark', async () => {
      for (const scheme of ['light', 'dark']) {
        await popup.scheme(scheme);
        await popup.shot(`out/${name}-popup-ru-${scheme}.png`);
        assert.deepEqual(await popup.axe(), []);
      }
      await popup.scheme('light');
    });
  });
}

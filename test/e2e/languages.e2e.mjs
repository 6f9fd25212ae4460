// Articles that are not in the interface's language: an Arabic page (right to left) and a Chinese one (no spaces), in both browsers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEachBrowser, until } from './drivers/index.mjs';

const marked = (page) => page.eval(() => [...(CSS.highlights.get('headnote') ?? [])].map(String).join());

const PAGES = [
  {
    tag: 'ar',
    direction: 'rtl',
    holder: 'البحرين',
    organization: /الخليج|مجلس التعاون/,
    from: /2025/,
    predecessor: 'الكويت',
  },
  {
    tag: 'zh',
    direction: 'ltr',
    holder: '马来西亚',
    organization: /东盟|东南亚/,
    from: /2025/,
    predecessor: '老挝',
  },
];

inEachBrowser({}, (stage) => {
  for (const { tag, direction, holder, organization, from, predecessor } of PAGES) {
    test(`the note of a page in ${tag}`, async () => {
      const page = await stage.browser.open(stage.server.url(`/demo-${tag}/page.html`));
      const popup = await stage.browser.popup(page);
      await popup.waitFor('.chair-holder');
      assert.match(await popup.text('.chair-organization'), organization);
      assert.ok((await popup.text('.chair-holder')).includes(holder));
      const card = await popup.eval(
        () => document.querySelector('.chair-holder').closest('section, article').textContent,
      );
      assert.match(card, from);
      assert.ok(card.includes(predecessor), card);
      const shown = await popup.eval(
        () => getComputedStyle(document.querySelector('.chair-holder')).direction,
      );
      assert.equal(shown, direction);
      await popup.shot(`out/${stage.name}-popup-${tag}.png`);
      await popup.scheme('dark');
      await popup.shot(`out/${stage.name}-popup-${tag}-dark.png`);
      assert.deepEqual(await popup.axe(), []);
      await popup.scheme('light');
      await popup.click('.chair-holder .line');
      await until('a mark', async () => (await marked(page)).includes(holder));
    });
  }
});

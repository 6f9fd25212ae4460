// The popup, opened by the toolbar button on the demonstration page, in both browsers.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { inEachBrowser, until } from './drivers/index.mjs';

/** The text of the passage that is marked on a page. */
const marked = (page) => page.eval(() => [...(CSS.highlights.get('headnote') ?? [])].map(String).join());
const focused = (page) => page.eval(() => document.activeElement.textContent);
const notice = (popup) => popup.eval(() => document.querySelector('.notice p')?.textContent);

/** An article as wide as the window, whose chair is told far down, at the right edge of the text. */
const FILL =
  '<p>Officials of the capital met on Monday and spoke about trains, bridges and harbours until the evening.</p>';
const LONG = `<!doctype html><html lang="en"><title>A new year</title><body><article><h1>A new year</h1>${FILL.repeat(40)}
<p style="text-align: right">The presidency of the Council of the European Union passes from Belgium to Estonia.</p>${FILL.repeat(40)}</article></html>`;
/** Where the mark stands: its box, and the corner that the open popup covers. */
const markBox = (page) =>
  page.eval(() => {
    const [range] = CSS.highlights.get('headnote') ?? [];
    if (!range) return null;
    const { top, bottom, right } = range.getBoundingClientRect();
    return { top, bottom, right, width: innerWidth, height: innerHeight };
  });

inEachBrowser({ '/long.html': LONG }, (stage) => {
  let page;
  let popup;
  const open = async () => {
    popup = await stage.browser.popup(page);
    await popup.waitFor('.note');
  };
  before(async () => {
    page = await stage.browser.open(stage.server.url('/demo-ru/page.html'));
  });

  test('the toolbar button opens the popup, and the note is read', async () => {
    await open();
    assert.match(await popup.text('.article-head h1'), /^Беларусь возглавит ЕАЭС/);
    assert.match(await popup.text('.chair-holder'), /Беларусь/);
    assert.match(await popup.text('.chair-organization'), /ЕАЭС|Евразийск/);
    const [width, height] = await popup.size();
    assert.equal(width, 400);
    assert.ok(height <= 600, `${height} px high`);
  });

  test('looks sound in light and dark; axe finds nothing', async () => {
    for (const scheme of ['light', 'dark']) {
      await popup.scheme(scheme);
      await popup.shot(`out/${stage.name}-popup-ru-${scheme}.png`);
      assert.deepEqual(await popup.axe(), []);
    }
    await popup.scheme('light');
  });

  test('a press on a line marks its passage on the page', async () => {
    const before = await page.eval(() => document.documentElement.outerHTML);
    await popup.click('.chair-holder .line');
    await until('a mark', async () => (await marked(page)).includes('Беларус'));
    await until('a notice', async () => /^Marked on the page\./.test(await notice(popup)));
    assert.equal(await page.eval(() => document.documentElement.outerHTML), before);
  });

  test('a passage that is gone is said to be gone, with its words', async () => {
    await page.eval(() => document.querySelector('ol').remove());
    await popup.click('.priorities .line');
    await popup.waitFor('.notice blockquote');
    assert.match(await popup.text('.notice blockquote'), /барьеров/);
    await popup.shot(`out/${stage.name}-popup-gone.png`);
    await page.reload();
  });

  test('from end to end by keyboard: arrows, Enter, c', async () => {
    await open();
    await popup.press('ArrowDown');
    const first = await focused(popup);
    await popup.press('j');
    assert.notEqual(await focused(popup), first);
    await popup.press('k');
    assert.equal(await focused(popup), first);
    await popup.press('ArrowDown');
    await popup.press('Enter');
    await until('a mark', async () => (await marked(page)) !== '');
    await popup.press('c');
    await until('a notice', async () => (await notice(popup)) === 'Copied with its citation.');
    const text = await stage.browser.clipboard(page);
    assert.match(text, /^Беларусь\n— Тамара Ясень. Беларусь возглавит ЕАЭС.*#:~:text=/);
  });

  test('saves, and knows it when the page is opened again', async () => {
    await open();
    await popup.waitFor('.save[data-state=unsaved]');
    await popup.press('s');
    await popup.waitFor('.save[data-state=saved]');
    await stage.browser.killBackground();
    await open();
    await popup.waitFor('.save[data-state=saved]');
    await popup.shot(`out/${stage.name}-popup-saved.png`);
  });

  test('says that a fact has changed since', async () => {
    await page.eval(() => {
      const paragraph = document.querySelector('article > p:nth-of-type(2)');
      paragraph.textContent = paragraph.textContent.replace('от Армении', 'от Кыргызстана');
    });
    await open();
    await popup.waitFor('.save[data-state=changed]');
    await until('a notice', async () => /^Changed since saved: 1 fact/.test(await notice(popup)));
    await page.reload();
  });

  test('exports a file of each kind', async () => {
    for (const [format, wanted] of [
      ['markdown', /^---\n[\s\S]*Беларусь/],
      ['json', /"schema": ?"headnote\/1"/],
      ['csv', /Беларусь/],
    ]) {
      await open();
      await popup.click('.export');
      await popup.waitFor(`[data-format=${format}]`);
      if (format === 'json') await popup.shot(`out/${stage.name}-popup-export.png`);
      await popup.click(`[data-format=${format}]`);
      const file = await stage.browser.download();
      assert.match(file.name, /^2024-12-27 Беларусь возглавит ЕАЭС/);
      assert.match(file.text, wanted);
    }
  });

  test('copies the whole note', async () => {
    await open();
    await popup.click('.copy-note');
    await until('a notice', async () => (await notice(popup)) === 'The whole note is copied.');
    assert.match(
      await stage.browser.clipboard(page),
      /Беларусь возглавит[\s\S]*продовольственная безопасность/,
    );
  });

  test('with text selected, the note is made from the selection alone when asked', async () => {
    await page.eval(() => {
      const [item] = document.querySelectorAll('ol li');
      getSelection().selectAllChildren(item.parentElement);
    });
    await open();
    assert.ok(await popup.eval(() => document.querySelector('.quotations') !== null));
    await popup.click('.selection-bar .button');
    await until('the note of the selection', async () =>
      /selected text/.test(
        (await popup.eval(() => document.querySelector('.selection-bar p')?.textContent)) ?? '',
      ),
    );
    await popup.shot(`out/${stage.name}-popup-selection.png`);
    assert.ok(await popup.eval(() => document.querySelector('.quotations') === null));
    assert.deepEqual(await popup.axe(), []);
    await popup.click('.selection-bar .button');
    await until('the whole page again', () =>
      popup.eval(() => document.querySelector('.quotations') !== null),
    );
    await page.reload();
  });

  test('a passage far down comes into view, clear of the corner that the popup covers', async () => {
    const long = await stage.browser.open(stage.server.url('/long.html'));
    const opened = await stage.browser.popup(long);
    await opened.waitFor('.note');
    await opened.click('.chair-holder .line');
    const box = await until('a mark in view', async () => {
      const found = await markBox(long);
      return found && found.top >= 0 && found.bottom <= found.height ? found : null;
    });
    assert.ok(box.right > box.width - 400, 'the passage reaches under the corner');
    const [, covered] = await opened.size();
    assert.ok(
      box.top >= Math.min(covered, box.height - 60),
      `stands at ${Math.round(box.top)}, the popup ends at ${covered}`,
    );
    await long.close();
  });
});

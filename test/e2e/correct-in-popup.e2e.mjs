// Corrections made in the popup: the note is saved first, evidence is taken from the page, the library has them.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { inEachBrowser, until } from './drivers/index.mjs';

inEachBrowser({}, (stage) => {
  let page;
  let popup;
  const open = async () => {
    popup = await stage.browser.popup(page);
    await popup.waitFor('.note');
  };
  before(async () => {
    page = await stage.browser.open(stage.server.url('/demo-ru/page.html'));
  });

  test('a line is corrected by key, with the passage selected on the page', async () => {
    await page.eval(() =>
      getSelection().selectAllChildren(document.querySelector('article > p:nth-of-type(2)')),
    );
    const selected = await page.eval(() => getSelection().toString().trim());
    await open();
    await popup.waitFor('.save[data-state=unsaved]');
    await popup.eval(() => document.querySelector('.priorities .line').focus());
    await popup.press('e');
    await popup.waitFor('.line-editor [name="evidence"]');
    assert.equal((await popup.text('.line-editor blockquote')).trim(), selected);
    assert.deepEqual(await popup.axe(), []);
    await popup.eval(() => {
      document.querySelector('.line-editor [name="text"]').value = 'Исправлено в окне';
      document.querySelector('.line-editor form').requestSubmit();
    });
    await popup.waitFor('.priorities .mark-corrected');
    await popup.waitFor('.save[data-state=saved]');
    await popup.eval(() => document.querySelector('.chair-holder .line').focus());
    await popup.press('y');
    await popup.waitFor('.chair-holder .mark-confirmed');
  });

  test('the correction is there when the page is opened again, and in the library', async () => {
    await open();
    await popup.waitFor('.priorities .mark-corrected');
    await popup.click('.export');
    await popup.waitFor('[data-format=json]');
    // the menu is still growing to its height; a press by place could miss
    await popup.eval(() => document.querySelector('[data-format=json]').click());
    const { text } = await stage.browser.download();
    assert.match(
      text,
      /"path": ?"\/priorities\/0\/text"[\s\S]*Исправлено в окне/,
      'exports tell the correction',
    );
    const library = await stage.browser.open(stage.browser.address('library/index.html'));
    await library.waitFor('.note-row');
    await library.eval(() => document.querySelector('.note-row').click());
    await library.waitFor('.priorities .mark-corrected');
    assert.equal(await library.text('.priorities .line'), 'Исправлено в окне');
    await library.waitFor('.chair-holder .mark-confirmed');
    await until('the list says so', () =>
      library.eval(() => /Corrected/.test(document.querySelector('.note-row').textContent)),
    );
  });
});

// A person writes a template in the options, sees it on a note, saves it, uses it in the popup and deletes it; and chooses a vault
// folder once. No driver can press the browser's folder dialog: in its place stands the page's own private folder, a handle like any.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { inEachBrowser, until } from './drivers/index.mjs';

/** Writes into a field as a person does. */
const fill = (page, selector, text) =>
  page.eval(
    (given, value) => {
      const field = document.querySelector(given);
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    text,
  );
const preview = (page) => page.eval(() => document.querySelector('.template-preview')?.textContent ?? '');

inEachBrowser({}, (stage) => {
  let options;
  let page;
  let popup;
  const openMenu = async () => {
    popup = await stage.browser.popup(page);
    await popup.waitFor('.note');
    await popup.click('.export');
    await popup.waitFor('[data-place]');
  };
  before(async () => {
    page = await stage.browser.open(stage.server.url('/demo-ru/page.html'));
    options = await stage.browser.open(stage.browser.address('options/index.html'));
    await options.waitFor('.new-template');
  });

  test('a new template is shown on a sample note as it is written', async () => {
    await options.click('.new-template');
    await until('a preview', async () => /Norland/.test(await preview(options)));
    await fill(options, '#template-escape', 'none');
    await fill(options, '#template-source', '{% for p in priorities %}[{{ p.text }}]{% endfor %} {{ url }}');
    await until('the preview', async () =>
      /^\[clean water\]\[safe navigation\] https:/.test(await preview(options)),
    );
    for (const scheme of ['light', 'dark']) {
      await options.scheme(scheme);
      await options.shot(`out/${stage.name}-template-${scheme}.png`);
      assert.deepEqual(await options.axe(), []);
    }
    await options.scheme('light');
  });

  test('what is wrong is told with its line; a template needs a name and a sound file ending', async () => {
    const source = await options.eval(() => document.querySelector('#template-source').value);
    await fill(options, '#template-source', 'one\n{% for p in priorities %}');
    await options.waitFor('.template-fault:not(:empty)');
    assert.match(await options.text('.template-fault'), /^Line 2: /);
    await fill(options, '#template-source', source);
    await options.click('.template-editor .primary');
    await until('the fault', () =>
      options.eval(() => /Give the template a name/.test(document.querySelector('form').textContent)),
    );
    await fill(options, '#template-name', 'Менің үлгім');
    await fill(options, '#template-extension', '../x');
    await options.click('.template-editor .primary');
    await until('the fault', () =>
      options.eval(() => /one to eight Latin letters/.test(document.querySelector('form').textContent)),
    );
  });

  test('is saved, is there after a reload, and stands in the popup’s menu', async () => {
    await fill(options, '#template-extension', 'txt');
    await options.click('.template-editor .primary');
    await until('saved', async () => (await options.text('.template-message')) === 'The template is saved.');
    await options.reload();
    await options.waitFor('[data-template^=own-]');
    await openMenu();
    await popup.waitFor('[data-format^=template-own-]');
    assert.match(await popup.text('.export-menu'), /Your templates[\s\S]*Менің үлгім/);
    await popup.click('[data-format^=template-own-]');
    const file = await stage.browser.download();
    assert.match(file.name, /^2024-12-27 Беларусь.*\.txt$/);
    assert.match(file.text, /^\[.*барьеров.*\] http/);
  });

  test('previews on a note of the library', async () => {
    popup = await stage.browser.popup(page);
    await popup.waitFor('.save[data-state=unsaved]');
    await popup.press('s');
    await popup.waitFor('.save[data-state=saved]');
    await options.focus();
    await options.reload();
    await options.waitFor('[data-template^=own-]');
    await options.click('[data-template^=own-]');
    await options.waitFor('#template-note option:nth-child(2)');
    const id = await options.eval(() => document.querySelector('#template-note').options[1].value);
    await fill(options, '#template-note', id);
    await until('their note', async () => /барьеров/.test(await preview(options)));
  });

  test('is deleted when asked twice', async () => {
    await options.click('.delete-template');
    assert.equal(await options.text('.delete-template'), 'Really delete it?');
    await options.click('.delete-template');
    await until('gone', () => options.eval(() => !document.querySelector('[data-template]')));
  });

  test('a vault folder is chosen once and written to from the popup', async () => {
    const isOffered = await options.eval(() => !!document.querySelector('.choose-vault'));
    assert.equal(isOffered, stage.name === 'chrome');
    if (!isOffered) return;
    await options.eval(() => {
      globalThis.showDirectoryPicker = () => navigator.storage.getDirectory();
    });
    await options.click('.choose-vault');
    await options.waitFor('.vault-name:not(:empty)');
    await openMenu();
    await popup.click('[data-place=vault]');
    await until('written', async () =>
      /^Written into the folder, and read back: 1 file\./.test(await popup.text('.send-outcome')),
    );
    const names = await options.eval(async () => {
      const folder = await navigator.storage.getDirectory();
      const found = [];
      for await (const file of folder.keys()) found.push(file);
      return found;
    });
    assert.match(names.join(), /^2024-12-27 Беларусь возглавит ЕАЭС.*\.md$/);
  });
});

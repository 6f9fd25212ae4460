// A disk that is full: the save fails in words, nothing that was kept is lost, and saving goes on when there is room again.
// Chromium only, since it lets a test set the room an origin has; the extension is a copy without the permission that lifts the limit.
import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { sampleEntry } from '../../scripts/bench/sample-library.mjs';
import { browserNames, launch, startServer, until } from './drivers/index.mjs';

const skip = !browserNames.includes('chrome');

/** In an extension page: saves one note after another until one is refused; gives the addresses kept and the reason. */
const saveUntilRefused = async (entries) => {
  const kept = [];
  for (const { kept: entry, article } of entries) {
    const request = { note: entry.note, article };
    const answer = await chrome.runtime.sendMessage({ call: 'note/save', request });
    if (!answer.ok) return { kept, code: answer.code };
    kept.push(entry.note.article);
  }
  return { kept, code: null };
};

/** In an extension page: the addresses of articles that are not in the library, or not whole. */
const missing = async (articles) => {
  const gone = [];
  for (const article of articles) {
    const { ok, value } = await chrome.runtime.sendMessage({ call: 'note/find', request: article });
    if (!ok || value?.note.article.text !== article.text) gone.push(article.url);
  }
  return gone;
};

/** Gives the extension so many bytes of room; null for as much as there is. Holds while the session is open. */
const limitStorage = (browser, devtools, bytes) =>
  devtools.send('Storage.overrideQuotaForOrigin', {
    origin: browser.address(''),
    ...(bytes === null ? {} : { quotaSize: bytes }),
  });

/** A copy of the extension that has as much room as the browser gives a site. */
async function limitedExtension(folder) {
  const extension = join(folder, 'extension');
  await cp('dist/chrome', extension, { recursive: true });
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  const permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
  await writeFile(path, JSON.stringify({ ...manifest, permissions }));
  return extension;
}

const entriesOf = (first, length) =>
  Array.from({ length: 90 }, (_, index) => sampleEntry(first + index, length));

describe('a full disk', { skip }, () => {
  let folder;
  let server;
  let browser;
  let library;
  let devtools;
  let kept = [];
  before(async () => {
    server = await startServer();
    folder = await mkdtemp(join(tmpdir(), 'headnote-full-disk-'));
    browser = await launch('chrome', { extension: await limitedExtension(folder) });
    // Before anything is written: the browser remembers for a while how much room there was.
    const options = await browser.open(browser.address('options/index.html'));
    devtools = await options.raw.createCDPSession();
    await limitStorage(browser, devtools, 3 * 2 ** 20);
    library = await browser.open(browser.address('library/index.html'));
    await library.waitFor('.note-list');
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    await rm(folder, { recursive: true });
  });

  test('a save that no longer fits is refused as such, and what was kept stays', async () => {
    const small = Array.from({ length: 5 }, (_, index) => sampleEntry(index, 2000));
    ({ kept } = await library.eval(saveUntilRefused, small));
    assert.equal(kept.length, 5);
    const { kept: large, code } = await library.eval(saveUntilRefused, entriesOf(100, 500_000));
    assert.equal(code, 'full');
    kept.push(...large);
    assert.deepEqual(await library.eval(missing, kept), []);
    // Ever smaller, until not even a short note fits.
    for (const [first, length] of [
      [200, 20_000],
      [300, 1000],
    ]) {
      const refused = await library.eval(saveUntilRefused, entriesOf(first, length));
      assert.equal(refused.code, 'full');
      kept.push(...refused.kept);
    }
    // With no room left at all, whatever was kept is found and read, by a background that starts anew too.
    await browser.killBackground();
    assert.deepEqual(await library.eval(missing, kept), []);
  });

  test('the popup says it in words, and saves when there is room again', async () => {
    const page = await browser.open(server.url('/demo-ru/page.html'));
    let popup = await browser.popup(page);
    await popup.waitFor('.save[data-state=unsaved]');
    await popup.press('s');
    await until('the reason', () =>
      popup.eval(() => document.body.textContent.includes('Not saved: the disk is full.')),
    );
    await limitStorage(browser, devtools, null);
    popup = await browser.popup(page);
    await popup.waitFor('.save[data-state=unsaved]');
    await popup.press('s');
    await popup.waitFor('.save[data-state=saved]');
    assert.deepEqual(await library.eval(missing, kept), []);
  });
});

describe('the shipped extension, which the browser tells of the room on the disk', { skip }, () => {
  let browser;
  let library;
  let devtools;
  before(async () => {
    browser = await launch('chrome');
    library = await browser.open(browser.address('library/index.html'));
    await library.waitFor('.note-list');
    devtools = await library.raw.createCDPSession();
  });
  after(() => browser?.close());

  test('the library says how little is left, before a save fails', async () => {
    await limitStorage(browser, devtools, 60 * 2 ** 20);
    await library.reload();
    await library.waitFor('.toast');
    assert.match(await library.text('.toast'), /^Only \d\d MB are left for the library/);
  });

  test('a save is refused before the disk is full; all is read and found with no room at all', async () => {
    const entries = Array.from({ length: 5 }, (_, index) => sampleEntry(index, 2000));
    const { kept, code } = await library.eval(saveUntilRefused, entries);
    assert.equal(code, null);
    for (const bytes of [20 * 2 ** 20, 1]) {
      await limitStorage(browser, devtools, bytes);
      const refused = await library.eval(saveUntilRefused, [sampleEntry(10, 500)]);
      assert.deepEqual(refused, { kept: [], code: 'full' });
    }
    await browser.killBackground();
    assert.deepEqual(await library.eval(missing, kept), []);
    await library.reload();
    await until('the list', async () => (await library.text('.list-count')).startsWith('5 '));
    await library.eval(() => {
      const field = document.querySelector('#search');
      field.value = 'union';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await until('what is found', async () => /^[1-4] /.test(await library.text('.list-count')));
  });
});

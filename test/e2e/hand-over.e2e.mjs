// Hands a note from the popup, and several from the library, to every place, through the real buttons. At Zotero's own address
// stands a server with the manners of its connector. The permission is optional and asked in the click; here the manifest of a
// copy grants it, since no driver can press the browser's prompt.
import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import { browserNames, launch, startServer, until } from './drivers/index.mjs';
import { fillLibrary } from './fill-library.mjs';

const ZOTERO_PORT = 23119;
/** Notes that take long enough to be stopped on their way. */
const MANY = 1500;

/** A copy of the extension that may speak with the loopback address from the start. */
async function allowedExtension(name, folder) {
  const extension = join(folder, 'extension');
  await cp(`dist/${name}`, extension, { recursive: true });
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  const host_permissions = manifest.optional_host_permissions;
  await writeFile(path, JSON.stringify({ ...manifest, host_permissions }));
  return extension;
}

async function connectorServer(folder) {
  const outfile = join(folder, 'server.mjs');
  const entryPoints = ['test/platform/connector-server.ts'];
  await build({ entryPoints, outfile, platform: 'node', bundle: true, format: 'esm', logLevel: 'warning' });
  const { ConnectorServer } = await import(pathToFileURL(outfile));
  return new ConnectorServer();
}

const outcome = (page) => page.eval(() => document.querySelector('.send-outcome')?.textContent ?? '');
const isInSight = (selector) => {
  const { bottom } = document.querySelector(selector).getBoundingClientRect();
  return bottom <= innerHeight;
};
const told = (page, wanted) => until(`${wanted}`, async () => wanted.test(await outcome(page)));

for (const name of browserNames) {
  describe(name, () => {
    let folder;
    let zotero;
    let isListening = false;
    let server;
    let browser;
    let page;
    let popup;
    const openMenu = async () => {
      popup = await browser.popup(page);
      await popup.waitFor('.note');
      await popup.click('.export');
      await popup.waitFor('[data-place=zotero]');
    };
    const listen = async () => {
      zotero = await connectorServer(folder);
      await zotero.start(ZOTERO_PORT);
      isListening = true;
    };
    before(async () => {
      await mkdir('out', { recursive: true });
      folder = await mkdtemp(join(tmpdir(), 'headnote-hand-over-'));
      server = await startServer();
      browser = await launch(name, { extension: await allowedExtension(name, folder) });
      page = await browser.open(server.url('/demo-ru/page.html'));
    });
    after(async () => {
      await browser?.close();
      if (isListening) await zotero.stop();
      await server?.close();
      await rm(folder, { recursive: true });
    });

    test('the menu shows places and groups, sound in light and dark', async () => {
      await openMenu();
      assert.equal(await popup.text('.send-to h2'), 'Send to');
      assert.match(await popup.text('.export-menu'), /Documents[\s\S]*Templates[\s\S]*Mail to a colleague/);
      for (const scheme of ['light', 'dark']) {
        await popup.scheme(scheme);
        await popup.shot(`out/${name}-send-popup-${scheme}.png`);
        assert.deepEqual(await popup.axe(), []);
      }
      await popup.scheme('light');
    });

    test('Zotero that is not running is said so, and a file is offered', async () => {
      await openMenu();
      await popup.click('[data-place=zotero]');
      await told(popup, /^Zotero is not running/);
      await popup.shot(`out/${name}-send-zotero-off.png`);
      assert.deepEqual(await popup.axe(), []);
      await popup.click('.take-file');
      const file = await browser.download();
      assert.match(file.name, /^2024-12-27 Беларусь возглавит ЕАЭС.*\.ris$/);
      assert.match(file.text, /^TY {2}- NEWS\r\n/);
    });

    test('Zotero that runs gets the item, and only its receipt counts', async () => {
      await listen();
      await openMenu();
      await popup.click('[data-place=zotero]');
      await told(popup, /^Zotero confirmed 1 item\./);
      const { path, body } = zotero.received.at(-1);
      assert.match(path, /^\/connector\/import\?session=/);
      assert.match(body, /TI {2}- Беларусь возглавит ЕАЭС/);
      zotero.next = { status: 201, body: '[]' };
      await openMenu();
      await popup.click('[data-place=zotero]');
      await told(popup, /^Zotero did not confirm/);
      zotero.next = null;
    });

    test('Obsidian: the file first, then its address', async () => {
      await openMenu();
      await popup.click('[data-place=obsidian]');
      await told(popup, /^The Markdown file is being downloaded/);
      const file = await browser.download();
      assert.match(file.name, /\.md$/);
      assert.match(file.text, /^---\n/);
      await popup.waitFor('[data-uri^="obsidian://new?file=2024-12-27"]');
    });

    test('the clipboard takes the note as rich and as plain text', async () => {
      await openMenu();
      await popup.click('[data-place=clipboard]');
      await told(popup, /^Copied, with formatting/);
      assert.match(await browser.clipboard(page), /Беларусь возглавит/);
    });

    test('a vault folder is offered where the browser gives folders, and must be chosen first', async () => {
      await openMenu();
      const isOffered = await popup.eval(() => !!document.querySelector('[data-place=vault]'));
      assert.equal(isOffered, name === 'chrome');
      if (!isOffered) return;
      await popup.click('[data-place=vault]');
      await told(popup, /^No folder is chosen/);
    });

    test('the library hands over all that is shown, counts, and stops when told', async () => {
      const library = await browser.open(browser.address('library/index.html'));
      await library.waitFor('.note-list');
      await fillLibrary(library, 12);
      await library.reload();
      await library.waitFor('.note-row');
      await library.click('[data-panel=export]');
      await library.waitFor('[data-place=zotero]');
      await library.click('[data-place=zotero]');
      await told(library, /^Zotero confirmed 12 items\./);
      assert.equal(zotero.received.at(-1).body.match(/^TY {2}- /gm).length, 12);
      await library.click('[data-place=obsidian]');
      await told(library, /^The Markdown file/);
      assert.equal((await browser.download()).name, 'headnote-12-notes.zip');
      await fillLibrary(library, MANY, 1500, 12);
      await library.reload();
      await library.waitFor('.note-row');
      await until('all of them', async () => (await library.text('.list-count')) === '1,512 notes');
      await library.click('[data-panel=export]');
      await library.waitFor('[data-place=zotero]');
      const asked = zotero.received.length;
      await library.click('[data-place=zotero]');
      await library.waitFor('.sending progress');
      assert.match(await library.text('.sending'), /of 1,512/);
      assert.ok(await library.eval(isInSight, '.sending button'), 'how far it is can be seen');
      await library.eval(() => document.querySelector('.sending button').click());
      await told(library, /^Stopped\./);
      assert.equal(zotero.received.length, asked, 'nothing was sent');
      await library.click('[data-place=zotero]');
      await until(
        'the receipt',
        async () => /^Zotero confirmed 1,512 items/.test(await outcome(library)),
        60_000,
      );
      for (const scheme of ['light', 'dark']) {
        await library.scheme(scheme);
        await library.shot(`out/${name}-send-library-${scheme}.png`);
        assert.deepEqual(await library.axe(), []);
      }
    });
  });
}

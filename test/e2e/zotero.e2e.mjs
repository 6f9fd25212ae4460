// Hands notes from an extension page to a server on loopback that has the manners of Zotero's connector.
// The permission is optional and asked in a click; here the manifest of a copy grants it, since no driver can press the prompt.
import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import { browserNames, launch } from './drivers/index.mjs';

const RIS = 'TY  - NEWS\r\nTI  - Казахстан возглавит ОДКБ\r\nUR  - https://news.example/1\r\nER  - \r\n';
const bundle = (entry, outfile, platform) =>
  build({ entryPoints: [entry], outfile, platform, bundle: true, format: 'esm', logLevel: 'warning' });

for (const name of browserNames) {
  describe(name, () => {
    let folder;
    let server;
    let base;
    let browser;
    let page;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'headnote-zotero-'));
      const extension = join(folder, 'extension');
      await cp(`dist/${name}`, extension, { recursive: true });
      const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
      const host_permissions = manifest.optional_host_permissions;
      await writeFile(join(extension, 'manifest.json'), JSON.stringify({ ...manifest, host_permissions }));
      await bundle('src/platform/zotero.ts', join(extension, 'zotero.js'), 'browser');
      await bundle('test/platform/connector-server.ts', join(folder, 'server.mjs'), 'node');
      const { ConnectorServer } = await import(pathToFileURL(join(folder, 'server.mjs')));
      server = new ConnectorServer();
      base = await server.start();
      browser = await launch(name, { extension });
      page = await browser.open(browser.address('library/index.html'));
    });
    after(async () => {
      await browser?.close();
      await server?.stop();
      await rm(folder, { recursive: true });
    });

    const handOver = (content, at) =>
      page.eval(
        async (text, address) => {
          const { importToZotero } = await import('/zotero.js');
          const file = { content: text, mediaType: 'application/x-research-info-systems', count: 1 };
          return JSON.stringify(await importToZotero(file, { base: address }));
        },
        content,
        at,
      );

    test('an item arrives, and the receipt comes back', async () => {
      assert.deepEqual(JSON.parse(await handOver(RIS, base)), {
        state: 'saved',
        titles: ['Казахстан возглавит ОДКБ'],
      });
      const { path, headers, body } = server.received.at(-1);
      assert.match(path, /^\/connector\/import\?session=/);
      assert.equal(headers['x-zotero-connector-api-version'], '3');
      assert.equal(body, RIS);
    });

    test('a format it does not know is no success', async () => {
      assert.deepEqual(JSON.parse(await handOver('nothing', base)), { state: 'refused', status: 400 });
    });

    test('nobody listening is told as such', async () => {
      assert.deepEqual(JSON.parse(await handOver(RIS, 'http://127.0.0.1:9/connector/')), {
        state: 'not-running',
      });
    });
  });
}

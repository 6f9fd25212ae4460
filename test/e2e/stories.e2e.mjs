// The toolbar button is marked on chairmanship stories, once a person turned that on; off by default, and off again with the permission.
// No driver can press a permission prompt: Firefox is told to grant without asking, in Chromium the manifest of a copy grants.
import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { browserNames, launch, sleep, startServer, until } from './drivers/index.mjs';

async function granting(name, folder) {
  if (name === 'firefox')
    return { extension: 'dist/firefox', prefs: { 'extensions.webextOptionalPermissionPrompts': false } };
  const extension = join(folder, 'extension');
  await cp('dist/chrome', extension, { recursive: true });
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const host_permissions = manifest.optional_host_permissions;
  await writeFile(join(extension, 'manifest.json'), JSON.stringify({ ...manifest, host_permissions }));
  return { extension };
}

for (const name of browserNames) {
  describe(name, () => {
    let folder;
    let server;
    let browser;
    let options;
    before(async () => {
      await mkdir('out', { recursive: true });
      folder = await mkdtemp(join(tmpdir(), 'headnote-stories-'));
      server = await startServer();
      browser = await launch(name, await granting(name, folder));
      options = await browser.open(browser.address('options/index.html'));
      await options.waitFor('.stories input');
    });
    after(async () => {
      await browser?.close();
      await server?.close();
      await rm(folder, { recursive: true });
    });

    /** What the button says on the tab with this address; the address is only seen with the permission. */
    const badge = (path) =>
      options.eval(async (end) => {
        const tabs = await chrome.tabs.query({});
        const tab = tabs.findLast(({ url }) => url?.includes(end));
        if (!tab) return null;
        const [text, title] = await Promise.all([
          chrome.action.getBadgeText({ tabId: tab.id }),
          chrome.action.getTitle({ tabId: tab.id }),
        ]);
        return { text, title };
      }, path);
    const watches = () =>
      options.eval(async () => (await chrome.scripting.getRegisteredContentScripts()).length);

    test('off until it is turned on: no script is registered, no page is marked', async () => {
      assert.equal(await watches(), 0);
      const page = await browser.open(server.url('/demo-en/page.html?off'));
      await sleep(1500);
      if (name === 'chrome') assert.equal((await badge('demo-en/page.html?off')).text, '');
      await page.close();
    });

    test('turned on, a story shows how many priorities it names, in words too', async () => {
      await options.focus();
      await options.click('.stories input');
      await until('the script is registered', async () => (await watches()) === 1);
      await until('the box is ticked', () =>
        options.eval(() => document.querySelector('.stories input').checked),
      );
      await options.shot(`out/${name}-options-stories.png`);
      assert.deepEqual(await options.axe(), []);
      await browser.open(server.url('/demo-en/page.html?on'));
      const found = await until('the mark', async () => {
        const now = await badge('demo-en/page.html?on');
        return now?.title.includes('story') ? now : null;
      });
      assert.deepEqual(found, { text: '3', title: 'Headnote: a chairmanship story, 3 priorities' });
    });

    test('a page that is no story takes no mark', async () => {
      await browser.open(server.url('/plain.html'));
      await sleep(2000);
      assert.equal((await badge('plain.html')).text, '');
    });

    test('turned off, nothing is registered any more', async () => {
      await options.focus();
      await options.click('.stories input');
      await until('the script is gone', async () => (await watches()) === 0);
      await until('the box is empty', () =>
        options.eval(() => !document.querySelector('.stories input').checked),
      );
      if (name === 'firefox')
        await until('the permission is given back', () =>
          options.eval(async () => !(await chrome.permissions.contains({ origins: ['*://*/*'] }))),
        );
    });
  });
}

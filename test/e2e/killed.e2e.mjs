// Saves survive a killed background process and a killed browser: what was answered with 'saved' is there afterwards.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { sampleEntry } from '../../scripts/bench/sample-library.mjs';
import { browserNames, launch, sleep, until } from './drivers/index.mjs';

const LIBRARY = 'library/index.html';

/** In the page: saves one note after another, as the popup does, and tells the server of each that was answered. */
const saveAll = (entries, tellAt) => {
  const api = globalThis.browser ?? globalThis.chrome;
  const work = async () => {
    for (const { kept, article } of entries) {
      const request = { note: kept.note, article };
      const answer = await api.runtime.sendMessage({ call: 'note/save', request }).catch(() => undefined);
      if (answer?.ok) await fetch(`${tellAt}${kept.note.article.url}`, { method: 'POST', mode: 'no-cors' });
    }
    globalThis.isDone = true;
  };
  globalThis.isDone = false;
  void work();
};

/** In the page: the addresses of articles that are not in the library, or not whole. */
const missing = async (articles) => {
  const api = globalThis.browser ?? globalThis.chrome;
  const gone = [];
  for (const article of articles) {
    const { ok, value } = await api.runtime.sendMessage({ call: 'note/find', request: article });
    if (!ok || value?.note.article.text !== article.text) gone.push(article.url);
  }
  return gone;
};

for (const name of browserNames) {
  describe(name, () => {
    const acknowledged = new Set();
    let server;
    let tellAt;
    let profile;
    before(async () => {
      profile = await mkdtemp(join(tmpdir(), `headnote-killed-${name}-`));
      server = createServer((request, response) => {
        acknowledged.add(decodeURIComponent(request.url.slice(1)));
        response.writeHead(204).end();
      });
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
      tellAt = `http://127.0.0.1:${server.address().port}/`;
    });
    after(async () => {
      server.closeAllConnections();
      server.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    });

    const start = () =>
      launch(name, {
        profile,
        // Firefox forgets what a temporary extension kept when it goes; a person's extension is not temporary.
        prefs: {
          'extensions.webextensions.keepStorageOnUninstall': true,
          'extensions.webextensions.keepUuidOnUninstall': true,
        },
      });
    const entriesFrom = (first, count) =>
      Array.from({ length: count }, (_, at) => sampleEntry(first + at, 3000));
    const articlesOf = (entries) =>
      entries.map(({ kept }) => kept.note.article).filter(({ url }) => acknowledged.has(url));

    test('a background killed during saves', async () => {
      const browser = await start();
      try {
        const page = await browser.open(browser.address(LIBRARY));
        const entries = entriesFrom(0, 60);
        await page.eval(saveAll, entries, tellAt);
        for (let kill = 0; kill < 6; kill += 1) {
          await sleep(60 + kill * 40);
          await browser.killBackground().catch(() => {});
        }
        await until('all asked for', () => page.eval(() => globalThis.isDone), 30_000);
        const saved = articlesOf(entries);
        assert.ok(saved.length > 30, `only ${saved.length} of 60 were answered`);
        assert.deepEqual(await page.eval(missing, saved), []);
      } finally {
        await browser.close();
      }
    });

    test('a browser killed during saves', async () => {
      const entries = [];
      for (let kill = 1; kill <= 3; kill += 1) {
        const browser = await start();
        const page = await browser.open(browser.address(LIBRARY));
        const batch = entriesFrom(kill * 1000, 200);
        entries.push(...batch);
        await page.eval(saveAll, batch, tellAt);
        const before_ = acknowledged.size;
        await until('a few saves', () => acknowledged.size > before_ + 3, 20_000);
        await sleep(kill * 90);
        await browser.kill();
      }
      const browser = await start();
      try {
        const page = await browser.open(browser.address(LIBRARY));
        const saved = articlesOf(entries);
        assert.ok(saved.length > 10);
        assert.deepEqual(await page.eval(missing, saved), []);
        // The list shows them too, and nothing twice.
        const shown = () =>
          page.eval(() => Number.parseInt(document.querySelector('.list-count').textContent, 10));
        await until('the list', async () => (await shown()) >= acknowledged.size);
      } finally {
        await browser.close();
      }
    });
  });
}

// The links an export carries open the page at their passage (text fragments). Chromium: Firefox takes none from a driver.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { browserNames, launch, sleep, startServer } from './drivers/index.mjs';

/** Room above and below the article, so that a page that is not scrolled shows. */
const ROOM = '<div style="height:3000px"></div>';
const pageOf = (name) =>
  readFileSync(`test/fixtures/pages/${name}/page.html`, 'utf8')
    .replace(/<body[^>]*>/, (body) => body + ROOM)
    .replace('</body>', `${ROOM}</body>`);
const cli = (...args) =>
  execFileSync('node', ['dist/cli.mjs', ...args], { encoding: 'utf8', maxBuffer: 1e8 });

/** Links of all passages of a note, each once. */
function linksOf(value) {
  const found = new Set();
  JSON.stringify(value, (_, inner) => {
    if (inner?.link && inner.part === 'body') found.add(inner.link);
    return inner;
  });
  return [...found];
}

describe('passage links', { skip: !browserNames.includes('chrome') }, () => {
  let server;
  let browser;
  let folder;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'headnote-links-'));
    server = await startServer({ '/demo-en.html': pageOf('demo-en'), '/demo-ru.html': pageOf('demo-ru') });
    browser = await launch('chrome');
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true });
  });

  for (const name of ['demo-en', 'demo-ru']) {
    test(`every passage of ${name} is found`, async () => {
      const notes = join(folder, `${name}.jsonl`);
      // The page names an address of its own; here it is served from this machine.
      const note = JSON.parse(cli('read', `test/fixtures/pages/${name}/page.html`));
      const url = server.url(`/${name}.html`);
      writeFileSync(
        notes,
        JSON.stringify({ ...note, article: { ...note.article, url, canonicalUrl: null } }),
      );
      const links = linksOf(JSON.parse(cli('export', '--format', 'json', notes)));
      assert.ok(links.length > 5, `${links.length} links`);
      const missed = [];
      for (const link of links) {
        const page = await browser.open(link);
        await sleep(150);
        if ((await page.eval(() => scrollY)) < 1000) missed.push(decodeURIComponent(link));
        await page.raw.close();
      }
      assert.deepEqual(missed, []);
    });
  }
});

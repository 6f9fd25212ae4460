// A kill between two bytes of one record of Chromium's log: at the start after the next it takes its file for damaged and
// drops every database of the extension (google/leveldb#1287), unless a new log was begun before anything was written.
import assert from 'node:assert/strict';
import { appendFile, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { sampleEntry } from '../../scripts/bench/sample-library.mjs';
import { browserNames, launch, sleep } from './drivers/index.mjs';

const skip = !browserNames.includes('chrome');

const save = async (entries) => {
  for (const { kept, article } of entries) {
    const answer = await chrome.runtime.sendMessage({
      call: 'note/save',
      request: { note: kept.note, article },
    });
    if (!answer.ok) throw new Error(answer.code);
  }
};

const listed = async (articles) => {
  const found = [];
  for (const article of articles) {
    const { value } = await chrome.runtime.sendMessage({ call: 'note/find', request: article });
    if (value) found.push(value.note.article.url);
  }
  return found;
};

/** Does `work` in an extension page of a browser that is killed after. */
async function killedAfter(profile, work, argument) {
  const browser = await launch('chrome', { profile });
  try {
    const page = await browser.open(browser.address('library/index.html'));
    await page.waitFor('.note-list');
    const result = await page.eval(work, argument);
    // The new log is begun within some 20 ms of the start; until then the fault is the browser's alone.
    await sleep(500);
    return result;
  } finally {
    await browser.kill();
  }
}

/** Adds half a record to the log of the extension's databases, as a kill in the middle of a write leaves it. */
async function tearLog(profile) {
  const root = join(profile, 'Default/IndexedDB');
  const folder = (await readdir(root)).find((name) => /^chrome-extension_.*\.leveldb$/.test(name));
  const logs = (await readdir(join(root, folder))).filter((name) => name.endsWith('.log')).sort();
  const log = join(root, folder, logs.at(-1));
  const BLOCK = 32_768;
  const HEADER = 7;
  const rest = BLOCK - ((await stat(log)).size % BLOCK);
  // No record begins in the last bytes of a block.
  const padding = rest <= HEADER ? rest : 0;
  const length = (padding > 0 ? BLOCK : rest) - HEADER;
  const record = Buffer.alloc(padding + HEADER + Math.floor(length / 2), 0);
  record.writeUInt16LE(length, padding + 4);
  record.writeUInt8(1, padding + 6);
  await appendFile(log, record);
}

test('half a record in the log costs nothing that was acknowledged', { skip }, async () => {
  const profile = await mkdtemp(join(tmpdir(), 'headnote-torn-'));
  try {
    const entries = Array.from({ length: 12 }, (_, index) => sampleEntry(index, 3000));
    for (let round = 0; round < 3; round += 1) {
      await killedAfter(profile, save, entries.slice(round * 4, round * 4 + 4));
      await tearLog(profile);
    }
    const articles = entries.map(({ kept }) => kept.note.article);
    assert.deepEqual(
      await killedAfter(profile, listed, articles),
      articles.map(({ url }) => url),
    );
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
});

// The library with many notes: time until the list stands, keystrokes, scrolling, memory, beside raw IndexedDB reads.
// COUNTS=10000,50000 BROWSER=chrome: which sizes, in which browser. Needs `npm run build` before.
import { cpus, loadavg } from 'node:os';
import { fillLibrary } from '../../test/e2e/fill-library.mjs';
import { launch } from '../../test/e2e/drivers/index.mjs';

const COUNTS = (process.env.COUNTS ?? '10000,50000').split(',').map(Number);
const BROWSER = process.env.BROWSER ?? 'chrome';
/** Characters of an article; notes restored at a time; times each opening is measured. */
const LENGTH = 4000;
const BATCH = 5000;
const TIMES = 7;
/** Typed letter by letter. The last two: nothing has it as a beginning; a small typo. */
const QUERIES = ['security', 'председательство', 'төрағалық', 'المناخ', '安全', 'energy border', 'sumimt'];

export async function run(print) {
  const browser = await launch(BROWSER);
  try {
    let filled = 0;
    for (const count of COUNTS) {
      const began = Date.now();
      await fill(browser, filled, count);
      const seconds = (Date.now() - began) / 1000;
      print(`${count} notes in ${BROWSER}: restoring ${count - filled} of them`, `${seconds.toFixed(1)} s`);
      filled = count;
      await measure(browser, count, print);
      print('  load average while measuring, cores', `${loadavg()[0].toFixed(1)}, ${cpus().length}`);
    }
  } finally {
    await browser.close();
  }
}

async function fill(browser, from, to) {
  const page = await openLibrary(browser);
  for (let first = from; first < to; first += BATCH) {
    await fillLibrary(page, Math.min(BATCH, to - first), LENGTH, first);
  }
  // The index takes up what is new before anything is measured.
  await page.reload();
  await page.waitFor('.note-row', 20_000);
  await page.eval(typeAndWait, 'warm', 600_000);
  await page.close?.();
}

async function measure(browser, count, print) {
  const opened = [];
  let page;
  for (let time = 0; time < TIMES; time += 1) {
    await page?.close?.();
    page = await openLibrary(browser);
    opened.push(await page.eval(paintTime));
  }
  print('  list painted after opening, median (limit 200 ms)', milliseconds(median(opened)));
  const floor = await page.eval(rawReads);
  const empty = await browser.open(browser.address('options/index.html'));
  await empty.waitFor('main');
  print('  floor: a page without notes (options), first paint', milliseconds(await empty.eval(firstPaint)));
  await empty.close?.();
  print('  floor: raw IndexedDB, the first 60 rows', milliseconds(floor.first));
  print('  floor: raw IndexedDB, all rows', milliseconds(floor.all));
  print('  all rows ready for facets and scrolling', milliseconds(await page.eval(allTime)));
  print('  search index read, first answer', milliseconds(await page.eval(typeAndWait, 'warm', 60_000)));
  const strokes = [];
  for (const query of QUERIES) {
    for (let length = 1; length <= query.length; length += 1) {
      strokes.push(await page.eval(typeAndWait, query.slice(0, length), 10_000));
    }
    await page.eval(typeAndWait, '', 10_000);
  }
  print(
    `  keystroke to painted list, median of ${strokes.length} (limit 50 ms)`,
    milliseconds(median(strokes)),
  );
  print('  keystroke to painted list, worst', milliseconds(Math.max(...strokes)));
  print('  frame after a jump of the scroll bar, median', milliseconds(median(await page.eval(scrollTimes))));
  const heap = await page.eval(usedHeap);
  if (heap !== null) print('  JavaScript heap with list and index', `${(heap / 2 ** 20).toFixed(0)} MB`);
  const disk = await page.eval(async () => (await navigator.storage.estimate()).usage);
  print('  on disk', `${(disk / 2 ** 20).toFixed(0)} MB (${(disk / count / 1024).toFixed(1)} kB a note)`);
  await page.close?.();
}

async function openLibrary(browser) {
  const page = await browser.open(browser.address('library/index.html'));
  await page.waitFor('.note-list', 20_000);
  return page;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const milliseconds = (value) => `${value.toFixed(0)} ms`;

// What follows runs in the page.

const paintTime = async () => {
  while (!performance.getEntriesByName('headnote:list').length)
    await new Promise((next) => setTimeout(next, 5));
  return performance.getEntriesByName('headnote:list')[0].startTime;
};

const firstPaint = async () => {
  const paints = () => performance.getEntriesByName('first-contentful-paint');
  while (!paints().length) await new Promise((next) => setTimeout(next, 5));
  return paints()[0].startTime;
};

const allTime = async () => {
  while (!performance.getEntriesByName('headnote:all').length)
    await new Promise((next) => setTimeout(next, 5));
  return performance.getEntriesByName('headnote:all')[0].startTime;
};

/** The same rows, read by IndexedDB alone. */
const rawReads = async () => {
  const answer = (request) =>
    new Promise((resolve) => Object.assign(request, { onsuccess: () => resolve(request.result) }));
  const timed = async (work) => {
    const began = performance.now();
    await work();
    return performance.now() - began;
  };
  const database = await answer(indexedDB.open('headnote-heads'));
  const store = () => database.transaction('heads').objectStore('heads');
  const range = IDBKeyRange.bound(
    ['library', Number.NEGATIVE_INFINITY],
    ['library', Number.POSITIVE_INFINITY],
  );
  const first = await timed(() => answer(store().index('order').getAll(range, 60)));
  const all = await timed(() => answer(store().getAll()));
  database.close();
  return { first, all };
};

/** Types a text; resolves with the time until the frame that shows the answer is painted. */
const typeAndWait = async (text, most) => {
  const field = document.getElementById('search');
  const list = document.querySelector('.list-column');
  const began = performance.now();
  const isBusy = () => document.querySelector('.list-count').dataset.preparing === 'true';
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  while (list.dataset.query !== text.trim() || isBusy()) {
    if (performance.now() - began > most) throw new Error(`no answer to ${text}`);
    await new Promise((next) => requestAnimationFrame(next));
  }
  return performance.now() - began;
};

const scrollTimes = async () => {
  const list = document.querySelector('.note-list');
  const times = [];
  for (let step = 1; step <= 20; step += 1) {
    const began = performance.now();
    list.scrollTop = (list.scrollHeight / 21) * ((step * 8) % 21);
    await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    if (!document.querySelector('.note-row')) throw new Error('no rows in sight');
    times.push(performance.now() - began);
  }
  return times;
};

const usedHeap = () => performance.memory?.usedJSHeapSize ?? null;

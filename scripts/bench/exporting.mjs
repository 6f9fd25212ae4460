// Exporting a whole library from its page: time, the longest stretch in which the page does not answer, memory.
// COUNT=10000 BROWSER=chrome: how many notes, in which browser. Needs `npm run build` before.
import { fillLibrary } from '../../test/e2e/fill-library.mjs';
import { launch } from '../../test/e2e/drivers/index.mjs';

const COUNT = Number(process.env.COUNT ?? 10_000);
const BROWSER = process.env.BROWSER ?? 'chrome';
/** One file of rows, one growing document, one that needs the most work, and a zip with a file for each note. */
const FORMATS = ['csv', 'html', 'web-annotation', 'tables', 'markdown'];
/** Characters of an article; notes restored at a time; the longest an export may take. */
const LENGTH = 4000;
const BATCH = 5000;
const MOST = 300_000;

export async function run(print) {
  const browser = await launch(BROWSER);
  try {
    const page = await browser.open(browser.address('library/index.html'));
    await page.waitFor('.note-list', 20_000);
    for (let first = 0; first < COUNT; first += BATCH)
      await fillLibrary(page, Math.min(BATCH, COUNT - first), LENGTH, first);
    await page.reload();
    await page.waitFor('.note-row', 20_000);
    await page.eval(allListed, COUNT);
    print(`${COUNT} notes in ${BROWSER}`, '');
    for (const format of FORMATS) {
      const { time, longest, heap } = await page.eval(exportAll, format, MOST);
      const { bytes } = await browser.download(MOST);
      const memory = heap === null ? '' : `, JavaScript heap at most ${megabytes(heap)}`;
      print(`  ${format}: ${megabytes(bytes.length)}`, `${(time / 1000).toFixed(1)} s${memory}`);
      print('    longest without an answer', `${longest.toFixed(0)} ms`);
      const left = await heapLeft(page);
      if (left !== null) print('    JavaScript heap left, garbage collected', megabytes(left));
    }
  } finally {
    await browser.close();
  }
}

/** What an export leaves in memory; null where the browser does not tell. */
async function heapLeft(page) {
  const devtools = await page.raw?.createCDPSession?.();
  if (!devtools) return null;
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize;
}

const megabytes = (bytes) => `${(bytes / 2 ** 20).toFixed(0)} MB`;

// What follows runs in the page.

const allListed = async (count) => {
  while (!document.querySelector('.list-count').textContent.startsWith(count.toLocaleString('en')))
    await new Promise((next) => setTimeout(next, 50));
};

/** Presses the buttons a person presses; a timer set again and again shows how long the page did not answer. */
const exportAll = async (format, most) => {
  const turn = () => new Promise((next) => setTimeout(next));
  document.querySelector('[data-panel="export"]').click();
  const button = () => document.querySelector(`[data-format="${format}"]`);
  while (!button()) await turn();
  const began = performance.now();
  button().click();
  let longest = 0;
  let heap = performance.memory?.usedJSHeapSize ?? null;
  for (
    let last = performance.now();
    document.querySelector('[data-panel="export"][aria-expanded="true"]');
  ) {
    await turn();
    const now = performance.now();
    if (now - began > most) throw new Error(`${format} took too long`);
    longest = Math.max(longest, now - last);
    if (heap !== null) heap = Math.max(heap, performance.memory.usedJSHeapSize);
    last = now;
  }
  return { time: performance.now() - began, longest, heap };
};

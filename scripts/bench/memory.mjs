// Memory in real Chromium: what is in use when a page has been captured and read, beside what is when Readability has parsed
// it, both from the same state: garbage collected, the page and all code in memory. Nothing is collected in between, so
// what is in use at the end is the most there was.
import { median, quantile, samplePages, withBrowser } from './sample-pages.mjs';

/** One page in so many is measured; collecting garbage before each takes its time. */
const EVERY = 7;
const OWN = ['capture', 'loadWords', 'reading'];

export async function run(print) {
  const pages = samplePages().filter((_, index) => index % EVERY === 0);
  await withBrowser(async (open) => {
    const page = await open();
    const session = await page.createCDPSession();
    const inUse = async () => {
      const {
        usedSize,
        embedderHeapUsedSize = 0,
        backingStorageSize = 0,
      } = await session.send('Runtime.getHeapUsage');
      return (usedSize + embedderHeapUsedSize + backingStorageSize) / 2 ** 20;
    };
    const measure = async (html, steps) => {
      await page.evaluate((text) => globalThis.parsePage(text), html);
      await session.send('HeapProfiler.collectGarbage');
      const before = await inUse();
      for (const step of steps) await page.evaluate((name) => globalThis[name](), step);
      return { before, after: await inUse() };
    };
    const rows = [];
    for (const html of pages) {
      // first once, so that patterns and words of its language are there
      await measure(html, OWN);
      rows.push({
        floor: await measure(html, ['readability']),
        own: await measure(html, OWN),
      });
    }
    report(print, rows);
  });
}

function report(print, rows) {
  const peak = rows.map(({ floor, own }) => own.after / floor.after);
  const grown = ({ before, after }) => after - before;
  print(
    `${rows.length} pages; page, code and words of the languages, median`,
    megabytes(median(rows.map(({ own }) => own.before))),
  );
  print('Readability uses besides, median', megabytes(median(rows.map(({ floor }) => grown(floor)))));
  print('capture and reading use besides, median', megabytes(median(rows.map(({ own }) => grown(own)))));
  print(
    'memory at the peak against that with Readability, median',
    `${median(peak).toFixed(2)} × (limit 1.5)`,
  );
  print('  95th percentile', `${quantile(peak, 0.95).toFixed(2)} × (limit 1.5)`);
}

const megabytes = (value) => `${value.toFixed(1)} MB`;

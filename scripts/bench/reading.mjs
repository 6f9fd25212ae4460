// Capture and reading in real Chromium, beside Readability's own parse of the same pages in the same run. Times are those
// of the processor (thread time), so that other work on the machine changes them little; of each page the least of its
// times in ROUNDS=3 rounds counts, each in a fresh page of the browser.
import { cpus, loadavg } from 'node:os';
import { median, quantile, samplePages, withBrowser } from './sample-pages.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 3);
/** Pages read before a round, so that the code is as warm for the first as for the others. */
const WARM = 15;

export async function run(print) {
  const pages = samplePages();
  await withBrowser(async (open) => {
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await open();
      rounds.push(await measureAll(page, pages));
      await page.close();
    }
    report(
      print,
      pages.map((_, index) => leastOf(rounds.map(({ times }) => times[index]))),
    );
    reportFirst(
      print,
      rounds.flatMap(({ firsts }) => firsts),
    );
    await reportLong(print, await open(), pages[0]);
  });
}

async function measureAll(page, pages) {
  const time = await processorClock(page);
  const measure = async (html) => {
    await page.evaluate((text) => globalThis.parsePage(text), html);
    const idle = await time('nothing');
    const times = {
      readability: (await time('readability')) - idle,
      capture: (await time('capture')) - idle,
    };
    const hasWords = await page.evaluate(() => globalThis.loadWords());
    return { ...times, read: hasWords ? (await time('reading')) - idle : null };
  };
  for (const html of pages.slice(0, WARM)) await measure(html);
  const firsts = [];
  for (const html of onePageOfEach(pages)) firsts.push((await measure(html)).read);
  const times = [];
  for (const html of pages) times.push(await measure(html));
  return { times, firsts: firsts.filter((time) => time !== null) };
}

/** A page of each language but the first one's: what is made of a language's words is made at its first article. */
function onePageOfEach(pages) {
  const seen = new Map();
  for (const html of pages) {
    const language = /<html[^>]*\slang=["']?([a-z]{2})/iu.exec(html)?.[1].toLowerCase();
    if (language && !seen.has(language)) seen.set(language, html);
  }
  return [...seen.values()].slice(1);
}

/** Tells how long the page's thread works at a call of its code, in milliseconds. */
async function processorClock(page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  return async (call) => {
    const before = await worked();
    await page.evaluate((name) => globalThis[name](), call);
    return (await worked()) - before;
  };
}

function leastOf(times) {
  const least = (key) => (times[0][key] === null ? null : Math.min(...times.map((one) => one[key])));
  return { readability: least('readability'), capture: least('capture'), read: least('read') };
}

function report(print, times) {
  const read = times.filter((one) => one.read !== null);
  const both = (one) => one.capture + one.read;
  const floor = times.map((one) => one.readability);
  const ratio = (values, share, limit) =>
    `${(quantile(values, share) / quantile(floor, share)).toFixed(2)} × (limit ${limit})`;
  const page = (value) => `${median(read.map((one) => value(one) / one.readability)).toFixed(2)} ×`;
  print(`${times.length} pages, ${read.length} of them in a language with a pack`, '');
  print(`load average, cores; rounds`, `${loadavg()[0].toFixed(1)}, ${cpus().length}; ${ROUNDS}`);
  print('floor: Readability, its own parse, median', `${median(floor).toFixed(1)} ms`);
  print(
    'capture: metadata, body, blocks, median',
    ratio(
      times.map((one) => one.capture),
      0.5,
      1.5,
    ),
  );
  print(
    'reading alone, median',
    ratio(
      read.map((one) => one.read),
      0.5,
      0.7,
    ),
  );
  print('capture and reading, median', ratio(read.map(both), 0.5, 2));
  print('  the same page by page, median', page(both));
  print(
    'capture, 95th percentile',
    ratio(
      times.map((one) => one.capture),
      0.95,
      1.5,
    ),
  );
  print('capture and reading, 95th percentile', ratio(read.map(both), 0.95, 2));
}

/** What a reading takes that has first to make patterns and names of a language's words; counted in none of the above. */
function reportFirst(print, times) {
  print(
    'the first article of a language, median',
    `${median(times).toFixed(0)} ms (${times.length} readings)`,
  );
}

async function reportLong(print, page, html) {
  const long = (characters) =>
    page.evaluate((text, length) => globalThis.measureLong(text, length), html, characters);
  await long(50_000);
  const small = await long(100_000);
  const large = await long(2_000_000);
  print(
    'a text of 2,000,000 characters against one of 100,000',
    `${(large / small).toFixed(1)} × (20 is linear; ${large.toFixed(0)} ms)`,
  );
}

// node test/e2e/measure.mjs [page.html]: times from the start of the popup to the note, median of 7 openings, both browsers.
import { readFile } from 'node:fs/promises';
import { browserNames, launch, startServer } from './drivers/index.mjs';

const RUNS = 7;
const MARKS = ['headnote:captured', 'headnote:loaded', 'headnote:note'];
const [file = 'test/fixtures/pages/demo-ru/page.html'] = process.argv.slice(2);

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

for (const name of browserNames) {
  const server = await startServer({ '/page.html': await readFile(file) });
  const browser = await launch(name);
  try {
    const page = await browser.open(server.url('/page.html'));
    const rows = [];
    for (let run = 0; run < RUNS; run++) {
      const popup = await browser.popup(page);
      await popup.waitFor('.note');
      rows.push(
        await popup.eval(
          (marks) => marks.map((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN),
          MARKS,
        ),
      );
    }
    const medians = MARKS.map(
      (mark, index) => `${mark} ${Math.round(median(rows.map((row) => row[index])))} ms`,
    );
    console.log(`${name}, median of ${RUNS}: ${medians.join(', ')}; first: ${Math.round(rows[0].at(-1))} ms`);
  } finally {
    await browser.close();
    await server.close();
  }
}

// Runs test/e2e/*.e2e.mjs (or the files named) one after another and ends with the plain line 'N passed, N failed'.
import { readdir } from 'node:fs/promises';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const named = process.argv.slice(2);
const all = (await readdir('test/e2e'))
  .filter((name) => name.endsWith('.e2e.mjs'))
  .map((name) => `test/e2e/${name}`);
const counts = { pass: 0, fail: 0, skip: 0 };

/** Runs spec files; gives how many of their tests failed, by file. */
async function runFiles(files) {
  const failed = new Map();
  const tests = run({ files, concurrency: 1, timeout: 300_000, forceExit: false });
  tests.on('test:pass', ({ details, skip }) => {
    if (details.type !== 'suite') counts[skip === undefined ? 'pass' : 'skip'] += 1;
  });
  tests.on('test:fail', ({ details, file }) => {
    if (details.type !== 'suite') failed.set(file, (failed.get(file) ?? 0) + 1);
  });
  for await (const text of tests.compose(spec)) process.stdout.write(text);
  return failed;
}

const first = await runFiles(named.length ? named : all.sort());
let last = first;
if (first.size) {
  // Browsers on a busy machine lose a race now and then: a file that failed runs once more, and the run says so.
  console.log(`RUN AGAIN, once, after a failure: ${[...first.keys()].join(', ')}`);
  last = await runFiles([...first.keys()]);
}
counts.fail = [...last.values()].reduce((sum, count) => sum + count, 0);
console.log(`${counts.pass} passed, ${counts.fail} failed, ${counts.skip} skipped`);
process.exit(counts.fail > 0 || counts.pass === 0 ? 1 : 0);

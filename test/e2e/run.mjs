// Runs test/e2e/*.e2e.mjs (or the files named) one after another and ends with the plain line 'N passed, N failed'.
import { readdir } from 'node:fs/promises';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const named = process.argv.slice(2);
const all = (await readdir('test/e2e'))
  .filter((name) => name.endsWith('.e2e.mjs'))
  .map((name) => `test/e2e/${name}`);
const counts = { pass: 0, fail: 0, skip: 0 };
const tests = run({
  files: named.length ? named : all.sort(),
  concurrency: 1,
  timeout: 300_000,
  forceExit: false,
});
tests.on('test:pass', ({ details, skip }) => {
  if (details.type !== 'suite') counts[skip === undefined ? 'pass' : 'skip'] += 1;
});
tests.on('test:fail', ({ details }) => {
  if (details.type !== 'suite') counts.fail += 1;
});
for await (const text of tests.compose(spec)) process.stdout.write(text);
console.log(`${counts.pass} passed, ${counts.fail} failed, ${counts.skip} skipped`);
process.exit(counts.fail > 0 || counts.pass === 0 ? 1 : 0);

// node scripts/bench/index.mjs [NAME…]: runs the benches of this folder (all, or those named) and prints their figures.
import { readdir } from 'node:fs/promises';

/** A bench is a file here that exports `run(print)`; `sample-*` files are what they work on. */
const files = (await readdir(new URL('.', import.meta.url))).filter(
  (name) => !/^(?:index|sample-)/.test(name),
);
const all = files.map((name) => name.replace(/\.mjs$/, '')).sort();
const named = process.argv.slice(2);
for (const name of named.length ? named : all) {
  if (!all.includes(name)) throw new Error(`no bench ${name}; there are: ${all.join(', ')}`);
  const { run } = await import(`./${name}.mjs`);
  console.log(`\n${name}`);
  await run((label, value) => console.log(`  ${label.padEnd(58)} ${value}`));
}

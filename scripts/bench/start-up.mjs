// Whether starting grows with the number of packs: processor time to load the core and read a first article, in a
// process of its own, with three packs in the registry against all of them. Runs of the two take turns.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const FEW = ['en', 'ru', 'und'];
const RUNS = 9;

export async function run(print) {
  const folder = await mkdtemp(join(tmpdir(), 'headnote-bench-'));
  try {
    const few = await bundle(join(folder, 'few'), FEW);
    const all = await bundle(join(folder, 'all'), null);
    const times = { few: [], all: [] };
    for (let n = 0; n < RUNS; n++) {
      times.few.push(timeOf(few));
      times.all.push(timeOf(all));
    }
    print(
      `load and read the first article, ${FEW.length} packs, median`,
      `${median(times.few).toFixed(0)} ms`,
    );
    print(
      'all packs against these',
      `${(median(times.all) / median(times.few)).toFixed(2)} × (1 is no growth)`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Bundles the sample with the packs named alone in the registry, a chunk each as in the extension. */
async function bundle(outdir, tags) {
  const registry = {
    name: 'registry',
    setup({ onLoad }) {
      onLoad({ filter: /core\/languages\/index\.ts$/ }, async ({ path }) => {
        const lines = (await readFile(path, 'utf8')).split('\n');
        const isKept = (line) =>
          !/^ {2}\S+: async/.test(line) || tags.some((tag) => line.startsWith(`  ${tag}:`));
        return { contents: lines.filter(isKept).join('\n'), loader: 'ts' };
      });
    },
  };
  await build({
    entryPoints: ['scripts/bench/sample-start-up.ts'],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    charset: 'utf8',
    logLevel: 'warning',
    plugins: tags ? [registry] : [],
  });
  return join(outdir, 'sample-start-up.mjs');
}

const timeOf = (file) => Number(execFileSync(process.execPath, [file], { encoding: 'utf8' }));

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

// node build.mjs [--dev]: bundles src/ into dist/chrome, dist/firefox and dist/cli.mjs.
import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { safeLibraries } from './scripts/safe-libraries.mjs';

const dev = process.argv.includes('--dev');
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const manifest = JSON.parse(await readFile('manifest.json', 'utf8'));
const shared = {
  bundle: true,
  minify: !dev,
  sourcemap: dev ? 'inline' : false,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  define: { __VERSION__: JSON.stringify(version) },
  plugins: [safeLibraries],
};
/** Surfaces that are no pages: scripts put into pages must be classic scripts, the background a module. */
const SCRIPTS = { content: 'iife', watch: 'iife', background: 'esm' };

/** Keys under "@target" are merged in; a key ending in "+" appends to the array of that name. */
function manifestFor(target) {
  const out = Object.fromEntries(Object.entries(manifest).filter(([key]) => !key.startsWith('@')));
  for (const [key, value] of Object.entries(manifest[`@${target}`] ?? {})) {
    if (key.endsWith('+')) out[key.slice(0, -1)] = [...(out[key.slice(0, -1)] ?? []), ...value];
    else out[key] = value;
  }
  return { ...out, version };
}

const surfaces = (await readdir('src/surfaces', { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const entry = (surface) =>
  ['index.ts', 'index.tsx'].map((file) => join('src/surfaces', surface, file)).find(existsSync);
const pages = surfaces.filter((surface) => entry(surface) && !(surface in SCRIPTS) && surface !== 'cli');
/** What every page of the extension begins with; one without styles of its own has no style sheet. */
const shell = await readFile('src/surfaces/page.html', 'utf8');
const STYLE = /^.*<link rel="stylesheet".*\n/m;

async function extension(target) {
  const out = join('dist', target);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const options = {
    ...shared,
    target: target === 'chrome' ? 'chrome120' : 'firefox142',
    define: { ...shared.define, __TARGET__: JSON.stringify(target) },
  };
  await build({
    ...options,
    format: 'esm',
    splitting: true,
    outdir: out,
    chunkNames: 'chunks/[name]-[hash]',
    entryPoints: pages.map((page) => ({ in: entry(page), out: `${page}/index` })),
  });
  for (const [surface, format] of Object.entries(SCRIPTS)) {
    if (entry(surface))
      await build({ ...options, format, outfile: join(out, `${surface}.js`), entryPoints: [entry(surface)] });
  }
  for (const page of pages) {
    const hasStyle = existsSync(join(out, page, 'index.css'));
    await writeFile(join(out, page, 'index.html'), hasStyle ? shell : shell.replace(STYLE, ''));
  }
  await cp('src/_locales', join(out, '_locales'), { recursive: true });
  await cp('icons', join(out, 'icons'), { recursive: true, filter: (path) => !path.endsWith('.svg') });
  await writeFile(join(out, 'manifest.json'), `${JSON.stringify(manifestFor(target), null, 2)}\n`);
  await checkPaths(out);
}

/** Fails the build where a file that the manifest, a page or an injection names is not there. */
async function checkPaths(out) {
  const named = [];
  const walk = (value) => {
    if (typeof value === 'string' && /^[\w/-]+\.(?:html|js|css|png)$/.test(value)) named.push(value);
    else if (value && typeof value === 'object') Object.values(value).forEach(walk);
  };
  walk(JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')));
  for (const page of pages) {
    const html = await readFile(join(out, page, 'index.html'), 'utf8');
    for (const [, path] of html.matchAll(/(?:src|href)="([^"#:]+)"/g))
      named.push(relative(out, join(dirname(join(out, page, 'index.html')), path)));
  }
  named.push('content.js', 'watch.js', 'detector/index.html');
  const missing = [...new Set(named)].filter((path) => !existsSync(join(out, path)));
  if (missing.length) throw new Error(`${out}: named but not there: ${missing.join(', ')}`);
}

async function commandLine() {
  const banner =
    "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);";
  await build({
    ...shared,
    minify: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outfile: 'dist/cli.mjs',
    entryPoints: [entry('cli')],
    banner: { js: banner },
  });
}

await Promise.all([...['chrome', 'firefox'].map(extension), commandLine()]);

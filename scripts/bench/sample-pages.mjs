// The pages the reading and memory benches work on, in a page of a real browser that has the code of sample-reading.ts.
// PAGES=folder of .html files; without it the evaluation pages beside the project, else the project's own fixtures.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../test/e2e/drivers/find-browser.mjs';

const SHARED = '../shared/eval/pages/html';
const OWN = 'test/fixtures/pages';

/** The pages' HTML. */
export function samplePages() {
  return pageFiles().map((file) => readFileSync(file, 'utf8'));
}

function pageFiles() {
  const folder = process.env.PAGES ?? (existsSync(SHARED) ? SHARED : null);
  if (folder)
    return readdirSync(folder)
      .filter((name) => name.endsWith('.html'))
      .map((name) => join(folder, name));
  return readdirSync(OWN)
    .map((name) => join(OWN, name, 'page.html'))
    .filter((file) => existsSync(file));
}

/** Runs `work` with a function that opens fresh pages with the code in them; the browser is closed at the end. */
export async function withBrowser(work) {
  const code = await bundle();
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chrome'),
    headless: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    await work(async () => {
      const page = await browser.newPage();
      await page.goto('data:text/html,<title>bench</title>');
      await page.addScriptTag({ content: code, type: 'module' });
      await page.waitForFunction(() => 'parsePage' in globalThis);
      return page;
    });
  } finally {
    await browser.close();
  }
}

async function bundle() {
  const { outputFiles } = await build({
    entryPoints: ['scripts/bench/sample-reading.ts'],
    bundle: true,
    minify: !process.env.NAMES,
    write: false,
    format: 'esm',
    target: 'chrome120',
    charset: 'utf8',
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

export const median = (values) => quantile(values, 0.5);

export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

// Capture and reading in real Chromium, beside Readability's own parse of the same pages in the same run.
// PAGES=folder of .html files; without it the evaluation pages beside the project, else the project's own fixtures.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../test/e2e/drivers/find-browser.mjs';

const SHARED = '../shared/eval/pages/html';
const OWN = 'test/fixtures/pages';
const WARM = 15;

export async function run(print) {
  const files = pageFiles();
  const code = await bundle();
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chrome'),
    headless: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.goto('data:text/html,<title>bench</title>');
    await page.addScriptTag({ content: code, type: 'module' });
    await page.waitForFunction(() => 'measurePage' in globalThis);
    const times = [];
    for (const [index, file] of [...files.slice(0, WARM), ...files].entries()) {
      const html = readFileSync(file, 'utf8');
      const one = await page.evaluate((text) => globalThis.measurePage(text, 'https://example.org/a'), html);
      if (index >= Math.min(WARM, files.length)) times.push(one);
    }
    report(print, times);
    await reportLong(print, page, files[0]);
  } finally {
    await browser.close();
  }
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

async function bundle() {
  const { outputFiles } = await build({
    entryPoints: ['scripts/bench/sample-reading.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'chrome120',
    charset: 'utf8',
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

function report(print, times) {
  const read = times.filter((one) => one.read !== null);
  const floor = median(times.map((one) => one.readability));
  const ratio = (value, limit) => `${(value / floor).toFixed(2)} × (limit ${limit})`;
  print(`${times.length} pages, ${read.length} of them in a language with a pack`, '');
  print('floor: Readability, its own parse, median', `${floor.toFixed(1)} ms`);
  print('capture: metadata, body, blocks, median', ratio(median(times.map((one) => one.capture)), 1.5));
  print('reading alone, median', ratio(median(read.map((one) => one.read)), 0.7));
  print('capture and reading, median', ratio(median(read.map((one) => one.capture + one.read)), 2));
  const tail = (values) =>
    quantile(values, 0.95) /
    quantile(
      times.map((one) => one.readability),
      0.95,
    );
  print('capture, 95th percentile', `${tail(times.map((one) => one.capture)).toFixed(2)} × (limit 1.5)`);
  print(
    'capture and reading, 95th percentile',
    `${tail(read.map((one) => one.capture + one.read)).toFixed(2)} × (limit 2)`,
  );
}

async function reportLong(print, page, file) {
  const html = readFileSync(file, 'utf8');
  const long = (characters) =>
    page.evaluate(
      (text, length) => globalThis.measureLong(text, 'https://example.org/a', length),
      html,
      characters,
    );
  await long(50_000);
  const small = await long(100_000);
  const large = await long(2_000_000);
  print(
    'a text of 2,000,000 characters against one of 100,000',
    `${(large / small).toFixed(1)} × (20 is linear; ${large.toFixed(0)} ms)`,
  );
}

const median = (values) => quantile(values, 0.5);

function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

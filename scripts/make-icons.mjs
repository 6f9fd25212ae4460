// node scripts/make-icons.mjs: draws icons/*.png from the SVG sources, in Chromium. Small sizes have a drawing of their own.
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../test/e2e/drivers/find-browser.mjs';

const SOURCES = { 16: 'headnote-small', 32: 'headnote-small', 48: 'headnote', 128: 'headnote' };

const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await puppeteer.launch({ executablePath: findBrowser('chrome'), headless: true, args });
try {
  const page = await browser.newPage();
  for (const [size, source] of Object.entries(SOURCES)) {
    const svg = await readFile(`icons/${source}.svg`, 'utf8');
    await page.setViewport({ width: Number(size), height: Number(size), deviceScaleFactor: 1 });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({ path: `icons/${size}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}

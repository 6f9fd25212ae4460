// Fills the library with made-up notes, the way a person would: from a backup file.
import { sampleEntry } from '../../scripts/bench/sample-library.mjs';

/** Notes sent into the page at a time. */
const SLICE = 250;

/** Restores a backup of `count` made-up notes, numbered from `from`, on an open library page; resolves when the page says it is done. */
export async function fillLibrary(page, count, length = 1500, from = 0) {
  const header = { format: 'headnote-backup', version: 1, createdAt: '2026-01-01T00:00:00Z', settings: {} };
  await page.eval(openBackup);
  await page.waitFor('.panel input[type="file"]');
  await page.eval(addPart, `${JSON.stringify(header)}\n`);
  for (let first = 0; first < count; first += SLICE) {
    const size = Math.min(SLICE, count - first);
    const lines = Array.from(
      { length: size },
      (_, at) => `${JSON.stringify(sampleEntry(from + first + at, length))}\n`,
    );
    await page.eval(addPart, lines.join(''));
  }
  await page.eval(addPart, `${JSON.stringify({ end: true, notes: count })}\n`);
  await page.eval(chooseFile);
  for (;;) {
    const { text, isBusy } = await page.eval(panelState);
    if (!isBusy && text) return text;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const openBackup = () => {
  const button = document.querySelector('[data-panel="backup"]');
  if (button.getAttribute('aria-expanded') === 'false') button.click();
};

const addPart = (part) => {
  globalThis.backupParts ??= [];
  globalThis.backupParts.push(part);
};

const chooseFile = () => {
  const transfer = new DataTransfer();
  transfer.items.add(new File(globalThis.backupParts, 'sample.jsonl'));
  globalThis.backupParts = [];
  const input = document.querySelector('.panel input[type="file"]');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

const panelState = () => ({
  text: document.querySelector('.panel-message')?.textContent ?? '',
  isBusy: document.querySelector('.panel input[type="file"]')?.disabled ?? true,
});

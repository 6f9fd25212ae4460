// A dossier from the library in both browsers: a person selects some notes, and the file tells of those and of no other.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { inEachBrowser, until } from './drivers/index.mjs';
import { fillLibrary } from './fill-library.mjs';

const COUNT = 40;
/** Rows of the list, by their place; those between are left out. */
const SELECTED = [0, 2, 3];

inEachBrowser({}, (stage) => {
  let page;
  let headlines;
  let others;
  /** Presses a format in the open menu, and gives the file. */
  const exportAs = async (format) => {
    await page.click('[data-panel="export"]');
    await page.waitFor(`[data-format="${format}"]`);
    await page.click(`[data-format="${format}"]`);
    return stage.browser.download(20_000);
  };
  /** What a reader of the dossier must find: the notes selected, counted, and no other. */
  const holdsTheSelected = (text) => {
    for (const headline of headlines) assert.ok(text.includes(headline), `${headline} is missing`);
    for (const headline of others) assert.ok(!text.includes(headline), `${headline} was not selected`);
    for (const number of [1, 2, 3]) assert.ok(text.includes(`[${number}]`), `source ${number} is missing`);
    assert.ok(!text.includes('[4]'));
  };

  before(async () => {
    page = await stage.browser.open(stage.browser.address('library/index.html'));
    await page.waitFor('.note-list');
    await fillLibrary(page, COUNT);
    await page.reload();
    await page.waitFor('.note-row');
  });

  test('selects notes by keys', async () => {
    await page.eval(() => document.querySelector('.note-list').focus());
    await page.press('Home');
    for (let row = 0; row <= Math.max(...SELECTED); row++) {
      if (row > 0) await page.press('ArrowDown');
      if (SELECTED.includes(row)) await page.press('x');
    }
    await until('three selected', () =>
      page.eval(() => document.querySelectorAll('.note-row[aria-selected="true"]').length === 3),
    );
    const rows = await page.eval(() =>
      [...document.querySelectorAll('.note-row')].map((row) => ({
        headline: row.querySelector('.note-row-headline').textContent.replace(/^★/u, ''),
        isSelected: row.getAttribute('aria-selected') === 'true',
      })),
    );
    headlines = rows.filter(({ isSelected }) => isSelected).map(({ headline }) => headline);
    others = rows.filter(({ isSelected }) => !isSelected).map(({ headline }) => headline);
    assert.equal(headlines.length, 3);
    assert.ok(others.length > 0);
  });

  test('exports them as a page: succession, priorities, sources, every inner link with its place', async () => {
    const file = await exportAs('dossier-html');
    assert.equal(file.name, 'headnote-3-notes.html');
    const found = await page.eval((html) => {
      const read = new DOMParser().parseFromString(html, 'text/html');
      const inner = [...read.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href'));
      return {
        text: read.body.textContent,
        headings: [...read.querySelectorAll('h2')].map((heading) => heading.textContent),
        rows: read.querySelectorAll('tbody tr').length,
        passages: read.querySelectorAll('a[href*="#:~:text="]').length,
        broken: inner.filter((href) => !read.getElementById(href.slice(1))),
        foreign: read.querySelectorAll('script, img, link[rel="stylesheet"]').length,
      };
    }, file.text);
    holdsTheSelected(found.text);
    assert.deepEqual(found.headings, ['Contents', 'Succession', 'Priorities', 'Sources']);
    assert.ok(found.rows >= 1 && found.rows <= 3);
    assert.ok(found.passages >= 3, 'lines lead to their passages');
    assert.deepEqual(found.broken, []);
    assert.equal(found.foreign, 0);
  });

  test('exports the same as Markdown and as a Word document', async () => {
    const markdown = await exportAs('dossier-markdown');
    assert.equal(markdown.name, 'headnote-3-notes.md');
    holdsTheSelected(markdown.text.replaceAll('\\', ''));
    const word = await exportAs('dossier-docx');
    assert.equal(word.name, 'headnote-3-notes.docx');
    const files = unzipSync(word.bytes);
    assert.ok(files['[Content_Types].xml']);
    const document = strFromU8(files['word/document.xml']);
    holdsTheSelected(document.replace(/<\/w:p>/gu, '\n').replace(/<[^>]+>/gu, ''));
  });
});

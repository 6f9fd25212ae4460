// The library page in both browsers: keep, find, delete with undo, tag, back up and restore.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { browserNames, launch, until } from './drivers/index.mjs';
import { fillLibrary } from './fill-library.mjs';

const COUNT = 200;
const countText = (page) => page.text('.list-count');
const rows = (page) =>
  page.eval(() => [...document.querySelectorAll('.note-row-headline')].map((e) => e.textContent));
const clickText = (page, selector, text) =>
  page.eval(
    (given, wanted) => {
      const found = [...document.querySelectorAll(given)].find((element) =>
        element.textContent.includes(wanted),
      );
      if (!found) throw new Error(`no ${given} with ${wanted}`);
      found.click();
    },
    selector,
    text,
  );

for (const name of browserNames) {
  describe(name, () => {
    let browser;
    let page;
    const open = async () => {
      page = await browser.open(browser.address('library/index.html'));
      await page.waitFor('.note-list');
    };
    const search = async (words) => {
      await page.eval((text) => {
        const field = document.getElementById('search');
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, words);
    };
    before(async () => {
      browser = await launch(name);
      await open();
    });
    after(() => browser?.close());

    test('an empty library says how to fill it', async () => {
      await page.waitFor('.empty');
      assert.match(await page.text('.empty'), /press the Headnote button/);
      assert.deepEqual(await page.axe(), []);
    });

    test('takes a backup in, and shows it at once after reopening', async () => {
      assert.match(await fillLibrary(page, COUNT), /200 added, 0 updated, 0 were here/);
      await page.reload();
      await page.waitFor('.note-row');
      await until('the count', async () => (await countText(page)) === '200 notes');
      assert.ok((await rows(page)).length < 60, 'only rows in sight are in the page');
    });

    test('opens a note, and shows a passage in the kept article', async () => {
      await page.eval(() => document.querySelector('.note-row').click());
      await page.waitFor('.note-pane .note');
      assert.deepEqual(await page.axe(), []);
      await page.eval(() => document.querySelector('.priorities .line').click());
      await page.waitFor('.article-text mark');
      assert.equal(await page.text('.article-text mark'), await page.text('.priorities .line'));
    });

    test('finds by word, with typos, and by facet', async () => {
      await search('председательство');
      await until('Russian notes', async () => Number.parseInt(await countText(page), 10) < COUNT);
      const exact = await countText(page);
      await search('председатльство');
      await until('the same in spite of a typo', async () => (await countText(page)) === exact);
      await search('nothinghasthis');
      await page.waitFor('.empty');
      await search('');
      await until('all again', async () => (await countText(page)) === '200 notes');
      await until('the facets again', () =>
        page.eval(() =>
          [...document.querySelectorAll('.facet button')].some((button) =>
            button.textContent.includes('Outlet 0'),
          ),
        ),
      );
      await clickText(page, '.facet button', 'Outlet 0');
      await until('one outlet', async () => (await countText(page)) === '8 notes');
      await clickText(page, '.facets > .button', 'Show all');
    });

    test('deletes with undo; the bin restores', async () => {
      const [first] = await rows(page);
      await page.eval(() => document.querySelector('.note-row').click());
      await page.waitFor('.note-pane .note');
      await clickText(page, '.note-tools button', 'Delete');
      await until('199', async () => (await countText(page)) === '199 notes');
      await clickText(page, '.toast button', 'Undo');
      await until('200', async () => (await countText(page)) === '200 notes');
      assert.equal((await rows(page))[0], first);
    });

    test('keys alone: move, open, star, select, delete', async () => {
      await page.eval(() => document.querySelector('.note-list').focus());
      for (const key of ['Home', 'ArrowDown', 'j', 's']) await page.press(key);
      await until('a star', () =>
        page.eval(() => document.querySelectorAll('.note-row')[2].querySelector('.note-row-star')),
      );
      for (const key of ['x', 'ArrowDown', 'x', 'Delete']) await page.press(key);
      await until('198', async () => (await countText(page)) === '198 notes');
      await clickText(page, '.toast button', 'Undo');
      await until('200', async () => (await countText(page)) === '200 notes');
    });

    test('keeps a tag and a remark over a reload', async () => {
      await page.eval(() => document.querySelector('.note-row').click());
      await page.waitFor('.tags input');
      await page.eval(() => {
        const field = document.querySelector('.tags input');
        field.value = 'to read, to code';
        field.form.requestSubmit();
        const remark = document.querySelector('.remark textarea');
        remark.value = 'compare with the statute';
        remark.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      await until('the tag in the list', () =>
        page.eval(() => document.querySelector('.note-row').textContent.includes('to code')),
      );
      await until('the remark kept', () => page.eval(() => !document.querySelector('.remark small')));
      await page.reload();
      await page.waitFor('.note-row');
      await search('statute');
      await until('found by remark', async () => (await countText(page)) === '1 note');
      await search('');
    });

    test('corrects a line by keys, beside what was read, and takes it back', async () => {
      await page.eval(() => document.querySelector('.note-row').click());
      await page.waitFor('.priorities .line');
      const read = await page.text('.priorities .line');
      await page.eval(() => document.querySelector('.priorities .line').focus());
      await page.press('e');
      await page.waitFor('.line-editor [name="text"]');
      assert.deepEqual(await page.axe(), []);
      await page.eval(() => {
        document.querySelector('.line-editor [name="text"]').value = 'Corrected wording';
        document.querySelector('.line-editor [name="remark"]').value = 'see the speech';
        document.querySelector('.line-editor form').requestSubmit();
      });
      await page.waitFor('.priorities .mark-corrected');
      await page.waitFor('.priorities .mark-remarked');
      assert.equal(await page.text('.priorities .line'), 'Corrected wording');
      assert.ok((await page.text('.corrections')).includes(read), 'what was read stays beside it');
      await search('wording');
      await until('found by the corrected words', async () => (await countText(page)) === '1 note');
      await search('');
      await page.eval(() => document.querySelector('.chair-holder .line').focus());
      await page.press('y');
      await page.waitFor('.chair-holder .mark-confirmed');
      await clickText(page, '.corrections button', 'Undo');
      await until('as read', async () => (await page.text('.priorities .line')) === read);
    });

    test('adds, strikes out and refuses what is no date', async () => {
      const count = () => page.eval(() => document.querySelectorAll('.priorities > li').length);
      const before = await count();
      await page.eval(() => document.querySelector('[data-edit="/priorities"]').click());
      await page.waitFor('.line-editor [name="text"]');
      await page.eval(() => {
        document.querySelector('.line-editor [name="text"]').value = 'A priority of mine';
        document.querySelector('.line-editor form').requestSubmit();
      });
      await page.waitFor('.priorities .mark-added');
      assert.equal(await count(), before + 1);
      await page.eval(() => [...document.querySelectorAll('.priorities .line')].at(-1).focus());
      await page.press('e');
      await page.waitFor('.line-editor .danger');
      await page.eval(() => document.querySelector('.line-editor .danger').click());
      await until('struck out', async () => (await count()) === before);
      await page.eval(() => document.querySelector('.chair .line').focus());
      await page.press('e');
      await page.waitFor('.line-editor [name="endDate"]');
      await page.eval(() => {
        document.querySelector('.line-editor [name="endDate"]').value = 'next year';
        document.querySelector('.line-editor form').requestSubmit();
      });
      await page.waitFor('.field-fault');
      await page.eval(() => {
        document.querySelector('.line-editor [name="endDate"]').value = '2031-06-30';
        document.querySelector('.line-editor form').requestSubmit();
      });
      await until('the date', async () => /30 June 2031/.test(await page.text('.chair')));
      await page.reload();
      await page.waitFor('.note-row');
      assert.match(
        await page.eval(() => document.querySelector('.note-row').textContent),
        /30 June 2031.*Corrected/,
      );
    });

    test('a backup holds every note and what was added; a damaged one is refused', async () => {
      await page.eval(() => document.querySelector('[data-panel="backup"]').click());
      await page.waitFor('.panel .primary');
      await page.eval(() => document.querySelector('.panel .primary').click());
      const { name: file, bytes } = await browser.download(20_000);
      assert.match(file, /^headnote-library-\d{4}-\d\d-\d\d\.jsonl\.gz$/);
      const lines = gunzipSync(bytes).toString('utf8').trimEnd().split('\n');
      assert.equal(lines.length, COUNT + 2);
      assert.equal(lines.filter((line) => line.includes('"tags":["sea","to read","to code"]')).length, 1);
      await page.eval(
        (text) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([text], 'broken.jsonl'));
          const input = document.querySelector('.panel input[type="file"]');
          input.files = transfer.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        },
        `${lines.slice(0, 5).join('\n')}\n`,
      );
      await until('refused', async () =>
        /Refused: the file is cut short/.test(await page.text('.panel-message')),
      );
      assert.equal(await countText(page), '200 notes');
    });

    test('exports what is shown', async () => {
      await page.eval(() => document.querySelector('[data-panel="export"]').click());
      await page.waitFor('[data-format="csv"]');
      await page.eval(() => document.querySelector('[data-format="csv"]').click());
      const { name: file, text } = await browser.download(20_000);
      assert.equal(file, 'headnote-200-notes.csv');
      assert.ok(text.split('\r\n').length > COUNT);
    });

    test('looks sound with notes, in the dark too', async () => {
      await page.eval(() => document.querySelector('.note-row').click());
      await page.waitFor('.note-pane .note');
      for (const scheme of ['dark', 'light']) {
        await page.scheme(scheme);
        assert.deepEqual(await page.axe(), []);
      }
    });
  });
}

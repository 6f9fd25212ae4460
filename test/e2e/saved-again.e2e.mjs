// An article that is saved again after it and the note have changed: what changed is told, the person's work stays.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sampleEntry } from '../../scripts/bench/sample-library.mjs';
import { browserNames, launch, until } from './drivers/index.mjs';

/** Saves as the popup does. Runs in the page. */
const save = async ({ note, article }) => {
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  const answer = await runtime.sendMessage({ call: 'note/save', request: { note, article } });
  if (!answer.ok) throw new Error(answer.code);
};

/** The same article, later: another headline and date, its last priority and the passage of it gone. */
function rewritten({ note, article }) {
  const later = structuredClone(note);
  const gone = later.priorities.pop();
  later.article.text = later.article.text.replace(gone.text, 'other words');
  later.article.headline = 'Another headline';
  later.chairs[0].startDate.edtf = '2031-05';
  return { note: later, article };
}

for (const name of browserNames) {
  describe(name, () => {
    const { kept, article } = sampleEntry(0, 2000);
    const first = { note: kept.note, article };
    let browser;
    let page;
    const openNote = async () => {
      await page.waitFor('.note-row');
      await page.eval(() => document.querySelector('.note-row').click());
      await page.waitFor('.note-pane .note');
    };
    before(async () => {
      browser = await launch(name);
      page = await browser.open(browser.address('library/index.html'));
      await page.waitFor('.note-list');
    });
    after(() => browser?.close());

    test('what changed is told field by field, with the passage that is gone', async () => {
      await page.eval(save, first);
      await page.reload();
      await openNote();
      await page.eval(() => document.querySelectorAll('.priorities .line')[1].focus());
      await page.press('e');
      await page.waitFor('.line-editor [name="text"]');
      await page.eval(() => {
        document.querySelector('.line-editor [name="text"]').value = 'In my own words';
        document.querySelector('.line-editor form').requestSubmit();
      });
      await page.waitFor('.priorities .mark-corrected');
      await page.eval(save, rewritten(first));
      await page.reload();
      await openNote();
      assert.equal(await page.eval(() => document.querySelectorAll('.note-row').length), 1);
      const told = await page.eval(() =>
        [...document.querySelectorAll('.revisions:not(.corrections) li')].map((item) => item.textContent),
      );
      const { startDate } = kept.note.chairs[0];
      const gone = kept.note.priorities.at(-1).text;
      assert.deepEqual(told, [
        `changed Article, headline: ${kept.note.article.headline} → Another headline`,
        `changed Chair 1, from: ${startDate.edtf} → May 2031`,
        `gone Priorities 3: ${gone}The article no longer has this passage: ${gone}`,
      ]);
    });

    test('the correction stands beside what was read, and can be taken back', async () => {
      const lines = () =>
        page.eval(() => [...document.querySelectorAll('.priorities .line')].map((line) => line.textContent));
      const [one, two] = kept.note.priorities.map(({ text }) => text);
      assert.deepEqual(await lines(), [one, 'In my own words']);
      const list = await page.text('.corrections');
      assert.ok(list.includes(two) && list.includes('In my own words'), list);
      await page.eval(() => document.querySelector('.corrections button').click());
      await until('what was read', async () => (await lines())[1] === two);
      assert.deepEqual(await page.axe(), []);
    });
  });
}

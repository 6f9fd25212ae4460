// Pages that mean no good, or are too much: each gets a clear answer, nothing is thrown, nothing runs, nothing hangs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEachBrowser } from './drivers/index.mjs';

const LONGEST_MS = 30_000;
const SENTENCE =
  'The council of the harbour towns met on Tuesday and put off the vote until the next spring session. ';
const FIRST = 'Malta will take over the chairmanship of the OSCE from North Macedonia on 1 January 2024. ';
const page = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body><article>${body}</article></body></html>`;
const paragraphs = (count, text = SENTENCE.repeat(3)) => `<p>${text}</p>`.repeat(count);
const HOSTILE = '=HYPERLINK("x")\u0007\u202e&lt;img src=x onerror="document.title=1"&gt;../../etc';

const PAGES = {
  '/large.html': page(`<h1>Large</h1><p>${FIRST}</p>${paragraphs(17_000)}`),
  '/many.html': page(`<h1>Many</h1><p>${FIRST}</p>${paragraphs(5)}${'<b>x</b> '.repeat(50_000)}`),
  '/deep.html': page(`<h1>Deep</h1><p>${FIRST}</p>${paragraphs(5)}${'<div>'.repeat(400)}end`),
  '/json.html': page(
    `<h1>Broken data</h1><p>${FIRST}</p>${paragraphs(4)}`,
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":["</script><script type="application/ld+json">[[[null,7,{"@graph":5}]]]</script>',
  ),
  '/hostile.html': page(
    `<h1>${HOSTILE}</h1><p>${FIRST}</p>${paragraphs(4)}`,
    `<title>${HOSTILE}</title><meta property="og:title" content='${HOSTILE}'>`,
  ),
  '/language.html': page(
    `<h1>Ka noho te kaunihera</h1>${paragraphs(5, 'I hui te kaunihera o ngā tāone whanga i te Tūrei, ā, ka nekehia te pōti ki te kōanga. ')}`,
  ).replace('lang="en"', 'lang="mi"'),
};

inEachBrowser(PAGES, (stage) => {
  const answer = async (path) => {
    const tab = await stage.browser.open(stage.server.url(path));
    const before = await tab.eval(() => document.title);
    const popup = await stage.browser.popup(tab);
    await popup.waitFor('.note, .page-message', LONGEST_MS);
    assert.equal(await tab.eval(() => document.title), before);
    return popup;
  };

  for (const path of ['/large.html', '/many.html', '/deep.html', '/json.html', '/hostile.html']) {
    test(`${path}: the chair is read all the same`, async () => {
      const popup = await answer(path);
      assert.match(await popup.text('.chair-holder'), /Malta/);
    });
  }

  test('a hostile headline stays text, in the popup and in a file name', async () => {
    const popup = await answer('/hostile.html');
    assert.equal(await popup.eval(() => document.querySelector('.note img')), null);
    await popup.click('.export');
    await popup.waitFor('[data-format=csv]');
    await popup.click('[data-format=csv]');
    const file = await stage.browser.download();
    assert.doesNotMatch(file.name, /[/\\<>:"|?*\u0000-\u001f\u202e]/);
    assert.doesNotMatch(file.text, /(?:^|,)"?=/m);
  });

  test('a language nobody here reads is named as such', async () => {
    const popup = await answer('/language.html');
    assert.match(await popup.text('.missing'), /Headnote cannot read this in .+ yet/);
  });
});

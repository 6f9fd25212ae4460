import { Readability } from '@mozilla/readability';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { QuickReadability } from '../../../src/page/body/quick-readability';
import { rawBlocks } from '../../../src/page/body/raw-blocks';
import { parsePage } from '../../../src/surfaces/cli/parse-page';

const PAGES = 'test/fixtures/pages';
const options = { charThreshold: 100, keepClasses: true, serializer: (node: Node) => node as Element };
/** What is made of Readability's result: blocks with their links, and captions. */
const found = (reader: Readability<Element>) => {
  const content = reader.parse()?.content;
  return content ? rawBlocks(content, 'https://example.org/news/') : null;
};
const STEPS = Object.getOwnPropertyNames(QuickReadability.prototype).filter((name) => name !== 'constructor');

describe('the quick Readability', () => {
  it.each(STEPS)('stands in for %s', (name) => {
    expect(Readability.prototype).toHaveProperty(name);
  });

  it.each(readdirSync(PAGES))('finds on %s what the plain one finds', (name) => {
    const html = readFileSync(join(PAGES, name, 'page.html'), 'utf8');
    const quick = found(new QuickReadability(parsePage(html), options));
    expect(quick).toEqual(found(new Readability(parsePage(html), options)));
  });

  it.each([
    '<div style="display: none">hidden</div>',
    '<div aria-hidden="true">hidden</div>',
    '<p hidden>hidden</p>',
    '<span rel="author">Ann Lee</span>',
    '<p class="byline">By Ann Lee</p>',
    '<section><br><hr></section>',
    '<div><p></p></div>',
    '<div><span><br></span></div>',
    '<h2></h2>',
    '<p style="color: red">A line of its own about the <a href="../ferry">ferry</a>, the light and the wall.</p>',
  ])('takes %s as the plain one does', (piece) => {
    const words = '<p>The harbour council met on Tuesday, and agreed on a new ferry, a light and a wall.</p>';
    const page = `<html><body><article>${words}${piece}${words}${words}</article></body></html>`;
    const quick = found(new QuickReadability(parsePage(page), options));
    expect(quick).toEqual(found(new Readability(parsePage(page), options)));
  });
});

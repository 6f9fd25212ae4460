// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { capturePage } from '../../src/page/capture-page';
import { articlePage, parse, prose } from './parse';

const options = { url: 'https://www.the-gull.example/news/lighthouse-roof-1234', accessed: null };

/** A page as a person has it before them: only a document in a window has a selection. */
function show(html: string): void {
  document.documentElement.innerHTML = parse(html).documentElement.innerHTML;
}
const select = (from: Node, to: Node) => {
  getSelection()!.setBaseAndExtent(from, 0, to, to.childNodes.length);
};
afterEach(() => getSelection()!.removeAllRanges());

test('without a selection the page is captured, and nothing is said of one', () => {
  show(articlePage());
  expect(capturePage(document, {}, options)).toMatchObject({ selection: 'none' });
  expect(capturePage(document, { selection: true }, options).selection).toBe('none');
});

test('a selection is offered, and captured alone when asked for', () => {
  show(articlePage({ body: [1, 2, 3, 4].map(prose).join('') }));
  const [, second, third] = document.querySelectorAll('article p');
  select(second!, third!);
  const whole = capturePage(document, {}, options);
  expect(whole.selection).toBe('there');
  const part = capturePage(document, { selection: true }, options);
  expect(part.selection).toBe('read');
  expect(part.article!.text).toBe(`${second!.textContent!.trim()}\n\n${third!.textContent!.trim()}`);
  expect(part.article!.headline).toBe(whole.article!.headline);
});

test('a word selected by accident is none', () => {
  show(articlePage());
  const text = document.querySelector('article p')!.firstChild!;
  getSelection()!.setBaseAndExtent(text, 0, text, 6);
  expect(capturePage(document, { selection: true }, options).selection).toBe('none');
});

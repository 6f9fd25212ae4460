import { expect, test } from 'vitest';
import type { Article } from '../../src/core/model/article';
import { looksLikeArticle } from '../../src/page/looks-like-article';

const SENTENCE =
  'The council met on Tuesday and put off the vote on the harbour until the next spring session. ';

function article(paragraphs: string[], fields: Partial<Article> = {}, isLinked = false): Article {
  const text = paragraphs.join('\n\n');
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { kind: 'paragraph' as const, start, end: start + paragraph.length };
    start = block.end + 2;
    return block;
  });
  const links = isLinked
    ? blocks.map(({ start: from, end }) => ({ start: from, end, url: 'https://a.example/' }))
    : [];
  return { text, blocks, links, datePublished: null, author: [], ...fields } as Article;
}

test.each<[string, Article, boolean]>([
  ['three paragraphs', article([SENTENCE, SENTENCE, SENTENCE + SENTENCE]), true],
  ['a short report that is dated', article([SENTENCE + SENTENCE], { datePublished: '2025-01-01' }), true],
  ['the same without date and author', article([SENTENCE + SENTENCE]), false],
  [
    'Chinese says it in fewer characters',
    article(['理事会星期二开会，把关于港口的表决推迟到明年春季会议。'.repeat(5)]),
    true,
  ],
  ['many short lines', article(Array.from({ length: 60 }, () => 'World news today')), false],
  [
    'many short lines, dated',
    article(
      Array.from({ length: 60 }, () => 'World news'),
      { datePublished: '2025' },
    ),
    false,
  ],
  ['teasers that are all links', article([SENTENCE, SENTENCE, SENTENCE, SENTENCE], {}, true), false],
  ['nothing', article([]), false],
])('%s', (_what, captured, expected) => {
  expect(looksLikeArticle(captured)).toBe(expected);
});

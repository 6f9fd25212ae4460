import type { Article } from '../core/model/article';

/** Running text that makes a page an article, in characters; half of it where the page itself names date or author. */
const ENOUGH_PROSE = 280;
/** A paragraph shorter than this is a teaser, a caption or a button. */
const SHORTEST_PARAGRAPH = 60;
/** Chinese and Japanese say the same in about a third of the characters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const DENSITY = 3;
/** More of the text inside links than this is a list of links. */
const MOST_LINKED = 0.6;

/** Whether what was captured reads like an article, and not like a front page, a list of links or a form. */
export function looksLikeArticle({ text, blocks, links, datePublished, author }: Article): boolean {
  const weight = DENSE.test(text.slice(0, 200)) ? DENSITY : 1;
  const lengths = blocks.map(({ start, end }) => (end - start) * weight);
  const prose = sum(lengths.filter((length) => length >= SHORTEST_PARAGRAPH));
  const linked = sum(links.map(({ start, end }) => end - start)) / Math.max(1, text.length);
  const isSigned = datePublished !== null || author.length > 0;
  return prose >= (isSigned ? ENOUGH_PROSE / 2 : ENOUGH_PROSE) && linked <= MOST_LINKED;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

// What the reading bench runs inside a real browser page.
import { Readability } from '@mozilla/readability';
import { detectLanguage, loadLanguage, read } from '../../src/core/index';
import { readArticle } from '../../src/page/read-article';

interface Times {
  readability: number;
  capture: number;
  read: number | null;
  characters: number;
}

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

function timed<Value>(run: () => Value): [milliseconds: number, value: Value] {
  const start = performance.now();
  const value = run();
  return [performance.now() - start, value];
}

/** Times of one page: Readability's own parse (its clone not counted), our capture (clone counted), our reading. */
export async function measurePage(html: string, url: string): Promise<Times> {
  const ours = parse(html);
  const theirs = parse(html);
  const [readability] = timed(() => new Readability(theirs).parse());
  const [capture, { article }] = timed(() => readArticle(ours, { url, accessed: null }));
  if (!article) return { readability, capture, read: null, characters: 0 };
  const inLanguage = await detectLanguage(article.text, article.inLanguage, []);
  const pack = await loadLanguage(inLanguage);
  const [reading] = timed(() => read({ ...article, inLanguage }, pack, '0'));
  return { readability, capture, read: pack.tag === 'und' ? null : reading, characters: article.text.length };
}

/** Time to read a text of a given length made of the article's own paragraphs, after a first reading. */
export async function measureLong(html: string, url: string, characters: number): Promise<number> {
  const { article } = readArticle(parse(html), { url, accessed: null, force: true });
  if (!article) throw new Error('no article on the sample page');
  const text: string[] = [];
  const blocks = [];
  let length = 0;
  for (let i = 0; length < characters; i++) {
    const block = article.blocks[i % article.blocks.length]!;
    const piece = article.text.slice(block.start, block.end);
    blocks.push({ ...block, start: length, end: length + piece.length });
    text.push(piece);
    length += piece.length + 2;
  }
  const long = { ...article, text: text.join('\n\n'), blocks, links: [] };
  const [time] = timed(() => read(long, pack, '0'));
  return time;
}

const pack = await loadLanguage('en');
Object.assign(globalThis, { measurePage, measureLong });

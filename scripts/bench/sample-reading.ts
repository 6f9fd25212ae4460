// What the reading and memory benches run inside a real browser page.
import { Readability } from '@mozilla/readability';
import { detectLanguage, loadLanguage, read } from '../../src/core/index';
import type { Article } from '../../src/core/model/article';
import type { LanguagePack } from '../../src/core/model/language-pack';
import { readArticle } from '../../src/page/read-article';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const URL_OF_PAGE = 'https://example.org/a';

/** What the steps below work on and give, one page at a time; kept, so that memory can be counted. */
const at: {
  ours: Document;
  theirs: Document;
  article: Article | null;
  pack: LanguagePack | null;
  result: unknown;
} = { ours: document, theirs: document, article: null, pack: null, result: null };

function parsePage(html: string): void {
  Object.assign(at, { ours: parse(html), theirs: parse(html), article: null, pack: null, result: null });
}

function nothing(): void {}

/** The floor: Readability's own parse, its clone of the page not counted. */
function readability(): void {
  at.result = new Readability(at.theirs).parse();
}

/** Our capture, its clone counted. */
function capture(): void {
  at.article = readArticle(at.ours, { url: URL_OF_PAGE, accessed: null }).article;
}

/** Loads the words of the article's language; false where there are none. */
async function loadWords(): Promise<boolean> {
  if (!at.article) return false;
  const inLanguage = await detectLanguage(at.article.text, at.article.inLanguage, []);
  at.article = { ...at.article, inLanguage };
  at.pack = await loadLanguage(inLanguage);
  return at.pack.tag !== 'und';
}

function reading(): void {
  if (at.article && at.pack) at.result = read(at.article, at.pack, '0');
}

/** Time to read a text of a given length made of the article's own paragraphs, after a first reading. */
async function measureLong(html: string, characters: number): Promise<number> {
  const { article } = readArticle(parse(html), { url: URL_OF_PAGE, accessed: null, force: true });
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
  const start = performance.now();
  read(long, pack, '0');
  return performance.now() - start;
}

const pack = await loadLanguage('en');
Object.assign(globalThis, { parsePage, nothing, readability, capture, loadWords, reading, measureLong });

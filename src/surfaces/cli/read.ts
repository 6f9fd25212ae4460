import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { detectLanguage, loadLanguage, read as readNote, statisticalDetector } from '../../core/index';
import type { Note } from '../../core/model/note';
import { readArticle } from '../../page/read-article';
import { decodePage } from './decode-page';
import { parsePage } from './parse-page';

declare const __VERSION__: string;

interface Page {
  file: string;
  url?: string;
  published?: string;
}

/** `read PAGE.html [--url URL] [--published DATE]`, or `read --batch -` over JSON lines. Returns the exit code. */
export async function read(args: readonly string[]): Promise<number> {
  if (args[0] === '--batch') return readBatch();
  const [file] = args;
  if (!file) {
    process.stderr.write('usage: headnote read PAGE.html [--url URL] [--published DATE] | read --batch -\n');
    return 2;
  }
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const url = option('--url');
  const published = option('--published');
  try {
    const note = await readPage({ file, ...(url ? { url } : {}), ...(published ? { published } : {}) });
    process.stdout.write(`${JSON.stringify(note, null, 2)}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${file}: ${messageOf(error)}\n`);
    return 1;
  }
}

async function readBatch(): Promise<number> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    let id: unknown = null;
    try {
      const page = JSON.parse(line) as Page & { id: unknown };
      id = page.id ?? null;
      process.stdout.write(`${JSON.stringify({ id, note: await readPage(page) })}\n`);
    } catch (error) {
      process.stdout.write(`${JSON.stringify({ id, error: messageOf(error) })}\n`);
    }
  }
  return 0;
}

async function readPage({ file, url, published }: Page): Promise<Note> {
  const html = decodePage(await readFile(file));
  const { article } = readArticle(parsePage(html), {
    url: url ?? `file://${file}`,
    accessed: null,
    // a file that is named is wanted, whatever kind of page it is
    force: true,
    ...(published ? { published } : {}),
  });
  if (!article) throw new Error('no article found on this page');
  const inLanguage = await detectLanguage(`${article.headline}\n${article.text}`, article.inLanguage, [
    statisticalDetector,
  ]);
  const pack = await loadLanguage(inLanguage);
  return readNote({ ...article, inLanguage }, pack, __VERSION__);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

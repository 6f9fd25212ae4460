import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detectLanguage, loadLanguage, read, statisticalDetector } from '../src/core/index';
import type { Note } from '../src/core/model/note';
import { readArticle } from '../src/page/read-article';
import { parsePage } from '../src/surfaces/cli/parse-page';
import { type ExpectedNote, expectNote } from './expected-note';

const PAGES = 'test/fixtures/pages';
const SEED = '../shared/seed';

async function readHtml(html: string, url: string, published?: string): Promise<Note> {
  const { article } = readArticle(parsePage(html), {
    url,
    accessed: null,
    ...(published ? { published } : {}),
  });
  if (!article) throw new Error('no article found');
  const inLanguage = await detectLanguage(`${article.headline}\n${article.text}`, article.inLanguage, [
    statisticalDetector,
  ]);
  return read({ ...article, inLanguage }, await loadLanguage(inLanguage), '0');
}

const written = existsSync(PAGES)
  ? readdirSync(PAGES).filter((name) => existsSync(join(PAGES, name, 'expected.json')))
  : [];

describe('whole pages give the notes written for them', () => {
  test('there are some', () => expect(written.length).toBeGreaterThan(0));

  test.each(written)('%s', async (name) => {
    const note = await readHtml(
      readFileSync(join(PAGES, name, 'page.html'), 'utf8'),
      `https://example.org/${name}`,
    );
    expectNote(note, JSON.parse(readFileSync(join(PAGES, name, 'expected.json'), 'utf8')) as ExpectedNote);
  });
});

describe.skipIf(!existsSync(SEED))(
  'the article the project began with (skipped where ../shared is absent)',
  () => {
    test('gives its note', async () => {
      const file = readdirSync(SEED).find((name) => name.endsWith('.txt'))!;
      const [headline, ...blocks] = readFileSync(join(SEED, file), 'utf8')
        .trim()
        .split(/\n\s*\n/);
      const html = `<!doctype html><html lang="ru"><head><title>${headline}</title></head><body><article><h1>${headline}</h1>${blocks.map((block) => `<p>${block}</p>`).join('\n')}</article></body></html>`;
      const expected = JSON.parse(readFileSync(join(SEED, 'expected.json'), 'utf8')) as ExpectedNote;
      expectNote(await readHtml(html, 'https://example.org/seed', '2024-01-01'), expected);
    });
  },
);
if (!existsSync(SEED)) console.warn('SKIPPED: the seed article is not beside this project (../shared/seed)');

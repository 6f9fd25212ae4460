import type { ArticleLink, Block, Caption } from '../core/model/article';
import type { Note } from '../core/model/note';
import { browser } from './browser';
import { openPage } from './open-page';

/** A note with what is needed to show the article it was read from; offsets count in `note.article.text`. */
export interface ReadableArticle {
  note: Note;
  blocks: Block[];
  links: ArticleLink[];
  captions: Caption[];
}

const PREFIX = 'reader:';
/** Articles held at a time: the browser gives all of them 10 MB. */
const HELD = 8;

/** Opens the reader view on an article that need not be saved: it is held in memory until the browser closes. */
export async function openInReader({ note, blocks, links, captions }: ReadableArticle): Promise<void> {
  const { session } = browser.storage;
  const held = Object.keys(await session.get(null)).filter((key) => key.startsWith(PREFIX));
  await session.remove(held.sort().slice(0, Math.max(0, held.length - HELD + 1)));
  const key = PREFIX + Date.now();
  await session.set({ [key]: { note, blocks, links, captions } satisfies ReadableArticle });
  await openPage(`reader/index.html?page=${key.slice(PREFIX.length)}`);
}

/** Opens the reader view on a note of the library. */
export async function openKeptInReader(id: string): Promise<void> {
  await openPage(`reader/index.html?note=${encodeURIComponent(id)}`);
}

/** The article under the number in the reader's address; null where it is held no longer. */
export async function heldArticle(number: string): Promise<ReadableArticle | null> {
  const key = PREFIX + number;
  const found = await browser.storage.session.get(key);
  return (found[key] as ReadableArticle | undefined) ?? null;
}

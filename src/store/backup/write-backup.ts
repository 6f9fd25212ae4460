import type { KeptArticle, LibraryNote } from '../../core/model/library-note';
import { LIBRARY_VERSION } from '../versions/migrations';
import { BACKUP_FORMAT } from './backup-schema';

/** What a backup is made from; a NoteStore is one. */
export interface BackupSource {
  scan(after: string | null, limit: number): Promise<LibraryNote[]>;
  articles(ids: readonly string[]): Promise<(KeptArticle | null)[]>;
}

const PAGE = 100;

/**
 * The whole library as one file: JSON Lines, gzipped (RFC 1952). First a header, then a line a note with its article,
 * last a footer with the count. Read page by page, so memory does not grow with the library.
 */
export async function writeBackup(
  source: BackupSource,
  settings: Readonly<Record<string, unknown>>,
  createdAt: string,
  progress: (notes: number) => void = () => {},
): Promise<Blob> {
  const lines = backupLines(source, settings, createdAt, progress);
  const stream = new ReadableStream<string>({
    async pull(sink) {
      const { value, done } = await lines.next();
      if (done) sink.close();
      else sink.enqueue(value);
    },
  });
  const packed = stream.pipeThrough(new TextEncoderStream()).pipeThrough(new CompressionStream('gzip'));
  const bytes = await new Response(packed as ReadableStream<Uint8Array<ArrayBuffer>>).blob();
  return new Blob([bytes], { type: 'application/gzip' });
}

async function* backupLines(
  source: BackupSource,
  settings: Readonly<Record<string, unknown>>,
  createdAt: string,
  progress: (notes: number) => void,
): AsyncGenerator<string, void> {
  yield lineOf({ format: BACKUP_FORMAT, version: LIBRARY_VERSION, createdAt, settings });
  let notes = 0;
  for (let after: string | null = null; ; ) {
    const page = await source.scan(after, PAGE);
    const articles = await source.articles(page.map(({ id }) => id));
    yield page.map((kept, index) => lineOf({ kept, article: articles[index] ?? null })).join('');
    notes += page.length;
    progress(notes);
    if (page.length < PAGE) break;
    after = page.at(-1)!.id;
  }
  yield lineOf({ end: true, notes });
}

const lineOf = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** File name of a backup made on a day (ISO 8601). */
export const backupFileName = (createdAt: string): string =>
  `headnote-library-${createdAt.slice(0, 10)}.jsonl.gz`;

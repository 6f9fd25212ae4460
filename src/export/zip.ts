import type { Zippable } from 'fflate';

/** A file of a zip. */
export interface ZipFile {
  path: string;
  bytes: Uint8Array;
}

/** Zip knows no earlier year; written where no moment is known, so that the same notes give the same bytes. */
const EARLIEST = Date.UTC(1980, 0, 2);

/** Files by path as one zip; entries carry the moment given (ISO 8601), not the present one. */
export async function zipFiles(
  files: Readonly<Record<string, Uint8Array>>,
  moment: string | null = null,
): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  const mtime = zipTime(moment);
  const entries: Zippable = {};
  for (const [path, bytes] of Object.entries(files)) entries[path] = [bytes, { mtime, level: 6 }];
  return zipSync(entries);
}

/** How much is pressed at once, so that a large table does not hold up the page. */
const PRESSED_AT_ONCE = 256 * 1024;

/** Files as a zip, piece by piece as they arrive; the page may answer between the pieces of a large one. */
export async function* zipStream(
  files: AsyncIterable<ZipFile> | Iterable<ZipFile>,
): AsyncGenerator<Uint8Array> {
  const { Zip, ZipDeflate } = await import('fflate');
  let ready: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, bytes) => {
    if (error) failure = error;
    else ready.push(bytes);
  });
  for await (const { path, bytes } of files) {
    const entry = new ZipDeflate(path, { level: 6 });
    entry.mtime = zipTime(null);
    zip.add(entry);
    for (let start = 0; start < Math.max(1, bytes.length); start += PRESSED_AT_ONCE) {
      const end = start + PRESSED_AT_ONCE;
      entry.push(bytes.subarray(start, end), end >= bytes.length);
      if (end < bytes.length) await new Promise((resolve) => setTimeout(resolve));
    }
    if (failure) throw failure;
    yield* ready;
    ready = [];
  }
  zip.end();
  yield* ready;
}

/** A moment as zip writers take it: they write local clock fields, so these are set to those of UTC. */
export function zipTime(moment: string | null): Date {
  const time = Date.parse(moment ?? '');
  const utc = new Date(Math.max(Number.isNaN(time) ? 0 : time, EARLIEST));
  return new Date(
    utc.getUTCFullYear(),
    utc.getUTCMonth(),
    utc.getUTCDate(),
    utc.getUTCHours(),
    utc.getUTCMinutes(),
    utc.getUTCSeconds(),
  );
}

import type { Chunk } from './exporter';

/** A file of a zip. */
export interface ZipFile {
  path: string;
  bytes: Uint8Array;
}

/** A file of a zip that is being written. */
export interface OpenFile {
  write(chunk: Chunk): void;
  close(): void;
}

/** A zip that is being written. */
export interface OpenZip {
  /** Begins a file. Several may be open at once: what later ones hold is kept, pressed, until those before are closed. */
  open(path: string): OpenFile;
  /** Writes a whole file. */
  file(path: string, chunk: Chunk): void;
  /** Ends the zip; every file must be closed. */
  end(): void;
  /** The bytes that are ready and not yet taken, in order. */
  take(): Uint8Array[];
}

/** Zip knows no earlier year; written where no moment is known, so that the same notes give the same bytes. */
const EARLIEST = Date.UTC(1980, 0, 2);
/** Nor any later one. */
const LATEST = Date.UTC(2099, 11, 30);

const encoder = new TextEncoder();

/** Begins a zip; its entries carry the moment given (ISO 8601), not the present one. */
export async function openZip(moment: string | null = null): Promise<OpenZip> {
  const { Zip, ZipDeflate } = await import('fflate');
  const mtime = zipTime(moment);
  let ready: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, bytes) => {
    if (error) failure = error;
    else ready.push(bytes);
  });
  const open = (path: string): OpenFile => {
    const entry = new ZipDeflate(path, { level: 6 });
    entry.mtime = mtime;
    zip.add(entry);
    return {
      write: (chunk) => entry.push(typeof chunk === 'string' ? encoder.encode(chunk) : chunk),
      close: () => entry.push(new Uint8Array(), true),
    };
  };
  return {
    open,
    file(path, chunk) {
      const file = open(path);
      file.write(chunk);
      file.close();
    },
    end: () => zip.end(),
    take() {
      if (failure) throw failure;
      const taken = ready;
      ready = [];
      return taken;
    },
  };
}

/** How much is pressed at once, so that a large file does not hold up the page. */
const PRESSED_AT_ONCE = 256 * 1024;

/** Files as a zip, piece by piece as they arrive; the page may answer between the pieces of a large one. */
export async function* zipStream(
  files: AsyncIterable<ZipFile> | Iterable<ZipFile>,
): AsyncGenerator<Uint8Array> {
  const zip = await openZip();
  for await (const { path, bytes } of files) {
    const file = zip.open(path);
    for (let start = 0; start < bytes.length; start += PRESSED_AT_ONCE) {
      file.write(bytes.subarray(start, start + PRESSED_AT_ONCE));
      if (start + PRESSED_AT_ONCE < bytes.length) await new Promise((resolve) => setTimeout(resolve));
    }
    file.close();
    yield* zip.take();
  }
  zip.end();
  yield* zip.take();
}

/** A moment as zip writers take it: they write local clock fields, so these are set to those of UTC. */
function zipTime(moment: string | null): Date {
  const time = Date.parse(moment ?? '');
  const utc = new Date(Math.min(Math.max(Number.isNaN(time) ? 0 : time, EARLIEST), LATEST));
  return new Date(
    utc.getUTCFullYear(),
    utc.getUTCMonth(),
    utc.getUTCDate(),
    utc.getUTCHours(),
    utc.getUTCMinutes(),
    utc.getUTCSeconds(),
  );
}

import { writeOneFile } from './write-one-file';
import type { Chunk, Exportable, ExportOptions, Exporter, NoteStream } from './exporter';
import { distinctNames, noteFileStem } from './file-name';
import { joinBytes, toBytes } from './render';
import { type ZipFile, zipStream } from './zip';

export interface ManyOptions extends ExportOptions {
  /** Told after each note how many are written. */
  onProgress?: (done: number) => void;
  /** Aborting ends the export with the signal's reason; nothing is handed out. */
  signal?: AbortSignal;
  /** One file that holds all notes, or a zip with a file each; the format's own habit where left out. */
  into?: 'one-file' | 'zip';
}

/** What an export of any number of notes gives. */
export interface ExportedFile {
  blob: Blob;
  extension: string;
  mediaType: string;
}

/** Longest stretch without letting the page answer, in milliseconds. */
const SLICE = 12;
/** Pieces are handed to the browser's own store in parts of this size, so that they do not fill the page's memory. */
const PART_BYTES = 4 * 1024 * 1024;

/**
 * Writes any number of notes, a few at a time, so that the page stays awake. Notes may arrive one after another.
 * @throws the reason of the signal where it was aborted.
 */
export async function renderMany(
  exporter: Exporter,
  notes: NoteStream,
  options: ManyOptions = {},
): Promise<ExportedFile> {
  const isZip = (options.into ?? (exporter.scope === 'one' ? 'zip' : 'one-file')) === 'zip';
  const mediaType = isZip ? 'application/zip' : exporter.mediaType;
  const paced = inSlices(notes, options);
  const chunks = isZip ? zipOf(exporter, paced, options) : writeOneFile(exporter, paced, options);
  const blob = await toBlob(chunks, mediaType, options.signal);
  return { blob, mediaType, extension: isZip ? 'zip' : exporter.extension };
}

/** A zip with a file for each note, piece by piece. */
export function zipOf(
  exporter: Exporter,
  notes: NoteStream,
  options: ExportOptions,
): AsyncIterable<Uint8Array> {
  return zipStream(oneFileEach(exporter, notes, options));
}

/** A file for each note, names told apart. */
async function* oneFileEach(
  exporter: Exporter,
  notes: NoteStream,
  options: ExportOptions,
): AsyncIterable<ZipFile> {
  const nameOf = distinctNames();
  for await (const note of notes) {
    const chunks: Chunk[] = [];
    for await (const chunk of exporter.write([note], options)) chunks.push(chunk);
    yield { path: nameOf(noteFileStem(note), exporter.extension), bytes: joinBytes(chunks) };
  }
}

/** Passes notes on; lets the page answer between slices, counts, and ends when aborted. */
async function* inSlices(notes: NoteStream, { onProgress, signal }: ManyOptions): AsyncGenerator<Exportable> {
  let done = 0;
  let sliceEnd = performance.now() + SLICE;
  for await (const note of notes) {
    signal?.throwIfAborted();
    yield note;
    onProgress?.(++done);
    if (performance.now() > sliceEnd) {
      await new Promise((resolve) => setTimeout(resolve));
      sliceEnd = performance.now() + SLICE;
    }
  }
  signal?.throwIfAborted();
}

async function toBlob(
  chunks: AsyncIterable<Chunk>,
  type: string,
  signal: AbortSignal | undefined,
): Promise<Blob> {
  const parts: Blob[] = [];
  let pending: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    signal?.throwIfAborted();
    const bytes = toBytes(chunk) as Uint8Array<ArrayBuffer>;
    pending.push(bytes);
    size += bytes.length;
    if (size >= PART_BYTES) {
      parts.push(new Blob(pending));
      pending = [];
      size = 0;
    }
  }
  return new Blob([...parts, ...pending], { type });
}

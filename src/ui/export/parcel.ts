import { entityOf } from '../../core/entity-of';
import type { Exportable, Exporter, ExportOptions, LabelLanguage, NoteStream } from '../../export/exporter';
import { exportFileName } from '../../export/file-name';
import { renderMany } from '../../export/render-many';
import { download } from '../../platform/download';

/** Notes to be handed over, read only when they are. */
export interface Parcel {
  count: number;
  read: () => NoteStream;
  language: LabelLanguage;
  /** Aborted where the person stops the hand-over; reading then ends with its reason. */
  signal?: AbortSignal;
}

/** The same parcel, which tells how many of its notes are handed on, and can be stopped while it is read. */
export function watchedParcel(
  parcel: Parcel,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Parcel {
  async function* read() {
    let done = 0;
    for await (const note of parcel.read()) {
      signal.throwIfAborted();
      yield note;
      onProgress(++done);
    }
    signal.throwIfAborted();
  }
  return { ...parcel, read, signal };
}

/** How a hand-over ended, in words, and what can be done next. */
export interface Outcome {
  text: string;
  /** A format to take as a file in its place. */
  file?: Exporter;
  /** An address that opens the note in a program; the text it needs on the clipboard before, where it does not hold it. */
  open?: { uri: string; clipboard: string | null };
}

export interface ParcelFile {
  name: string;
  mediaType: string;
  blob: Blob;
}

/** What every export of the extension is written with, so that it gives what the command line gives. */
export function exportOptions(language: LabelLanguage): ExportOptions {
  return { language, now: new Date().toISOString(), entityOf };
}

/** Writes the notes of a parcel in a format. */
export async function parcelFile(
  { count, read, language }: Parcel,
  exporter: Exporter,
  into?: 'one-file' | 'zip',
): Promise<ParcelFile> {
  const options = { ...exportOptions(language), ...(into ? { into } : {}) };
  let first: Exportable | undefined;
  const noted = (async function* () {
    for await (const note of read()) {
      first ??= note;
      yield note;
    }
  })();
  const { blob, mediaType, extension } = await renderMany(exporter, noted, options);
  // Only counted by the name where there are several.
  const named = count === 1 && first ? [first] : Array.from({ length: count }, () => ({}) as Exportable);
  return { name: exportFileName(named, { extension }), mediaType, blob };
}

/** Gives the person the notes as a file. */
export async function downloadParcel(
  parcel: Parcel,
  exporter: Exporter,
  into?: 'one-file' | 'zip',
): Promise<void> {
  const { name, mediaType, blob } = await parcelFile(parcel, exporter, into);
  download(name, mediaType, blob);
}

import type { Chunk, Exportable, ExportOptions, Exporter, NoteStream } from './exporter';

/** A format was given more notes than one file of it may hold. */
export class TooManyNotes extends Error {
  constructor(readonly most: number) {
    super(`one file of this format holds at most ${most} notes; take fewer, a zip, or another format`);
  }
}

/**
 * Writes notes into one file of a format, never more than it may hold.
 * @throws TooManyNotes once there are more, before anything is written of them.
 */
export function writeOneFile(
  exporter: Exporter,
  notes: NoteStream,
  options: ExportOptions,
): AsyncIterable<Chunk> {
  const { most } = exporter;
  return exporter.write(most === undefined ? notes : atMost(notes, most), options);
}

async function* atMost(notes: NoteStream, most: number): AsyncGenerator<Exportable> {
  let count = 0;
  for await (const note of notes) {
    if (++count > most) throw new TooManyNotes(most);
    yield note;
  }
}

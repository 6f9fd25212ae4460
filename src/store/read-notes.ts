import type { LibraryNote } from '../core/model/library-note';
import { documentIds, keptNote, type LayerDocument, type NoteDocument } from './database/note-documents';
import type { Documents } from './database/open-documents';

/** Kept notes by id, in the order asked for; null where there is none. One read, so that note and layer belong together. */
export async function readNotes(
  documents: Documents,
  ids: readonly string[],
): Promise<(LibraryNote | null)[]> {
  const names = ids.map(documentIds);
  const found = await documents.get<NoteDocument | LayerDocument>([
    ...names.map(({ note }) => note),
    ...names.map(({ layer }) => layer),
  ]);
  return ids.map((_, index) => {
    const note = found[index] as NoteDocument | null;
    return note ? keptNote(note, found[ids.length + index] as LayerDocument | null) : null;
  });
}

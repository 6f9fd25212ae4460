import type { Documents } from '../database/open-documents';
import {
  documentIds,
  keptNote,
  noteIdOf,
  type LayerDocument,
  type NoteDocument,
} from '../database/note-documents';
import { withLock } from '../database/with-lock';
import type { LibraryNote } from '../../core/model/library-note';

const BATCH = 250;

/** A table derived from the notes that remembers the change it is up to date with. */
export interface DerivedTable {
  seq(): Promise<number>;
  /** Takes changed and removed notes and the number of the change, in one transaction. */
  take(changed: readonly LibraryNote[], removed: readonly string[], seq: number): Promise<void>;
  clear(): Promise<void>;
}

/** Brings a derived table up to date with the documents. Safe to break off and to repeat. */
export function catchUp(name: string, documents: Documents, table: DerivedTable): Promise<boolean> {
  return withLock(name, async () => {
    const latest = await documents.latest();
    let since = await table.seq();
    if (since > latest) {
      await table.clear();
      since = 0;
    }
    const from = since;
    while (since < latest) {
      const changes = await documents.changes(since, BATCH);
      if (changes.seq <= since) break;
      const ids = [...new Set(changes.ids.flatMap((id) => noteIdOf(id) ?? []))];
      const notes = await readNotes(documents, ids);
      const removed = ids.filter((_, index) => notes[index] === null);
      await table.take(
        notes.filter((note) => note !== null),
        removed,
        changes.seq,
      );
      since = changes.seq;
    }
    return since !== from;
  });
}

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

import type { LibraryNote } from '../core/model/library-note';
import type { NoteDatabase } from './database/note-database';
import { hasRoom, ROOM } from './database/disk-room';
import { withLock } from './database/with-lock';

/** A table derived from the notes that remembers the change it is up to date with. */
export interface DerivedTable {
  /** Changes taken up at a time; the page can answer between two batches. */
  batch: number;
  /** Whether it is brought up to date in memory where the disk is full; the others stay as they are. */
  isMadeWithoutRoom?: boolean;
  /** The change the table is up to date with; called first. */
  seq(): Promise<number>;
  /** Takes changed and removed notes and the number of the change they come from. */
  take(changed: readonly LibraryNote[], removed: readonly string[], seq: number): Promise<void>;
  /** Called last, with the change now reached. */
  finish?(seq: number, database: NoteDatabase): Promise<void>;
  clear(): Promise<void>;
}

/**
 * Brings a derived table up to date with the notes, alone over all pages. Safe to break off and to repeat. On a full
 * disk nothing is written.
 *
 * @returns whether anything had changed.
 */
export function catchUp(name: string, database: NoteDatabase, table: DerivedTable): Promise<boolean> {
  return withLock(name, async () => {
    const latest = await database.latest();
    let since = await table.seq();
    if (since > latest) {
      await table.clear();
      since = 0;
    }
    const from = since;
    if (!table.isMadeWithoutRoom && !(await hasRoom(ROOM.layer))) return false;
    while (since < latest) {
      const { ids, seq } = await database.changes(since, table.batch);
      if (seq <= since) break;
      const notes = await database.notes(ids);
      const removed = ids.filter((_, index) => notes[index] === null);
      since = seq;
      await table.take(
        notes.filter((note) => note !== null),
        removed,
        since,
      );
    }
    await table.finish?.(since, database);
    return since !== from;
  });
}

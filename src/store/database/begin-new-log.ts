import { hasRoom, ROOM } from './disk-room';
import { answer, openIndexedDb } from './indexed-db';

/**
 * Makes Chromium begin a new log file for this origin's databases. To be called when the browser starts.
 *
 * A browser that is killed, or a machine that loses power, can leave the last record of LevelDB's log half written.
 * Chromium reads over it at the next start, but then writes on behind it in the same file (google/leveldb#1287); at the
 * start after that it takes the file for damaged and drops ALL databases of the origin. Dropping a database has the log
 * closed and begun anew, so one made for this purpose is dropped before anything else is written. Elsewhere harmless.
 */
export async function beginNewLog(): Promise<void> {
  if (!(await hasRoom(ROOM.layer))) return;
  const name = 'headnote-new-log';
  try {
    const database = await openIndexedDb(name, 1, (created) => created.createObjectStore('empty'));
    database.close();
    await answer(indexedDB.deleteDatabase(name));
  } catch {
    // Whatever hinders this hinders the writes that would come after.
  }
}

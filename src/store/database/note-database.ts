import type { KeptArticle, LibraryNote } from '../../core/model/library-note';
import type { BackupEntry } from '../backup/backup-schema';
import { failureOf, refuseFullDisk, ROOM } from './disk-room';
import { answer, openIndexedDb, transact } from './indexed-db';
import {
  type ArticleRecord,
  isIdle,
  keptNote,
  type LayerRecord,
  layerRecord,
  type NoteRecord,
  noteRecord,
} from './note-records';

/** A page of notes as they are stored, each with the version of the library it is written in. */
export interface VersionedNote {
  version: number;
  kept: LibraryNote;
}

/**
 * The kept notes on disk. Every write is one transaction, all or nothing, and resolves when it stands on the disk. It
 * notes which notes it changed under a rising number, so that what is derived from notes can be caught up.
 */
export interface NoteDatabase {
  /** Notes by id, in the order asked for; null where there is none. One read, so that note and layer belong together. */
  notes(ids: readonly string[]): Promise<(LibraryNote | null)[]>;
  /** Notes in order of id, after `after`. */
  page(after: string | null, limit: number): Promise<VersionedNote[]>;
  articles(ids: readonly string[]): Promise<(KeptArticle | null)[]>;
  /** Writes whole notes over what is there under their ids; where an article is null, the one there stays. */
  put(entries: readonly BackupEntry[], version: number): Promise<void>;
  /** Writes what the person did with notes. */
  putLayers(kept: readonly LibraryNote[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** Ids of notes changed or removed since a number, and the number to go on from. */
  changes(since: number, limit: number): Promise<{ ids: string[]; seq: number }>;
  /** Number of the latest change. */
  latest(): Promise<number>;
  /** Version of the library; null where none is written yet. */
  version(): Promise<number | null>;
  setVersion(version: number): Promise<void>;
  /** False once the browser or a newer extension has closed it; it must then be opened anew. */
  isOpen(): boolean;
  close(): void;
}

const VERSION = 1;
const NOTES = 'notes';
const LAYERS = 'layers';
const ARTICLES = 'articles';
/** One row a note: { id, seq }, where `seq` is the number of the change that touched it last. */
const CHANGES = 'changes';
const META = 'meta';
const ALL = [NOTES, LAYERS, ARTICLES, CHANGES, META];

interface ChangeRow {
  id: string;
  seq: number;
}

export async function openNoteDatabase(name: string): Promise<NoteDatabase> {
  const database = await openIndexedDb(name, VERSION, (created) => {
    for (const store of [NOTES, LAYERS, ARTICLES]) created.createObjectStore(store, { keyPath: 'id' });
    created.createObjectStore(CHANGES, { keyPath: 'id' }).createIndex('seq', 'seq', { unique: true });
    created.createObjectStore(META);
  });
  return new LocalNoteDatabase(database);
}

type Open = (name: string) => IDBObjectStore;

class LocalNoteDatabase implements NoteDatabase {
  private open = true;

  constructor(private readonly database: IDBDatabase) {
    database.onversionchange = () => this.close();
    database.onclose = () => {
      this.open = false;
    };
  }

  notes(ids: readonly string[]): Promise<(LibraryNote | null)[]> {
    return transact(this.database, [NOTES, LAYERS], 'read', (store) =>
      Promise.all(
        ids.map(async (id) => {
          const note = answer<NoteRecord | undefined>(store(NOTES).get(id));
          const layer = answer<LayerRecord | undefined>(store(LAYERS).get(id));
          const [record, own] = await Promise.all([note, layer]);
          return record ? keptNote(record, own) : null;
        }),
      ),
    );
  }

  page(after: string | null, limit: number): Promise<VersionedNote[]> {
    const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
    return transact(this.database, [NOTES, LAYERS], 'read', async (store) => {
      const records = await answer<NoteRecord[]>(store(NOTES).getAll(range, limit));
      const layers = await Promise.all(
        records.map(({ id }) => answer<LayerRecord | undefined>(store(LAYERS).get(id))),
      );
      return records.map((record, at) => ({ version: record.version, kept: keptNote(record, layers[at]) }));
    });
  }

  articles(ids: readonly string[]): Promise<(KeptArticle | null)[]> {
    return transact(this.database, ARTICLES, 'read', (store) =>
      Promise.all(
        ids.map(async (id) => {
          const found = await answer<ArticleRecord | undefined>(store(ARTICLES).get(id));
          if (!found) return null;
          const { id: _, ...article } = found;
          return article;
        }),
      ),
    );
  }

  put(entries: readonly BackupEntry[], version: number): Promise<void> {
    return this.change(
      entries.map(({ kept }) => kept.id),
      ROOM.note,
      (store) => {
        for (const { kept, article } of entries) {
          store(NOTES).put(noteRecord(kept, version));
          if (isIdle(kept)) store(LAYERS).delete(kept.id);
          else store(LAYERS).put(layerRecord(kept));
          if (article) store(ARTICLES).put({ id: kept.id, ...article });
        }
      },
    );
  }

  putLayers(kept: readonly LibraryNote[]): Promise<void> {
    return this.change(
      kept.map(({ id }) => id),
      ROOM.layer,
      (store) => {
        for (const one of kept) store(LAYERS).put(layerRecord(one));
      },
    );
  }

  remove(ids: readonly string[]): Promise<void> {
    // Removing makes room, so it asks for none.
    return this.change(ids, 0, (store) => {
      for (const id of ids) for (const name of [NOTES, LAYERS, ARTICLES]) store(name).delete(id);
    });
  }

  async changes(since: number, limit: number): Promise<{ ids: string[]; seq: number }> {
    const rows = await transact(this.database, CHANGES, 'read', (store) =>
      answer<ChangeRow[]>(store(CHANGES).index('seq').getAll(IDBKeyRange.lowerBound(since, true), limit)),
    );
    return { ids: rows.map(({ id }) => id), seq: rows.at(-1)?.seq ?? since };
  }

  latest = async (): Promise<number> => (await this.meta('seq')) ?? 0;
  version = async (): Promise<number | null> => (await this.meta('version')) ?? null;

  setVersion(version: number): Promise<void> {
    return transact(this.database, META, 'keep', (store) => {
      store(META).put(version, 'version');
    });
  }

  isOpen = (): boolean => this.open;

  close(): void {
    this.open = false;
    this.database.close();
  }

  private meta(key: string): Promise<number | undefined> {
    return transact(this.database, META, 'read', (store) => answer<number | undefined>(store(META).get(key)));
  }

  /** Does `work` and notes what it changed, in one transaction; refused where `room` bytes are not left on the disk. */
  private async change(ids: readonly string[], room: number, work: (store: Open) => void): Promise<void> {
    if (ids.length === 0) return;
    await refuseFullDisk(room);
    const done = transact(this.database, ALL, 'keep', async (store) => {
      work(store);
      let seq = (await answer<number | undefined>(store(META).get('seq'))) ?? 0;
      for (const id of new Set(ids)) {
        seq += 1;
        store(CHANGES).put({ id, seq } satisfies ChangeRow);
      }
      store(META).put(seq, 'seq');
    });
    await done.catch(async (error) => {
      throw await failureOf(error);
    });
  }
}

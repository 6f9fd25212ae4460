import { answer, openIndexedDb, transact } from '../database/indexed-db';
import type { NoteHead, Shelf } from './note-head';

/** Raise it when NoteHead changes: the table is then made anew from the notes. */
const VERSION = 1;
const HEADS = 'heads';
const META = 'meta';

/** The heads of all notes, in an IndexedDB database of their own. Derived from the notes, never the only copy. */
export interface HeadTable {
  /** The change the table is up to date with. */
  seq(): Promise<number>;
  /** The first heads of a shelf, newest first. */
  first(shelf: Shelf, limit: number): Promise<NoteHead[]>;
  all(): Promise<NoteHead[]>;
  /** Puts and removes heads and notes the change they come from, in one transaction. */
  apply(put: readonly NoteHead[], removed: readonly string[], seq: number): Promise<void>;
  clear(): Promise<void>;
  close(): void;
}

export async function openHeadTable(name: string): Promise<HeadTable> {
  const database = await openIndexedDb(name, VERSION, (upgraded) => {
    for (const store of [...upgraded.objectStoreNames]) upgraded.deleteObjectStore(store);
    upgraded.createObjectStore(HEADS, { keyPath: 'id' }).createIndex('order', ['shelf', 'rank']);
    upgraded.createObjectStore(META);
  });
  const read = <T>(store: string, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> =>
    transact(database, store, 'read', (open) => answer(work(open(store))));
  const onShelf = (shelf: Shelf): IDBKeyRange => IDBKeyRange.bound([shelf, -Infinity], [shelf, Infinity]);
  return {
    seq: async () => (await read<number | undefined>(META, (store) => store.get('seq'))) ?? 0,
    first: (shelf, limit) =>
      read<NoteHead[]>(HEADS, (store) => store.index('order').getAll(onShelf(shelf), limit)),
    all: () => read<NoteHead[]>(HEADS, (store) => store.getAll()),
    apply: (put, removed, seq) =>
      transact(database, [HEADS, META], 'write', (open) => {
        for (const head of put) open(HEADS).put(head);
        for (const id of removed) open(HEADS).delete(id);
        open(META).put(seq, 'seq');
      }),
    clear: () =>
      transact(database, [HEADS, META], 'write', (open) => {
        open(HEADS).clear();
        open(META).clear();
      }),
    close: () => database.close(),
  };
}

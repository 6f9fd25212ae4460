import { StoreError } from '../store-error';

/** Opens an IndexedDB database; `create` makes its object stores where the version is another than before. */
export function openIndexedDb(
  name: string,
  version: number,
  create: (database: IDBDatabase) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onupgradeneeded = () => create(opening.result);
    opening.onsuccess = () => {
      // Another page may hold a newer version of the extension: step aside for its upgrade.
      opening.result.onversionchange = () => opening.result.close();
      resolve(opening.result);
    };
    opening.onerror = () => reject(StoreError.from(opening.error));
  });
}

/** The result of a request. */
export function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(StoreError.from(request.error));
  });
}

/**
 * How a transaction is done. `keep` writes what must not be lost: it is complete when it stands on the disk, where
 * `write` may be complete when the operating system has it.
 */
export type Mode = 'read' | 'write' | 'keep';

/** Runs a transaction, all or none of it; resolves when it is complete, with what `work` returned. */
export async function transact<T>(
  database: IDBDatabase,
  stores: string | string[],
  mode: Mode,
  work: (store: (name: string) => IDBObjectStore) => T | Promise<T>,
): Promise<T> {
  const transaction = begin(database, stores, mode);
  const complete = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(StoreError.from(transaction.error));
  });
  const done = async (): Promise<T> => work((name) => transaction.objectStore(name));
  const [result, end] = await Promise.allSettled([
    done().catch((error) => undo(transaction, error)),
    complete,
  ]);
  // Why the transaction was broken off says more than that a request in it was.
  if (end.status === 'rejected' && transaction.error) throw end.reason;
  if (result.status === 'rejected') throw result.reason;
  if (end.status === 'rejected') throw end.reason;
  return result.value;
}

function begin(database: IDBDatabase, stores: string | string[], mode: Mode): IDBTransaction {
  try {
    if (mode === 'read') return database.transaction(stores, 'readonly');
    return database.transaction(stores, 'readwrite', { durability: mode === 'keep' ? 'strict' : 'default' });
  } catch (error) {
    throw StoreError.from(error);
  }
}

function undo(transaction: IDBTransaction, error: unknown): never {
  try {
    transaction.abort();
  } catch {
    // It is over already.
  }
  throw error;
}

import { StoreError } from '../store-error';

/** Opens an IndexedDB database. `upgrade` makes the object stores; what it finds there is derived and may be dropped. */
export function openIndexedDb(
  name: string,
  version: number,
  upgrade: (database: IDBDatabase) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onupgradeneeded = () => upgrade(opening.result);
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

/** Runs a transaction; resolves when it is complete, with what `work` returned. */
export async function transact<T>(
  database: IDBDatabase,
  stores: string | string[],
  mode: IDBTransactionMode,
  work: (store: (name: string) => IDBObjectStore) => T | Promise<T>,
): Promise<T> {
  const transaction = database.transaction(stores, mode);
  const complete = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(StoreError.from(transaction.error));
  });
  const result = await work((name) => transaction.objectStore(name));
  await complete;
  return result;
}

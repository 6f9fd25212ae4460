import type { FolderHandle } from './vault-folder';

const DATABASE = 'headnote-places';
const STORE = 'handles';
const VAULT = 'vault';

/** The vault folder the person chose; null where none is kept. Folder handles live in IndexedDB alone: they are no JSON. */
export async function keptVault(): Promise<FolderHandle | null> {
  const found = await run('readonly', (store) => store.get(VAULT));
  return (found as FolderHandle | undefined) ?? null;
}

export async function keepVault(folder: FolderHandle): Promise<void> {
  await run('readwrite', (store) => store.put(folder, VAULT));
}

export async function forgetVault(): Promise<void> {
  await run('readwrite', (store) => store.delete(VAULT));
}

async function run(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = act(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

import PouchDB, { type Row, type Stored, type WriteResult } from 'pouchdb-core';
import idb from 'pouchdb-adapter-idb';
import { isIdleLayer, type LibraryDocument } from './note-documents';
import { StoreError } from '../store-error';

const Pouch = PouchDB.plugin(idb);

/** The documents of a library. A write is one IndexedDB transaction: it resolves when that is complete. */
export interface Documents {
  /** Documents by id, in the order asked for; null where there is none. */
  get<Doc extends Stored>(ids: readonly string[]): Promise<(Doc | null)[]>;
  /** Documents whose id begins with a prefix, after `after`, in order of id. */
  scan<Doc extends Stored>(prefix: string, after: string | null, limit: number): Promise<Doc[]>;
  /**
   * Writes all or none. @throws StoreError `conflict` where a document changed meanwhile, `full` where the disk is.
   */
  write(documents: readonly Stored[]): Promise<void>;
  /** Writes all or none, over what is there under their ids. For one writer at a time. */
  replace(documents: readonly LibraryDocument[]): Promise<void>;
  /** Ids changed since a sequence number, and the number to go on from. */
  changes(since: number, limit: number): Promise<{ ids: string[]; deleted: Set<string>; seq: number }>;
  /** Number of the latest change. */
  latest(): Promise<number>;
  /** False after a failure: PouchDB closes its database when a transaction fails, and must be opened anew. */
  isUsable(): boolean;
  close(): Promise<void>;
}

/**
 * Opens the library's documents. Automatic compaction stays off: it has lost data in this adapter. What was replaced is
 * dropped after so many revisions of one document instead, so that the library does not grow without end.
 */
export function openDocuments(name: string): Documents {
  const database = new Pouch(name, { adapter: 'idb', auto_compaction: false, revs_limit: 20 });
  let isUsable = true;
  const guard = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      isUsable = false;
      throw StoreError.from(error);
    }
  };
  const documents: Documents = {
    async get<Doc extends Stored>(ids: readonly string[]) {
      if (ids.length === 0) return [];
      const { rows } = await guard(database.allDocs<Doc>({ keys: ids, include_docs: true }));
      return rows.map((row) => liveDocument(row));
    },
    async scan<Doc extends Stored>(prefix: string, after: string | null, limit: number) {
      const range = { startkey: after === null ? prefix : `${after}\u0000`, endkey: `${prefix}\uffff` };
      const { rows } = await guard(database.allDocs<Doc>({ ...range, limit, include_docs: true }));
      return rows.flatMap((row) => liveDocument(row) ?? []);
    },
    write: async (written) => refuseFaults(await guard(database.bulkDocs(copies(written)))),
    isUsable: () => isUsable,
    async changes(since, limit) {
      const { results, last_seq } = await guard(database.changes({ since, limit, batch_size: limit }));
      const deleted = new Set(results.filter((one) => one.deleted).map((one) => one.id));
      return { ids: results.map((one) => one.id), deleted, seq: last_seq };
    },
    latest: async () => (await guard(database.info())).update_seq,
    close: () => database.close(),
    replace: (written) => replace(documents, written),
  };
  return documents;
}

async function replace(documents: Documents, written: readonly LibraryDocument[]): Promise<void> {
  const present = await documents.get(written.map(({ _id }) => _id));
  const revised = written.flatMap((document, index) => {
    const revision = present[index]?._rev;
    if (revision !== undefined) return { ...document, _rev: revision };
    return isIdleLayer(document) ? [] : document;
  });
  if (revised.length > 0) await documents.write(revised);
}

function liveDocument<Doc extends Stored>(row: Row<Doc>): Doc | null {
  return row.error !== undefined || row.value?.deleted ? null : (row.doc ?? null);
}

/** PouchDB writes into the objects it is given. */
const copies = (documents: readonly Stored[]): Stored[] => documents.map((document) => ({ ...document }));

function refuseFaults(results: readonly WriteResult[]): void {
  const failed = results.find((result) => 'error' in result);
  if (!failed || !('error' in failed)) return;
  throw new StoreError(failed.status === 409 ? 'conflict' : 'broken', `${failed.name}: ${failed.id ?? ''}`);
}

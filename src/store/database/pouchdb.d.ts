/** The little of PouchDB 9 that the store uses; the packages ship no types. */
declare module 'pouchdb-core' {
  export interface Stored {
    _id: string;
    _rev?: string;
    _deleted?: boolean;
  }
  export interface Row<Doc> {
    id: string;
    key: string;
    error?: string;
    value?: { rev: string; deleted?: boolean };
    doc?: Doc | null;
  }
  export interface Change {
    id: string;
    seq: number;
    deleted?: boolean;
  }
  export type WriteResult =
    | { ok: true; id: string; rev: string }
    | { error: true; id?: string; name: string; status: number };
  export interface AllDocsOptions {
    keys?: readonly string[];
    startkey?: string;
    endkey?: string;
    limit?: number;
    skip?: number;
    include_docs?: boolean;
  }
  export interface Database {
    allDocs<Doc extends Stored>(options: AllDocsOptions): Promise<{ rows: Row<Doc>[]; total_rows: number }>;
    bulkDocs(documents: readonly Stored[]): Promise<WriteResult[]>;
    changes(options: { since: number; limit: number; batch_size?: number }): Promise<{
      results: Change[];
      last_seq: number;
    }>;
    info(): Promise<{ update_seq: number; doc_count: number }>;
    close(): Promise<void>;
    destroy(): Promise<void>;
  }
  interface Constructor {
    new (name: string, options: { adapter: string; auto_compaction: boolean; revs_limit: number }): Database;
    plugin(adapter: unknown): Constructor;
  }
  const PouchDB: Constructor;
  export default PouchDB;
}

declare module 'pouchdb-adapter-idb' {
  const adapter: unknown;
  export default adapter;
}

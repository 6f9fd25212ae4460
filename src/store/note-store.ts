import type { ArticleMetadata } from '../core/model/article';
import type { Difference, KeptArticle, LibraryNote, PersonLayer } from '../core/model/library-note';
import type { Note } from '../core/model/note';
import type { BackupEntry } from './backup/backup-schema';
import type { NoteHead, Shelf } from './heads/note-head';
import type { Hit } from './search/search-index';

/** What a save did. */
export interface SaveResult {
  kept: LibraryNote;
  /** Whether the article was not in the library before. */
  isNew: boolean;
  /** What the article says otherwise than when it was saved last; empty for a new note. */
  differences: Difference[];
}

/** A change to what a person did with a note: gets the layer, gives back what is different. */
export type LayerChange = (layer: PersonLayer) => Partial<PersonLayer>;

/**
 * The library. Every promise of a change resolves when its transaction is complete, and not before; a note and its
 * article are written together or not at all.
 *
 * @throws StoreError from every method: `full` where the disk is, `missing` where there is no such note, `newer`
 * where a later Headnote wrote the library.
 */
export interface NoteStore {
  /** Keeps a note. The same article again is the same note: it is brought up to date and keeps the person's work. */
  save(note: Note, article?: KeptArticle | null): Promise<SaveResult>;
  get(id: string): Promise<LibraryNote | null>;
  /** Notes by id, in the order asked for; those that are gone are left out. */
  getMany(ids: readonly string[]): Promise<LibraryNote[]>;
  article(id: string): Promise<KeptArticle | null>;
  /** Articles by note id, in the order asked for; null where none was kept. */
  articles(ids: readonly string[]): Promise<(KeptArticle | null)[]>;
  /** The kept note of an article, by its canonical address or its own. In the bin too: see `binnedAt`. */
  find(article: ArticleMetadata): Promise<LibraryNote | null>;
  /** Changes the person's layer of a note. */
  edit(id: string, change: LayerChange): Promise<LibraryNote>;
  /** The same for many, in one transaction. */
  editMany(ids: readonly string[], change: LayerChange): Promise<void>;
  /** Puts notes into the bin; `restore` takes them out again. */
  bin(ids: readonly string[]): Promise<void>;
  restore(ids: readonly string[]): Promise<void>;
  /** Removes notes for good, with their articles. */
  purge(ids: readonly string[]): Promise<void>;
  /** All notes in order of id, in pages: give the last id of a page to get the next. */
  scan(after: string | null, limit: number): Promise<LibraryNote[]>;
  /** Writes whole notes as they are (from a backup), in one transaction, over what is there under their ids. */
  put(entries: readonly BackupEntry[]): Promise<void>;
  /** The newest heads of a shelf: enough to paint a list before all heads are read. */
  first(shelf: Shelf, limit: number): Promise<NoteHead[]>;
  /** The heads of all notes, newest first, all shelves. */
  heads(): Promise<NoteHead[]>;
  /** Brings the heads up to date with the notes; true where something changed. */
  refresh(): Promise<boolean>;
  /** Notes on all shelves that have every word of the query, best first; null for a query without words. */
  search(query: string): Promise<Hit[] | null>;
  /** Brings the search index up to date with the notes; true where something changed. */
  refreshSearch(): Promise<boolean>;
  close(): Promise<void>;
}

import { carryOver } from '../core/corrections/carry-over';
import { differences } from '../core/corrections/differences';
import type { ArticleMetadata } from '../core/model/article';
import type { KeptArticle, LibraryNote, NoteRevision } from '../core/model/library-note';
import type { Note } from '../core/model/note';
import { articleIds, isSameArticle } from './article-id';
import type { BackupEntry } from './backup/backup-schema';
import {
  type ArticleDocument,
  documentIds,
  EMPTY_LAYER,
  keptNote,
  type LayerDocument,
  noteDocuments,
  type NoteDocument,
  personLayer,
} from './database/note-documents';
import type { Documents } from './database/open-documents';
import { withLock } from './database/with-lock';
import { DerivedTables } from './derived-tables';
import type { LayerChange, NoteStore, SaveResult } from './note-store';
import { readNotes } from './read-notes';
import { StoreError } from './store-error';
import { type Migration, MIGRATIONS } from './versions/migrations';
import { upgradeDocuments } from './versions/upgrade-documents';

/** Times a note was saved again that are remembered. */
const MOST_REVISIONS = 20;

export interface StoreOptions {
  /** Name of the databases; another name is another library. */
  name?: string;
  now?: () => Date;
  migrations?: readonly Migration[];
}

/** Opens the library. Opening is lazy: nothing is read before the first call. */
export function openNoteStore(options: StoreOptions = {}): NoteStore {
  return new LocalNoteStore(
    options.name ?? 'headnote',
    () => (options.now?.() ?? new Date()).toISOString(),
    options.migrations ?? MIGRATIONS,
  );
}

class LocalNoteStore implements NoteStore {
  private opened: Promise<Documents> | null = null;
  private readonly derived: DerivedTables;

  constructor(
    private readonly name: string,
    private readonly now: () => string,
    private readonly migrations: readonly Migration[],
  ) {
    this.derived = new DerivedTables(name, () => this.documents());
  }

  save(note: Note, article: KeptArticle | null = null): Promise<SaveResult> {
    return this.writing(async (documents) => {
      const earlier = await this.find(note.article);
      const at = this.now();
      const result = earlier ? update(earlier, note, at) : await this.create(note, at);
      await documents.replace(noteDocuments(result.kept, article, this.version));
      return result;
    });
  }

  async get(id: string): Promise<LibraryNote | null> {
    return (await readNotes(await this.documents(), [id]))[0] ?? null;
  }

  async getMany(ids: readonly string[]): Promise<LibraryNote[]> {
    return (await readNotes(await this.documents(), ids)).filter((kept) => kept !== null);
  }

  async article(id: string): Promise<KeptArticle | null> {
    return (await this.articles([id]))[0] ?? null;
  }

  async articles(ids: readonly string[]): Promise<(KeptArticle | null)[]> {
    const documents = await this.documents();
    const found = await documents.get<ArticleDocument>(ids.map((id) => documentIds(id).article));
    return found.map((document) => {
      if (!document) return null;
      const { _id, _rev, ...article } = document;
      return article;
    });
  }

  async find(article: ArticleMetadata): Promise<LibraryNote | null> {
    const found = await readNotes(await this.documents(), await articleIds(article));
    return found.find((kept) => kept !== null && isSameArticle(kept.note.article, article)) ?? null;
  }

  async edit(id: string, change: LayerChange): Promise<LibraryNote> {
    const [edited] = await this.change([id], change);
    if (!edited) throw new StoreError('missing', id);
    return edited;
  }

  async editMany(ids: readonly string[], change: LayerChange): Promise<void> {
    await this.change(ids, change);
  }

  bin(ids: readonly string[]): Promise<void> {
    const at = this.now();
    return this.editMany(ids, ({ binnedAt }) => ({ binnedAt: binnedAt ?? at }));
  }

  restore(ids: readonly string[]): Promise<void> {
    return this.editMany(ids, () => ({ binnedAt: null }));
  }

  purge(ids: readonly string[]): Promise<void> {
    return this.writing(async (documents) => {
      const found = await documents.get(ids.flatMap((id) => Object.values(documentIds(id))));
      const gone = found.flatMap((one) => (one ? { _id: one._id, _rev: one._rev!, _deleted: true } : []));
      if (gone.length > 0) await documents.write(gone);
    });
  }

  async scan(after: string | null, limit: number): Promise<LibraryNote[]> {
    const documents = await this.documents();
    const from = after === null ? null : documentIds(after).note;
    const notes = await documents.scan<NoteDocument>('note:', from, limit);
    const layers = await documents.get<LayerDocument>(notes.map(({ _id }) => _id.replace('note:', 'mine:')));
    return notes.map((note, index) => keptNote(note, layers[index] ?? null));
  }

  put(entries: readonly BackupEntry[]): Promise<void> {
    return this.writing((documents) =>
      documents.replace(entries.flatMap(({ kept, article }) => noteDocuments(kept, article, this.version))),
    );
  }

  first = (...args: Parameters<NoteStore['first']>): ReturnType<NoteStore['first']> =>
    this.derived.first(...args);
  heads = (): ReturnType<NoteStore['heads']> => this.derived.heads();
  refresh = (): Promise<boolean> => this.derived.refresh();
  search = (query: string): ReturnType<NoteStore['search']> => this.derived.search(query);
  refreshSearch = (): Promise<boolean> => this.derived.refreshSearch();

  async close(): Promise<void> {
    const opened = this.opened;
    this.opened = null;
    await this.derived.close();
    await (await opened)?.close();
  }

  private get version(): number {
    return this.migrations.length + 1;
  }

  private async documents(): Promise<Documents> {
    this.opened ??= this.open();
    const documents = await this.opened.catch((error) => {
      // The next call tries again.
      this.opened = null;
      throw error;
    });
    if (documents.isUsable()) return documents;
    this.opened = null;
    await documents.close().catch(() => {});
    return this.documents();
  }

  private async open(): Promise<Documents> {
    // Loaded when first used: a list can be painted from its heads before.
    const { openDocuments } = await import('./database/open-documents');
    const documents = openDocuments(this.name);
    await upgradeDocuments(this.name, documents, this.migrations);
    return documents;
  }

  /** One writer at a time, over all pages, so that what is read before a write still holds at the write. */
  private async writing<T>(work: (documents: Documents) => Promise<T>): Promise<T> {
    const documents = await this.documents();
    return withLock(`${this.name}-write`, () => work(documents));
  }

  private async create(note: Note, at: string): Promise<SaveResult> {
    const ids = await articleIds(note.article);
    const taken = await readNotes(await this.documents(), ids);
    // Where another article holds the canonical address, the article's own address comes last and is free.
    const id = ids[taken.indexOf(null)] ?? crypto.randomUUID();
    const kept = { id, savedAt: at, changedAt: at, note, revisions: [], ...EMPTY_LAYER };
    return { kept, isNew: true, differences: [] };
  }

  private change(ids: readonly string[], change: LayerChange): Promise<LibraryNote[]> {
    return this.writing(async (documents) => {
      const changedAt = this.now();
      const notes = await this.getMany(ids);
      const edited = notes.map((kept) => ({ ...kept, ...change(personLayer(kept)), changedAt }));
      await documents.replace(
        edited.map((kept) => ({ _id: documentIds(kept.id).layer, changedAt, ...personLayer(kept) })),
      );
      return edited;
    });
  }
}

/** The same article read again: the new reading, with the person's marks moved to where their lines stand now. */
function update(earlier: LibraryNote, note: Note, at: string): SaveResult {
  const found = differences(earlier.note, note);
  const revision: NoteRevision[] = found.length > 0 ? [{ at, differences: found }] : [];
  const kept: LibraryNote = {
    ...earlier,
    ...carryOver(earlier, earlier.note, note),
    note,
    changedAt: at,
    revisions: [...earlier.revisions, ...revision].slice(-MOST_REVISIONS),
    binnedAt: null,
  };
  return { kept, isNew: false, differences: found };
}

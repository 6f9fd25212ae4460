import { carryOver } from '../core/corrections/carry-over';
import { differences } from '../core/corrections/differences';
import type { ArticleMetadata } from '../core/model/article';
import type { KeptArticle, LibraryNote, NoteRevision } from '../core/model/library-note';
import type { Note } from '../core/model/note';
import { articleIds, isSameArticle } from './article-id';
import type { BackupEntry } from './backup/backup-schema';
import { type NoteDatabase, openNoteDatabase } from './database/note-database';
import { EMPTY_LAYER, personLayer } from './database/note-records';
import { withLock } from './database/with-lock';
import { DerivedTables } from './derived-tables';
import type { LayerChange, NoteStore, SaveResult } from './note-store';
import { StoreError } from './store-error';
import { type Migration, MIGRATIONS } from './versions/migrations';
import { upgradeNotes } from './versions/upgrade-notes';

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
  private opened: Promise<NoteDatabase> | null = null;
  private readonly derived: DerivedTables;

  constructor(
    private readonly name: string,
    private readonly now: () => string,
    private readonly migrations: readonly Migration[],
  ) {
    this.derived = new DerivedTables(name, () => this.database());
  }

  save(note: Note, article: KeptArticle | null = null): Promise<SaveResult> {
    return this.writing(async (database) => {
      const earlier = await this.find(note.article);
      const at = this.now();
      const result = earlier ? update(earlier, note, at) : await this.create(note, at);
      await database.put([{ kept: result.kept, article }], this.version);
      return result;
    });
  }

  async get(id: string): Promise<LibraryNote | null> {
    return (await (await this.database()).notes([id]))[0] ?? null;
  }

  async getMany(ids: readonly string[]): Promise<LibraryNote[]> {
    return (await (await this.database()).notes(ids)).filter((kept) => kept !== null);
  }

  async article(id: string): Promise<KeptArticle | null> {
    return (await this.articles([id]))[0] ?? null;
  }

  async articles(ids: readonly string[]): Promise<(KeptArticle | null)[]> {
    return (await this.database()).articles(ids);
  }

  async find(article: ArticleMetadata): Promise<LibraryNote | null> {
    const found = await (await this.database()).notes(await articleIds(article));
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
    return this.writing((database) => database.remove(ids));
  }

  async scan(after: string | null, limit: number): Promise<LibraryNote[]> {
    const page = await (await this.database()).page(after, limit);
    return page.map(({ kept }) => kept);
  }

  put(entries: readonly BackupEntry[]): Promise<void> {
    return this.writing((database) => database.put(entries, this.version));
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
    (await opened)?.close();
  }

  private get version(): number {
    return this.migrations.length + 1;
  }

  private async database(): Promise<NoteDatabase> {
    this.opened ??= this.open();
    const database = await this.opened.catch((error) => {
      // The next call tries again.
      this.opened = null;
      throw error;
    });
    if (database.isOpen()) return database;
    this.opened = null;
    return this.database();
  }

  private async open(): Promise<NoteDatabase> {
    const database = await openNoteDatabase(this.name);
    await upgradeNotes(this.name, database, this.migrations);
    return database;
  }

  /** One writer at a time, over all pages, so that what is read before a write still holds at the write. */
  private async writing<T>(work: (database: NoteDatabase) => Promise<T>): Promise<T> {
    const database = await this.database();
    return withLock(`${this.name}-write`, () => work(database));
  }

  private async create(note: Note, at: string): Promise<SaveResult> {
    const ids = await articleIds(note.article);
    const taken = await (await this.database()).notes(ids);
    // Where another article holds the canonical address, the article's own address comes last and is free.
    const id = ids[taken.indexOf(null)] ?? crypto.randomUUID();
    const kept = { id, savedAt: at, changedAt: at, note, revisions: [], ...EMPTY_LAYER };
    return { kept, isNew: true, differences: [] };
  }

  private change(ids: readonly string[], change: LayerChange): Promise<LibraryNote[]> {
    return this.writing(async (database) => {
      const changedAt = this.now();
      const notes = await this.getMany(ids);
      const edited = notes.map((kept) => ({ ...kept, ...change(personLayer(kept)), changedAt }));
      await database.putLayers(edited);
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

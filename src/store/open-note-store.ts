import { carryOver } from '../core/corrections/carry-over';
import { differences } from '../core/corrections/differences';
import type { ArticleMetadata } from '../core/model/article';
import type { KeptArticle, LibraryNote, NoteRevision } from '../core/model/library-note';
import type { Note } from '../core/model/note';
import { articleIds, isSameArticle } from './article-id';
import {
  type ArticleDocument,
  documentIds,
  EMPTY_LAYER,
  isIdleLayer,
  keptNote,
  type LayerDocument,
  type LibraryDocument,
  noteDocuments,
  type NoteDocument,
  personLayer,
} from './database/note-documents';
import { type Documents, openDocuments } from './database/open-documents';
import { withLock } from './database/with-lock';
import { catchUp, readNotes } from './catch-up';
import { type HeadTable, openHeadTable } from './heads/head-table';
import { noteHead } from './heads/note-head';
import type { LayerChange, NoteStore, SaveResult } from './note-store';
import type { Hit, SearchIndex } from './search/search-index';
import { StoreError } from './store-error';

/** Times a note was saved again that are remembered. */
const MOST_REVISIONS = 20;

export interface StoreOptions {
  /** Name of the databases; another name is another library. */
  name?: string;
  now?: () => Date;
}

/** Opens the library. Opening is lazy: nothing is read before the first call. */
export function openNoteStore({ name = 'headnote', now = () => new Date() }: StoreOptions = {}): NoteStore {
  return new LocalNoteStore(name, () => now().toISOString());
}

class LocalNoteStore implements NoteStore {
  private opened: Documents | null = null;
  private table: Promise<HeadTable> | null = null;
  private index: Promise<SearchIndex> | null = null;

  constructor(
    private readonly name: string,
    private readonly now: () => string,
  ) {}

  save(note: Note, article: KeptArticle | null = null): Promise<SaveResult> {
    return this.writing(async () => {
      const earlier = await this.find(note.article);
      const at = this.now();
      const result = earlier ? update(earlier, note, at) : await this.create(note, at);
      await this.replace(noteDocuments(result.kept, article));
      return result;
    });
  }

  async get(id: string): Promise<LibraryNote | null> {
    return (await readNotes(this.documents, [id]))[0] ?? null;
  }

  async getMany(ids: readonly string[]): Promise<LibraryNote[]> {
    return (await readNotes(this.documents, ids)).filter((kept) => kept !== null);
  }

  async article(id: string): Promise<KeptArticle | null> {
    return (await this.articles([id]))[0] ?? null;
  }

  async articles(ids: readonly string[]): Promise<(KeptArticle | null)[]> {
    const found = await this.documents.get<ArticleDocument>(ids.map((id) => documentIds(id).article));
    return found.map((document) => {
      if (!document) return null;
      const { _id, _rev, ...article } = document;
      return article;
    });
  }

  async find(article: ArticleMetadata): Promise<LibraryNote | null> {
    const found = await readNotes(this.documents, await articleIds(article));
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
    return this.writing(async () => {
      const names = ids.flatMap((id) => Object.values(documentIds(id)));
      const found = (await this.documents.get(names)).filter((document) => document !== null);
      await this.documents.write(found.map(({ _id, _rev }) => ({ _id, _rev: _rev!, _deleted: true })));
    });
  }

  async scan(after: string | null, limit: number): Promise<LibraryNote[]> {
    const from = after === null ? null : documentIds(after).note;
    const notes = await this.documents.scan<NoteDocument>('note:', from, limit);
    const layers = await this.documents.get<LayerDocument>(
      notes.map(({ _id }) => _id.replace('note:', 'mine:')),
    );
    return notes.map((note, index) => keptNote(note, layers[index] ?? null));
  }

  put(entries: readonly { kept: LibraryNote; article: KeptArticle | null }[]): Promise<void> {
    return this.writing(() =>
      this.replace(entries.flatMap(({ kept, article }) => noteDocuments(kept, article))),
    );
  }

  async first(shelf: Parameters<NoteStore['first']>[0], limit: number): ReturnType<NoteStore['first']> {
    const table = await this.headTable();
    const [heads, count] = await Promise.all([table.first(shelf, limit), table.count(shelf)]);
    return { heads, count };
  }

  async heads(): ReturnType<NoteStore['heads']> {
    const heads = await (await this.headTable()).all();
    return heads.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  }

  async refresh(): Promise<boolean> {
    const table = await this.headTable();
    return catchUp(`${this.name}-heads`, this.documents, {
      batch: 250,
      seq: table.seq,
      take: (changed, removed, seq) => table.apply(changed.map(noteHead), removed, seq),
      clear: table.clear,
    });
  }

  async search(query: string): Promise<Hit[] | null> {
    return (await this.searchIndex()).find(query);
  }

  async refreshSearch(): Promise<boolean> {
    return catchUp(`${this.name}-search`, this.documents, await this.searchIndex());
  }

  async close(): Promise<void> {
    const [documents, table, index] = [this.opened, await this.table, await this.index];
    this.opened = null;
    this.table = null;
    this.index = null;
    table?.close();
    index?.close();
    await documents?.close();
  }

  private get documents(): Documents {
    this.opened ??= openDocuments(this.name);
    return this.opened;
  }

  private headTable(): Promise<HeadTable> {
    this.table ??= openHeadTable(`${this.name}-heads`);
    return this.table;
  }

  private searchIndex(): Promise<SearchIndex> {
    this.index ??= import('./search/search-index').then(({ SearchIndex: index }) =>
      index.open(`${this.name}-search`, this.documents),
    );
    return this.index;
  }

  /** One writer at a time, over all pages, so that what is read before a write still holds at the write. */
  private writing<T>(work: () => Promise<T>): Promise<T> {
    return withLock(`${this.name}-write`, work);
  }

  private async create(note: Note, at: string): Promise<SaveResult> {
    const ids = await articleIds(note.article);
    const taken = await readNotes(this.documents, ids);
    // Where another article holds the canonical address, the article's own address comes last and is free.
    const id = ids[taken.indexOf(null)] ?? crypto.randomUUID();
    const kept = { id, savedAt: at, changedAt: at, note, revisions: [], ...EMPTY_LAYER };
    return { kept, isNew: true, differences: [] };
  }

  private change(ids: readonly string[], change: LayerChange): Promise<LibraryNote[]> {
    return this.writing(async () => {
      const at = this.now();
      const edited = (await this.getMany(ids)).map((kept) => ({
        ...kept,
        ...change(personLayer(kept)),
        changedAt: at,
      }));
      const layers = edited.map((kept) => ({
        _id: documentIds(kept.id).layer,
        changedAt: at,
        ...personLayer(kept),
      }));
      await this.replace(layers);
      return edited;
    });
  }

  /** Writes documents over what is there under their ids, in one transaction. */
  private async replace(documents: readonly (LibraryDocument | LayerDocument)[]): Promise<void> {
    const present = await this.documents.get(documents.map(({ _id }) => _id));
    const revised = documents.flatMap((document, index) => {
      const revision = present[index]?._rev;
      if (revision !== undefined) return { ...document, _rev: revision };
      return isIdleLayer(document) ? [] : document;
    });
    if (revised.length > 0) await this.documents.write(revised);
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

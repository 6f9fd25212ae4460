import { catchUp } from './catch-up';
import type { NoteDatabase } from './database/note-database';
import { type HeadTable, openHeadTable } from './heads/head-table';
import { noteHead, type NoteHead, type Shelf } from './heads/note-head';
import type { Hit, SearchIndex } from './search/search-index';

/** List heads and search index: made from the notes, opened when first used. */
export class DerivedTables {
  private table: Promise<HeadTable> | null = null;
  private index: Promise<SearchIndex> | null = null;

  constructor(
    private readonly name: string,
    private readonly database: () => Promise<NoteDatabase>,
  ) {}

  async first(shelf: Shelf, limit: number): Promise<NoteHead[]> {
    return (await this.headTable()).first(shelf, limit);
  }

  async heads(): Promise<NoteHead[]> {
    const heads = await (await this.headTable()).all();
    return heads.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  }

  async refresh(): Promise<boolean> {
    const table = await this.headTable();
    return catchUp(`${this.name}-heads`, await this.database(), {
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
    return catchUp(`${this.name}-search`, await this.database(), await this.searchIndex());
  }

  async close(): Promise<void> {
    const [table, index] = [await this.table, await this.index];
    this.table = null;
    this.index = null;
    table?.close();
    index?.close();
  }

  private headTable(): Promise<HeadTable> {
    this.table ??= openHeadTable(`${this.name}-heads`);
    return this.table;
  }

  private searchIndex(): Promise<SearchIndex> {
    this.index ??= this.openSearch();
    return this.index;
  }

  private async openSearch(): Promise<SearchIndex> {
    const { SearchIndex: index } = await import('./search/search-index');
    return index.open(`${this.name}-search`);
  }
}

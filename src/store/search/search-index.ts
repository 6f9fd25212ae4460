import type { LibraryNote } from '../../core/model/library-note';
import { hasRoom, ROOM } from '../database/disk-room';
import { answer, openIndexedDb, transact } from '../database/indexed-db';
import type { NoteDatabase } from '../database/note-database';
import type { DerivedTable } from '../catch-up';
import { matchWords, type OpenSegment } from './match-words';
import { noteWords } from './note-words';
import { type Segment, SegmentBuilder } from './segment';
import { searchWords } from './words';

/** Raise it when words or segments change: the index is then made anew from the notes. */
const VERSION = 1;
const SEGMENTS = 'segments';
const META = 'meta';
/** Notes in a full segment; smaller ones are joined when there are many. */
const FULL = 1000;
const MOST_SMALL = 8;

/** A note that has all words of a query; more is better. */
export interface Hit {
  id: string;
  score: number;
}

/**
 * Full-text index in an IndexedDB database of its own: segments of some hundred notes, written once. Held in memory
 * while the library is open (about 1.5 kB a note); a changed note goes into a new segment.
 */
export class SearchIndex implements DerivedTable {
  readonly batch = 60;
  readonly isMadeWithoutRoom = true;
  private segments: OpenSegment[] = [];
  /** Segment that stands for a note; none once it is removed. */
  private home = new Map<string, number>();
  private builder = new SegmentBuilder();
  /** The change reached in memory alone, where a full disk left no room to write; made again when there is room. */
  private unwrittenSeq: number | null = null;

  private constructor(private readonly database: IDBDatabase) {}

  static async open(name: string): Promise<SearchIndex> {
    const database = await openIndexedDb(name, VERSION, (upgraded) => {
      for (const store of [...upgraded.objectStoreNames]) upgraded.deleteObjectStore(store);
      upgraded.createObjectStore(SEGMENTS, { keyPath: 'number' });
      upgraded.createObjectStore(META);
    });
    const index = new SearchIndex(database);
    await index.load();
    return index;
  }

  /** Notes that have every word of the query, best first; null for a query without words. */
  find(query: string): Hit[] | null {
    const words = [...new Set(searchWords(query))].slice(0, 12);
    if (words.length === 0) return null;
    const scores = matchWords(this.segments, words);
    const hits: Hit[] = [];
    for (const [index, { number, notes }] of this.segments.entries()) {
      for (const [place, id] of notes.entries()) {
        const score = scores[index]![place]!;
        if (score > 0 && this.home.get(id) === number) hits.push({ id, score });
      }
    }
    return hits.sort((a, b) => b.score - a.score);
  }

  /** Another page may have written segments: they are taken in first. */
  async seq(): Promise<number> {
    this.builder = new SegmentBuilder();
    if (this.unwrittenSeq !== null && !(await hasRoom(ROOM.layer))) return this.unwrittenSeq;
    if (this.unwrittenSeq !== null) this.forget();
    await this.load();
    const seq = await transact(this.database, META, 'read', (store) =>
      answer<number | undefined>(store(META).get('seq')),
    );
    return seq ?? 0;
  }

  /** Collects notes; they are written when a segment is full, and at the end. */
  async take(changed: readonly LibraryNote[], removed: readonly string[], seq: number): Promise<void> {
    for (const kept of changed) this.builder.add(kept.id, noteWords(kept));
    this.builder.removed.push(...removed);
    if (this.builder.notes.length >= FULL) await this.flush([], seq);
  }

  /** Writes what is left; joins small segments where there are many, so that a query asks few. */
  async finish(seq: number, database: NoteDatabase): Promise<void> {
    if (this.builder.notes.length + this.builder.removed.length > 0) await this.flush([], seq);
    const small = this.segments.filter(({ notes }) => notes.length < FULL / 2);
    if (small.length <= MOST_SMALL) return;
    const numbers = new Set(small.map(({ number }) => number));
    const ids = [...this.home].flatMap(([id, number]) => (numbers.has(number) ? [id] : []));
    for (const kept of await database.notes(ids)) {
      if (kept) this.builder.add(kept.id, noteWords(kept));
    }
    const removed = small.flatMap((segment) => segment.removed);
    this.builder.removed.push(...removed.filter((id) => !this.home.has(id)));
    await this.flush([...numbers], seq);
  }

  async clear(): Promise<void> {
    await transact(this.database, [SEGMENTS, META], 'write', (store) => {
      store(SEGMENTS).clear();
      store(META).clear();
    });
    this.forget();
  }

  close(): void {
    this.database.close();
  }

  /** Drops what is held in memory. */
  private forget(): void {
    this.segments = [];
    this.home.clear();
    this.unwrittenSeq = null;
  }

  /** Takes in the segments that are stored and not held yet. */
  private async load(): Promise<void> {
    const [numbers, fresh] = await transact(this.database, SEGMENTS, 'read', (store) => {
      const after = IDBKeyRange.lowerBound(this.segments.at(-1)?.number ?? 0, true);
      const keys = answer(store(SEGMENTS).getAllKeys());
      return Promise.all([keys, answer<Segment[]>(store(SEGMENTS).getAll(after))]);
    });
    const stored = new Set(numbers);
    this.segments = this.segments.filter(({ number }) => stored.has(number));
    for (const segment of fresh) this.hold(segment);
  }

  private hold(segment: Segment): void {
    this.segments.push({ ...segment, sorted: segment.terms === '' ? [] : segment.terms.split('\n') });
    for (const id of segment.removed) this.home.delete(id);
    for (const id of segment.notes) this.home.set(id, segment.number);
  }

  /** Writes what was collected as a segment, in place of others. */
  private async flush(dropped: readonly number[], seq: number): Promise<void> {
    const segment = this.builder.build((this.segments.at(-1)?.number ?? 0) + 1);
    this.builder = new SegmentBuilder();
    if (await hasRoom(ROOM.layer)) await this.write(segment, dropped, seq);
    else this.unwrittenSeq = seq;
    this.segments = this.segments.filter(({ number }) => !dropped.includes(number));
    this.hold(segment);
  }

  private write(segment: Segment, dropped: readonly number[], seq: number): Promise<void> {
    return transact(this.database, [SEGMENTS, META], 'write', (store) => {
      store(SEGMENTS).put(segment);
      for (const number of dropped) store(SEGMENTS).delete(number);
      store(META).put(seq, 'seq');
    });
  }
}

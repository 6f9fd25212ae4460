import './browser-globals';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openNoteStore } from '../../src/store';
import { sampleArticle, sampleNote } from './sample-notes';

afterEach(() => vi.restoreAllMocks());

/** Watches the transactions of the notes' own database: how each writes, and whether its writing fails. */
function watchTransactions(name: string, canWrite = () => true): [mode: string, durability: string][] {
  const seen: [string, string][] = [];
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    stores,
    mode = 'readonly',
    options = {},
  ) {
    if (mode === 'readwrite' && !canWrite()) throw new DOMException('full', 'QuotaExceededError');
    if (this.name === name) seen.push([mode, options.durability ?? 'default']);
    return transaction.call(this, stores, mode, options);
  });
  return seen;
}

describe('the database of notes', () => {
  it('acknowledges a write only when it stands on the disk', async () => {
    const seen = watchTransactions('strict');
    const store = openNoteStore({ name: 'strict' });
    const { kept } = await store.save(sampleNote(), sampleArticle());
    await store.edit(kept.id, () => ({ starred: true }));
    await store.put([{ kept: { ...kept, remark: 'mine' }, article: null }]);
    await store.bin([kept.id]);
    await store.purge([kept.id]);
    const writes = seen.filter(([mode]) => mode === 'readwrite');
    expect(writes).toEqual(Array.from({ length: 5 }, () => ['readwrite', 'strict']));
    await store.close();
  });

  it('writes a whole batch in one transaction', async () => {
    const seen = watchTransactions('batch');
    const store = openNoteStore({ name: 'batch' });
    const { kept } = await store.save(sampleNote());
    const batch = Array.from({ length: 100 }, (_, index) => ({
      kept: { ...kept, id: `n${index}` },
      article: null,
    }));
    await store.put(batch);
    expect(seen.filter(([mode]) => mode === 'readwrite')).toHaveLength(2);
    await store.close();
  });

  it('opens, reads and searches without writing, so a full disk does not lock the library', async () => {
    const filled = openNoteStore({ name: 'readable' });
    const { kept } = await filled.save(sampleNote(), sampleArticle());
    await filled.refresh();
    await filled.refreshSearch();
    await filled.close();
    watchTransactions('readable', () => false);
    const store = openNoteStore({ name: 'readable' });
    expect((await store.find(kept.note.article))?.id).toBe(kept.id);
    expect(await store.article(kept.id)).toEqual(sampleArticle());
    expect(await store.scan(null, 10)).toHaveLength(1);
    expect(await store.heads()).toHaveLength(1);
    expect(await store.refresh()).toBe(false);
    expect(await store.search('norland')).toHaveLength(1);
    await expect(store.edit(kept.id, () => ({ starred: true }))).rejects.toMatchObject({ fault: 'full' });
    await store.close();
  });

  it('drops what is purged from the disk, not only from view', async () => {
    const store = openNoteStore({ name: 'purged' });
    const { kept } = await store.save(sampleNote(), sampleArticle());
    await store.purge([kept.id]);
    await store.close();
    const opening = indexedDB.open('purged');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const counts = ['notes', 'layers', 'articles'].map((name) => {
      const request = opening.result.transaction(name).objectStore(name).count();
      return new Promise((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    });
    expect(await Promise.all(counts)).toEqual([0, 0, 0]);
    opening.result.close();
  });

  it('goes on with a new one where the browser took the old one away', async () => {
    const store = openNoteStore({ name: 'taken' });
    const { kept } = await store.save(sampleNote());
    const removal = indexedDB.deleteDatabase('taken');
    await new Promise((resolve) => {
      removal.onsuccess = resolve;
    });
    expect(await store.get(kept.id)).toBeNull();
    expect((await store.save(sampleNote())).isNew).toBe(true);
    await store.close();
  });
});

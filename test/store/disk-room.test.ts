import './browser-globals';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openNoteStore } from '../../src/store';
import { sampleArticle, sampleNote } from './sample-notes';

afterEach(() => vi.unstubAllGlobals());

const leaveMegabytes = (left: number): void => {
  const storage = { estimate: async () => ({ quota: left * 2 ** 20 + 5, usage: 5 }) };
  vi.stubGlobal('navigator', { storage });
};

describe('little room on the disk', () => {
  it('is told before anything is written, while all can be read and removed', async () => {
    const store = openNoteStore({ name: 'room' });
    const { kept } = await store.save(sampleNote(), sampleArticle());
    await store.refresh();
    await store.refreshSearch();
    const other = sampleNote({ url: 'https://news.example/other' });

    leaveMegabytes(20);
    await expect(store.save(other)).rejects.toMatchObject({ fault: 'full' });
    await store.bin([kept.id]);

    leaveMegabytes(1);
    await expect(store.edit(kept.id, () => ({ starred: true }))).rejects.toMatchObject({ fault: 'full' });
    expect((await store.find(kept.note.article))?.id).toBe(kept.id);
    expect(await store.search('norland')).toHaveLength(1);
    // The list stays as it was, since bringing it up to date would write.
    expect(await store.refresh()).toBe(false);
    await store.purge([kept.id]);

    leaveMegabytes(1000);
    await store.refresh();
    expect(await store.heads()).toEqual([]);
    expect((await store.save(other)).isNew).toBe(true);
    await store.close();
  });

  it('does not hinder searching, even where the index was never made', async () => {
    const store = openNoteStore({ name: 'unindexed' });
    await store.save(sampleNote(), sampleArticle());
    leaveMegabytes(1);
    expect(await store.refreshSearch()).toBe(true);
    expect(await store.search('norland')).toHaveLength(1);
    expect(await store.refreshSearch()).toBe(false);
    expect(await store.search('norland')).toHaveLength(1);

    leaveMegabytes(1000);
    await store.save(sampleNote({ url: 'https://news.example/other' }));
    await store.refreshSearch();
    await store.close();
    expect(await store.search('norland')).toHaveLength(2);
    await store.close();
  });

  it('does not hinder where the browser says nothing of it', async () => {
    vi.stubGlobal('navigator', {});
    const store = openNoteStore({ name: 'room-unknown' });
    expect((await store.save(sampleNote())).isNew).toBe(true);
    await store.close();
  });

  it('gives a full disk its name where the browser gives another', async () => {
    const store = openNoteStore({ name: 'room-unnamed' });
    await store.save(sampleNote());
    leaveMegabytes(0);
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('Internal error committing transaction.', 'UnknownError');
    });
    await expect(store.purge(['n'])).rejects.toMatchObject({ fault: 'full' });
    vi.restoreAllMocks();
    await store.close();
  });
});

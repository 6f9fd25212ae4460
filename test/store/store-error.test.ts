import './browser-globals';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openNoteStore, StoreError } from '../../src/store';
import { sampleArticle, sampleNote } from './sample-notes';

describe('StoreError.from', () => {
  it.each<[string, unknown, string]>([
    ['a full disk in Chromium', new DOMException('Encountered full disk', 'QuotaExceededError'), 'full'],
    ['a full disk in Firefox', { name: 'NS_ERROR_FILE_NO_DEVICE_SPACE', message: '' }, 'full'],
    ['anything else', new Error('closed'), 'broken'],
    ['nothing', undefined, 'broken'],
  ])('%s', (_name, error, fault) => expect(StoreError.from(error).fault).toBe(fault));

  it('leaves a StoreError as it is', () => {
    const error = new StoreError('missing', 'n');
    expect(StoreError.from(error)).toBe(error);
  });
});

describe('a full disk', () => {
  afterEach(() => vi.restoreAllMocks());

  it('fails the save in words, and keeps what was there', async () => {
    const store = openNoteStore({ name: 'full-disk' });
    const { kept } = await store.save(sampleNote(), sampleArticle());
    const put = IDBObjectStore.prototype.put;
    // The article no longer fits: the transaction of the whole save is undone.
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (JSON.stringify(value).includes('too much')) {
        const { transaction } = this;
        queueMicrotask(() => transaction.abort());
      }
      return put.call(this, value, key);
    });
    const later = sampleNote({ headline: 'Later' });
    await expect(store.save(later, sampleArticle('<p>too much</p>'))).rejects.toBeInstanceOf(StoreError);
    vi.restoreAllMocks();
    expect((await store.get(kept.id))?.note.article.headline).toBe('Norland to lead the Harbour Union');
    expect(await store.article(kept.id)).toEqual(sampleArticle());
    await store.close();
  });
});

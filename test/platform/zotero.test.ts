import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ris } from '../../src/export/formats/ris';
import { zoteroItem } from '../../src/export/handover/zotero-item';
import { render } from '../../src/export/render';
import { importToZotero, saveItemsToZotero, zoteroTarget } from '../../src/platform/zotero';
import { keptSample, sampleNotes } from '../export/sample-notes';
import { ConnectorServer } from './connector-server';

let server: ConnectorServer;
let base: string;
beforeEach(async () => {
  server = new ConnectorServer();
  base = await server.start();
});
afterEach(() => server.stop());

const file = async () => ({
  content: (await render(ris, [sampleNotes.en, keptSample])) as string,
  mediaType: ris.mediaType,
  count: 2,
});

describe('importToZotero', () => {
  it('is done when Zotero names what it made', async () => {
    expect(await importToZotero(await file(), { base })).toEqual({
      state: 'saved',
      titles: [sampleNotes.en.article.headline, sampleNotes.ru.article.headline],
    });
    const { path, headers, body } = server.received.at(-1)!;
    expect(path).toMatch(/^\/connector\/import\?session=[\w-]{20,}$/u);
    expect(headers['x-zotero-connector-api-version']).toBe('3');
    expect(body).toContain('TI  - Казахстан возглавит ОДКБ: что дальше?\r\n');
  });

  it.each([
    ['fewer items than handed over', { status: 201, body: '[{"title":"one"}]' }, { state: 'unconfirmed' }],
    ['no receipt', { status: 201, body: '' }, { state: 'unconfirmed' }],
    ['a format it does not know', { status: 400, body: '' }, { state: 'refused', status: 400 }],
    ['another program', { status: 500, body: 'x' }, { state: 'refused', status: 500 }],
  ])('does not say done for %s', async (_, next, outcome) => {
    server.next = next;
    expect(await importToZotero(await file(), { base })).toEqual(outcome);
  });

  it('says that Zotero is not running', async () => {
    await server.stop();
    expect(await importToZotero(await file(), { base })).toEqual({ state: 'not-running' });
    expect(await zoteroTarget({ base })).toBeNull();
  });

  it('says that it did not answer in time', async () => {
    server.next = { status: 201, body: '[]', delay: 500 };
    expect(await importToZotero(await file(), { base, timeout: 100 })).toEqual({ state: 'timeout' });
  });

  it('says that the library cannot be written to', async () => {
    server.editable = false;
    expect(await importToZotero(await file(), { base })).toEqual({ state: 'read-only' });
    expect(await zoteroTarget({ base })).toEqual({
      library: 'My Library',
      collection: 'Chairs',
      editable: false,
    });
  });

  it('never uses a session twice', async () => {
    await importToZotero(await file(), { base });
    expect((await importToZotero(await file(), { base })).state).toBe('saved');
    const once = { base, newSession: () => 'same' };
    await importToZotero(await file(), once);
    expect(await importToZotero(await file(), once)).toEqual({ state: 'refused', status: 409 });
  });
});

describe('saveItemsToZotero', () => {
  it('sends the article as an item with the note as its child', async () => {
    const item = zoteroItem(keptSample, 'item-1', 'ru');
    expect(await saveItemsToZotero([item], { base })).toEqual({ state: 'saved', titles: [item.title] });
    const [sent] = JSON.parse(server.received.at(-1)!.body).items;
    expect(sent).toMatchObject({
      itemType: 'newspaperArticle',
      title: 'Казахстан возглавит ОДКБ: что дальше?',
      publicationTitle: 'Пример-Новости',
      creators: [{ lastName: 'Ёлкина Анна', fieldMode: 1, creatorType: 'author' }],
      tags: [{ tag: 'ОДКБ 2024' }, { tag: 'security' }],
      date: '2023-11-23',
      accessDate: '2026-11-23 09:00:00',
      attachments: [],
    });
    expect(sent.notes[0].note).toContain('защита от наводнений');
  });
});

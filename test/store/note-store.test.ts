import './browser-globals';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirm, correct, strike } from '../../src/core/corrections/edit-marks';
import { applyCorrections } from '../../src/core/model/apply-corrections';
import { type NoteStore, openNoteStore } from '../../src/store';
import { EMPTY_LAYER } from '../../src/store/database/note-records';
import { sampleArticle, sampleNote } from './sample-notes';

let store: NoteStore;
let minute = 0;
let library = 0;
const now = () => new Date(Date.UTC(2025, 0, 1, 0, minute++));

beforeEach(() => {
  minute = 0;
  library += 1;
  store = openNoteStore({ name: `test-${library}`, now });
});
afterEach(() => store.close());

const reopen = async () => {
  await store.close();
  store = openNoteStore({ name: `test-${library}`, now });
};

describe('saving', () => {
  it('keeps note and article, field by field, over a reopening', async () => {
    const note = sampleNote();
    const { kept, isNew, differences } = await store.save(note, sampleArticle());
    expect([isNew, differences]).toEqual([true, []]);
    await reopen();
    expect(await store.get(kept.id)).toEqual({
      id: kept.id,
      savedAt: '2025-01-01T00:00:00.000Z',
      changedAt: '2025-01-01T00:00:00.000Z',
      note,
      revisions: [],
      corrections: [],
      confirmed: {},
      tags: [],
      remark: '',
      lineRemarks: {},
      starred: false,
      archived: false,
      binnedAt: null,
    });
    expect(await store.article(kept.id)).toEqual(sampleArticle());
  });

  it('updates the same article and says what changed', async () => {
    const first = await store.save(sampleNote(), sampleArticle());
    const later = sampleNote({
      url: 'http://news.example/2025/harbour-union/?utm_source=x#top',
      priorities: ['train young pilots'],
    });
    const second = await store.save(later, sampleArticle('<p>new</p>'));
    expect(second.isNew).toBe(false);
    expect(second.kept.id).toBe(first.kept.id);
    expect(second.differences.map(({ kind, path }) => [kind, path])).toEqual([['removed', '/priorities/0']]);
    expect(second.kept.revisions).toEqual([
      { at: '2025-01-01T00:01:00.000Z', differences: second.differences },
    ]);
    expect((await store.article(first.kept.id))?.html).toBe('<p>new</p>');
    expect(await store.scan(null, 10)).toHaveLength(1);
  });

  it('finds the note by either address', async () => {
    const note = sampleNote({ url: 'https://news.example/amp/1' });
    note.article.canonicalUrl = 'https://news.example/1';
    const { kept } = await store.save(note);
    const plain = sampleNote({ url: 'https://news.example/1' });
    expect((await store.find(plain.article))?.id).toBe(kept.id);
    expect(await store.find(sampleNote({ url: 'https://news.example/2' }).article)).toBeNull();
  });

  it('keeps two articles apart that a site gives one canonical address', async () => {
    const one = sampleNote({ url: 'https://news.example/a' });
    const two = sampleNote({
      url: 'https://news.example/b',
      headline: 'Something else',
      text: 'Rain fell over all hills today.',
    });
    for (const note of [one, two]) note.article.canonicalUrl = 'https://news.example/section';
    const ids = [await store.save(one), await store.save(two)].map(({ kept }) => kept.id);
    expect(new Set(ids).size).toBe(2);
    expect((await store.find(two.article))?.id).toBe(ids[1]);
    expect((await store.save(two)).isNew).toBe(false);
  });

  it('ignores a canonical address that is the front page', async () => {
    const notes = ['a', 'b'].map((name) => sampleNote({ url: `https://news.example/${name}` }));
    for (const note of notes) note.article.canonicalUrl = 'https://news.example/';
    for (const note of notes) await store.save(note);
    expect(await store.scan(null, 10)).toHaveLength(2);
  });

  it('does not lose saves made at the same time', async () => {
    const notes = Array.from({ length: 20 }, (_, index) =>
      sampleNote({ url: `https://news.example/${index % 10}` }),
    );
    await Promise.all(notes.map((note) => store.save(note, sampleArticle())));
    expect(await store.scan(null, 100)).toHaveLength(10);
  });
});

describe("the person's layer", () => {
  it('survives a new save, its corrections moved to where the lines stand', async () => {
    const { kept } = await store.save(sampleNote());
    await store.edit(kept.id, (layer) => ({
      ...correct(kept.note, layer, '/priorities/1/text', 'train pilots', 'T1'),
      tags: ['sea'],
      lineRemarks: { '/priorities/1': 'mine' },
      starred: true,
    }));
    const { kept: again } = await store.save(sampleNote({ priorities: ['train young pilots'] }));
    expect(again.corrections.map(({ path }) => path)).toEqual(['/priorities/0/text']);
    expect(again.lineRemarks).toEqual({ '/priorities/0': 'mine' });
    const read = (await store.get(kept.id))!;
    expect(read).toEqual(again);
    expect(applyCorrections(read.note, read.corrections).priorities.map(({ text }) => text)).toEqual([
      'train pilots',
    ]);
    expect([again.tags, again.starred]).toEqual([['sea'], true]);
  });

  it('is written empty where a new save leaves nothing of it', async () => {
    const { kept } = await store.save(sampleNote());
    await store.edit(kept.id, (layer) => strike(kept.note, layer, '/priorities/0', 'T'));
    await store.save(sampleNote({ priorities: ['train young pilots'] }));
    expect((await store.get(kept.id))?.corrections).toEqual([]);
  });

  it('refuses to edit a note that is not there', async () => {
    await expect(store.edit('nothing', () => ({ starred: true }))).rejects.toMatchObject({
      fault: 'missing',
    });
  });
});

describe('bin and heads', () => {
  it('moves notes between shelves and forgets what is purged', async () => {
    const ids: string[] = [];
    for (const name of ['a', 'b', 'c']) {
      ids.push(
        (
          await store.save(
            sampleNote({ url: `https://news.example/${name}`, headline: name }),
            sampleArticle(),
          )
        ).kept.id,
      );
    }
    expect(await store.refresh()).toBe(true);
    const shown = async (shelf: 'library' | 'bin' | 'archive') =>
      (await store.first(shelf, 10)).map(({ headline }) => headline);
    expect(await shown('library')).toEqual(['c', 'b', 'a']);
    await store.bin([ids[0]!, ids[1]!]);
    await store.editMany([ids[2]!], () => ({ archived: true }));
    await store.refresh();
    expect([await shown('library'), await shown('bin'), await shown('archive')]).toEqual([
      [],
      ['b', 'a'],
      ['c'],
    ]);
    await store.restore([ids[0]!]);
    await store.purge([ids[1]!]);
    await store.refresh();
    expect([await shown('library'), await shown('bin')]).toEqual([['a'], []]);
    expect(await store.get(ids[1]!)).toBeNull();
    expect(await store.article(ids[1]!)).toBeNull();
    expect((await store.heads()).map(({ headline }) => headline)).toEqual(['c', 'a']);
  });

  it('tells organization, holder, years and corrections of the effective note', async () => {
    const { kept } = await store.save(sampleNote());
    await store.edit(kept.id, (layer) =>
      correct(kept.note, confirm(layer, '/chairs/0', 'T'), '/chairs/0/endDate', { edtf: '2026-06-30' }, 'T'),
    );
    await store.refresh();
    expect((await store.heads())[0]).toMatchObject({
      organizations: [{ id: 'HARBOUR', name: 'Harbour Union' }],
      holders: [{ id: 'NL1', name: 'Norland' }],
      years: ['2025', '2026'],
      outlet: 'Example News',
      priorities: 2,
      corrected: true,
    });
  });

  it('takes up many changes in batches', async () => {
    for (let index = 0; index < 6; index += 1) {
      await store.put(
        Array.from({ length: 100 }, (_, inner) => ({
          kept: {
            ...EMPTY_LAYER,
            id: `n${index}-${inner}`,
            savedAt: 'x',
            changedAt: 'x',
            note: sampleNote(),
            revisions: [],
          },
          article: null,
        })),
      );
    }
    await store.refresh();
    expect(await store.heads()).toHaveLength(600);
    expect(await store.refresh()).toBe(false);
  });
});

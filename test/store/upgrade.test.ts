import './browser-globals';
import { describe, expect, it } from 'vitest';
import { openNoteStore } from '../../src/store';
import { migrate, type Migration } from '../../src/store/versions/migrations';
import { sampleArticle, sampleNote } from './sample-notes';

/** A made-up later version: the remark moves into the tags, the article is wrapped. */
const toSecond: Migration = ({ kept, article }) => {
  const { remark, ...rest } = kept as { remark: string; tags: string[] };
  const wrapped = article as { html: string } | null;
  return {
    kept: { ...rest, remark: '', tags: [...rest.tags, remark] },
    article: wrapped && { ...wrapped, html: `<main>${wrapped.html}</main>` },
  };
};
const toThird: Migration = ({ kept, article }) => ({ kept: { ...(kept as object), starred: true }, article });

async function firstVersion(name: string, notes: number): Promise<string[]> {
  const store = openNoteStore({ name });
  const ids: string[] = [];
  for (let index = 0; index < notes; index += 1) {
    const { kept } = await store.save(
      sampleNote({ url: `https://news.example/${index}` }),
      sampleArticle(`${index}`),
    );
    await store.edit(kept.id, () => ({ remark: `r${index}` }));
    ids.push(kept.id);
  }
  await store.close();
  return ids;
}

describe('a library of an earlier version', () => {
  it('is brought up to the present one, once, through every step', async () => {
    const ids = await firstVersion('upgrade-1', 70);
    for (const migrations of [[toSecond], [toSecond, toThird], [toSecond, toThird]]) {
      const store = openNoteStore({ name: 'upgrade-1', migrations });
      expect(await store.get(ids[69]!)).toMatchObject({
        tags: ['r69'],
        remark: '',
        starred: migrations.length > 1,
      });
      expect((await store.article(ids[3]!))?.html).toBe('<main>3</main>');
      await store.close();
    }
  });

  it('goes on where an upgrade was broken off', async () => {
    const ids = await firstVersion('upgrade-2', 120);
    let steps = 0;
    const breaking: Migration = (entry) => {
      steps += 1;
      if (steps > 80) throw new Error('broken off');
      return toSecond(entry);
    };
    const broken = openNoteStore({ name: 'upgrade-2', migrations: [breaking] });
    await expect(broken.get(ids[0]!)).rejects.toThrow('broken off');
    await broken.close().catch(() => {});
    const store = openNoteStore({ name: 'upgrade-2', migrations: [toSecond] });
    const notes = await store.getMany(ids);
    expect(notes.map(({ tags }) => tags)).toEqual(ids.map((_, index) => [`r${index}`]));
    expect((await store.articles(ids)).map((article) => article?.html)).toEqual(
      ids.map((_, index) => `<main>${index}</main>`),
    );
    await store.close();
  });

  it('is left alone where a later Headnote wrote it', async () => {
    const ids = await firstVersion('upgrade-3', 1);
    const later = openNoteStore({ name: 'upgrade-3', migrations: [toSecond, toThird] });
    await later.get(ids[0]!);
    await later.close();
    const store = openNoteStore({ name: 'upgrade-3', migrations: [toSecond] });
    await expect(store.get(ids[0]!)).rejects.toMatchObject({ fault: 'newer' });
    await store.close().catch(() => {});
  });

  it('takes an entry of any version through the steps after it', () => {
    const mark =
      (sign: string): Migration =>
      ({ kept, article }) => ({ kept: `${kept}${sign}`, article });
    const steps = [mark('2'), mark('3')];
    expect([1, 2, 3].map((version) => migrate({ kept: '', article: null }, version, steps).kept)).toEqual([
      '23',
      '3',
      '',
    ]);
  });
});

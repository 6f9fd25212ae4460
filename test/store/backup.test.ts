import './browser-globals';
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addLine, confirm, correct } from '../../src/core/corrections/edit-marks';
import { applyCorrections } from '../../src/core/model/apply-corrections';
import { type NoteStore, openNoteStore } from '../../src/store';
import { LIBRARY_VERSION, MIGRATIONS } from '../../src/store/versions/migrations';
import { restoreBackup } from '../../src/store/backup/restore-backup';
import { writeBackup } from '../../src/store/backup/write-backup';
import { sampleArticle, sampleNote } from './sample-notes';

const STORED = 'test/fixtures/backups';
const CREATED = '2025-03-01T10:00:00.000Z';
const SETTINGS = { language: 'kk', theme: 'dark' };

let count = 0;
let minute = 0;
const opened: NoteStore[] = [];
const newStore = (): NoteStore => {
  count += 1;
  const store = openNoteStore({
    name: `backup-${count}`,
    now: () => new Date(Date.UTC(2025, 0, 1, 0, minute++)),
  });
  opened.push(store);
  return store;
};
beforeEach(() => {
  minute = 0;
});
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
});

/** What every stored file holds, in the form of its version. A library with all there is: corrections, an added line, remarks, tags, a bin, a second save, no article. */
async function fullLibrary(): Promise<NoteStore> {
  const store = newStore();
  const { kept } = await store.save(sampleNote(), sampleArticle('<p>Äö қазақ 中文 \u2028 "quoted"</p>'));
  await store.edit(kept.id, (layer) => {
    let marks = correct(kept.note, layer, '/priorities/1/text', 'train pilots', 'T1');
    marks = addLine(marks, '/priorities', { ...kept.note.priorities[0]!, text: 'new' } as never, [], 'T2');
    marks = confirm(marks, '/chairs/0/holder', 'T3');
    return {
      ...marks,
      lineRemarks: { '/priorities/0': 'mine' },
      remark: 'on all\nof it',
      tags: ['sea', 'теңіз'],
      starred: true,
    };
  });
  await store.save(sampleNote({ headline: 'Norland leads' }), sampleArticle());
  const { kept: binned } = await store.save(sampleNote({ url: 'https://news.example/binned' }));
  await store.bin([binned.id]);
  const { kept: archived } = await store.save(
    sampleNote({ url: 'https://news.example/archived' }),
    sampleArticle(),
  );
  await store.edit(archived.id, () => ({ archived: true }));
  return store;
}

const contents = async (store: NoteStore) => {
  const notes = await store.scan(null, 1000);
  return { notes, articles: await store.articles(notes.map(({ id }) => id)) };
};
const plain = async (file: Blob): Promise<string[]> => {
  const stream = file.stream().pipeThrough(new DecompressionStream('gzip'));
  return (await new Response(stream).text()).trimEnd().split('\n');
};
/** The lines of the stored file of a version. */
const stored = (version: number): unknown[] =>
  readFileSync(`${STORED}/v${version}.jsonl`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const fileOf = (lines: readonly string[]): Blob => new Blob([gzipSync(`${lines.join('\n')}\n`)]);

describe('a backup', () => {
  it('gives the same library back, field by field', async () => {
    const store = await fullLibrary();
    const target = newStore();
    const result = await restoreBackup(await writeBackup(store, SETTINGS, CREATED), target);
    expect(result).toMatchObject({
      added: 3,
      updated: 0,
      left: 0,
      header: { settings: SETTINGS, createdAt: CREATED },
    });
    expect(await contents(target)).toEqual(await contents(store));
    expect(await plain(await writeBackup(target, SETTINGS, CREATED))).toEqual(
      await plain(await writeBackup(store, SETTINGS, CREATED)),
    );
  });

  it('can be restored twice, and as plain text', async () => {
    const store = await fullLibrary();
    const lines = await plain(await writeBackup(store, {}, CREATED));
    const again = await restoreBackup(new Blob([`${lines.join('\n')}\n`]), store);
    expect(again).toMatchObject({ added: 0, updated: 0, left: 3 });
  });

  it('holds more notes than a page', async () => {
    const store = newStore();
    const { kept } = await store.save(sampleNote());
    await store.put(
      Array.from({ length: 250 }, (_, index) => ({
        kept: { ...kept, id: `n${index}` },
        article: sampleArticle(String(index)),
      })),
    );
    const seen: number[] = [];
    const target = newStore();
    await restoreBackup(await writeBackup(store, {}, CREATED), target, (done) => seen.push(done));
    expect(seen).toEqual([100, 200, 251]);
    expect(await contents(target)).toEqual(await contents(store));
  });

  it('keeps the later reading and the work of a person from either side', async () => {
    const store = newStore();
    const { kept } = await store.save(sampleNote());
    await store.edit(kept.id, (layer) => ({
      ...correct(kept.note, layer, '/priorities/1/text', 'train pilots', 'T'),
      tags: ['old'],
    }));
    const file = await writeBackup(store, {}, CREATED);
    const fresh = newStore();
    await fresh.save(sampleNote({ priorities: ['train young pilots'] }));
    expect(await restoreBackup(file, fresh)).toMatchObject({ added: 0, updated: 1, left: 0 });
    const merged = (await fresh.get(kept.id))!;
    expect(merged.tags).toEqual(['old']);
    expect(applyCorrections(merged.note, merged.corrections).priorities.map(({ text }) => text)).toEqual([
      'train pilots',
    ]);
  });
});

describe('a file is refused whole, with the reason:', () => {
  const cases: [string, (lines: string[]) => Blob, object][] = [
    ['an empty file', () => new Blob([]), { fault: 'foreign' }],
    [
      'a picture',
      () => new Blob([Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 255])]),
      { fault: 'foreign' },
    ],
    [
      'JSON of another program',
      () => new Blob(['{"version":1,"bookmarks":[]}\n']),
      { fault: 'foreign', line: 1 },
    ],
    [
      'a newer version',
      (lines) => fileOf([lines[0]!.replace('"version":1', '"version":99'), ...lines.slice(1)]),
      { fault: 'newer' },
    ],
    ['no last line', (lines) => fileOf(lines.slice(0, -1)), { fault: 'truncated' }],
    ['a lost line', (lines) => fileOf([...lines.slice(0, 2), ...lines.slice(3)]), { fault: 'damaged' }],
    [
      'half a line',
      (lines) => fileOf([...lines.slice(0, 3), lines[3]!.slice(0, 200)]),
      { fault: 'damaged', line: 4 },
    ],
    [
      'half a gzip',
      (lines) => new Blob([gzipSync(lines.join('\n')).subarray(0, 700)]),
      { fault: 'truncated' },
    ],
    [
      'a wrong field',
      (lines) =>
        fileOf([
          ...lines.slice(0, 3),
          lines[3]!.replace(/"starred":\w+/, '"starred":"no"'),
          ...lines.slice(4),
        ]),
      { fault: 'damaged', line: 4, message: expect.stringContaining('kept.starred') },
    ],
    [
      'a note of another schema',
      (lines) => fileOf([lines[0]!, lines[1]!.replace('headnote/1', 'headnote/9'), ...lines.slice(2)]),
      { fault: 'damaged', line: 2 },
    ],
    [
      'an id that is no id',
      (lines) => fileOf([lines[0]!, lines[1]!.replace(/"id":"[^"]+"/, '"id":"../x"'), ...lines.slice(2)]),
      { fault: 'damaged', line: 2 },
    ],
    ['text after the end', (lines) => fileOf([...lines, lines[1]!]), { fault: 'damaged' }],
  ];
  it.each(cases)('%s', async (_name, make, reason) => {
    const lines = await plain(await writeBackup(await fullLibrary(), {}, CREATED));
    const target = newStore();
    await expect(restoreBackup(make(lines), target)).rejects.toMatchObject(reason);
    expect(await target.scan(null, 10)).toEqual([]);
  });
});

describe('versions', () => {
  it('has a migration from every version and a stored file of it', () => {
    expect(MIGRATIONS).toHaveLength(LIBRARY_VERSION - 1);
    for (let version = 1; version <= LIBRARY_VERSION; version += 1) {
      expect(existsSync(`${STORED}/v${version}.jsonl`), `${STORED}/v${version}.jsonl`).toBe(true);
    }
  });

  const versions = Array.from({ length: LIBRARY_VERSION }, (_, index) => index + 1);
  it.each(versions)(
    'gives the present library from the stored file of version %d, field by field',
    async (version) => {
      const file = new Blob([readFileSync(`${STORED}/v${version}.jsonl`)]);
      const target = newStore();
      const { added, header } = await restoreBackup(file, target);
      expect(added).toBe(3);
      const again = await plain(await writeBackup(target, header.settings, header.createdAt));
      expect(again.map((line) => JSON.parse(line))).toEqual(stored(LIBRARY_VERSION));
    },
  );

  // A field that comes, goes or changes needs a new version, with a migration and a stored file.
  it('has the present form in its stored file', async () => {
    const lines = await plain(await writeBackup(await fullLibrary(), SETTINGS, CREATED));
    expect(lines.map((line) => JSON.parse(line))).toEqual(stored(LIBRARY_VERSION));
  });
});

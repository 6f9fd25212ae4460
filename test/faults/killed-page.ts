import type { KeptArticle } from '../../src/core/model/library-note';
import { beginNewLog, openNoteStore } from '../../src/store';
import { restoreBackup } from '../../src/store/backup/restore-backup';
import { writeBackup } from '../../src/store/backup/write-backup';
import type { Migration } from '../../src/store/versions/migrations';
import { sampleNote } from '../store/sample-notes';

/**
 * The page that is killed. It works on the library as the address says (`?job=…&round=…`) and tells the server of
 * everything the store has acknowledged, by a request that the server has answered before the next step begins.
 */

/** Article number `index` in its state `version`; note and article both name the version, so a mix of two shows. */
const noteOf = (index: number, version: number) =>
  sampleNote({
    url: `https://news.example/${index}`,
    headline: `Article ${index}`,
    text: `${textOf(index, version)}`,
  });
const textOf = (index: number, version: number): string =>
  `version ${version} of ${index}. ${'Norland takes over the chair of the Harbour Union. '.repeat(60)}`;
const articleOf = (index: number, version: number): KeptArticle => ({
  html: `<p>${textOf(index, version)}</p>`,
  blocks: [],
  links: [],
  captions: [],
  description: null,
});
const versionIn = (text: string): number => Number(/version (\d+)/.exec(text)?.[1] ?? -1);

/** The made-up next version of the library: every note is tagged, every article marked. */
const TAG = 'upgraded';
const upgrade: Migration = ({ kept, article }) => {
  const note = kept as { tags: string[] };
  const cleaned = article as KeptArticle | null;
  return {
    kept: { ...note, tags: [...note.tags, TAG] },
    article: cleaned && { ...cleaned, description: TAG },
  };
};

const tell = (what: string, value: unknown): Promise<unknown> =>
  fetch(`/tell/${what}`, { method: 'POST', body: JSON.stringify(value) });

interface Job {
  round: number;
  count: number;
}

const jobs: Record<string, (job: Job) => Promise<void>> = {
  /** Saves old and new articles in turn. */
  async save({ round }) {
    const store = openNoteStore();
    for (let step = 0; ; step += 1) {
      const index = step % 2 === 0 ? round * 1000 + step : (step * 7) % 40;
      const version = round * 1000 + step + 1;
      await store.save(noteOf(index, version), articleOf(index, version));
      await tell('saved', { index, version });
    }
  },

  /** Puts a backup of many notes back, and then the next one. */
  async import({ round, count }) {
    const store = openNoteStore();
    for (let step = 0; ; step += 1) {
      const first = 1_000_000 + round * 10_000 + step * count;
      const file = await backupOf(first, count);
      await restoreBackup(file, store, (done) => void tell('imported', { first, done }));
    }
  },

  /** Fills a library of the first version. */
  async fill({ count }) {
    const store = openNoteStore();
    await restoreBackup(await backupOf(2_000_000, count), store);
    await tell('filled', count);
  },

  /** Opens that library with a later version. */
  async upgrade() {
    const store = openNoteStore({ migrations: [upgrade] });
    await tell('upgrading', true);
    await store.scan(null, 1);
    await tell('upgraded', true);
  },

  /** Tells all there is. */
  async check({ count }) {
    const store = openNoteStore({ migrations: count > 0 ? [upgrade] : [] });
    await store.refresh();
    const heads = (await store.heads()).length;
    const found: unknown[] = [];
    for (let after: string | null = null; ; ) {
      const page = await store.scan(after, 200);
      const articles = await store.articles(page.map(({ id }) => id));
      for (const [at, { note, tags }] of page.entries()) {
        found.push({
          index: Number(/\d+$/.exec(note.article.url)?.[0]),
          version: versionIn(note.article.text),
          article: articles[at] ? versionIn(articles[at].html ?? '') : null,
          upgrades: [tags.filter((tag) => tag === TAG).length, articles[at]?.description === TAG ? 1 : 0],
        });
      }
      if (page.length < 200) break;
      after = page.at(-1)!.id;
    }
    await tell('found', { heads, found });
  },
};

async function backupOf(first: number, count: number): Promise<Blob> {
  const kept = Array.from({ length: count }, (_, at) => ({
    id: `n${first + at}`,
    savedAt: '2025-01-01T00:00:00Z',
    changedAt: '2025-01-01T00:00:00Z',
    note: noteOf(first + at, 1),
    revisions: [],
    corrections: [],
    confirmed: {},
    tags: [],
    remark: '',
    lineRemarks: {},
    starred: false,
    archived: false,
    binnedAt: null,
  }));
  const source = {
    scan: async (after: string | null, limit: number) => {
      const from = after === null ? 0 : kept.findIndex(({ id }) => id === after) + 1;
      return kept.slice(from, from + limit);
    },
    articles: async (ids: readonly string[]) => ids.map((id) => articleOf(Number(id.slice(1)), 1)),
  };
  return writeBackup(source, {}, '2025-01-01T00:00:00Z');
}

// As the extension does when the browser starts.
await beginNewLog();
const given = new URLSearchParams(location.search);
const job = jobs[given.get('job') ?? ''];
await job?.({ round: Number(given.get('round')), count: Number(given.get('count')) }).catch((error) =>
  tell('failed', String(error)),
);

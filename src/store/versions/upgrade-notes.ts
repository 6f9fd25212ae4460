import type { BackupEntry } from '../backup/backup-schema';
import type { NoteDatabase, VersionedNote } from '../database/note-database';
import { withLock } from '../database/with-lock';
import { StoreError } from '../store-error';
import { type Migration, migrate } from './migrations';

const PAGE = 50;

/**
 * Brings a library that an earlier Headnote wrote to the present version, a page of notes in a transaction. Every note
 * carries its version, so an upgrade that was broken off goes on where it stopped.
 *
 * @throws StoreError `newer` where a later Headnote wrote the library; nothing is touched then.
 */
export async function upgradeNotes(
  name: string,
  database: NoteDatabase,
  migrations: readonly Migration[],
): Promise<void> {
  const version = migrations.length + 1;
  const isPresent = async (): Promise<boolean> => {
    const found = (await database.version()) ?? 1;
    if (found > version) throw new StoreError('newer', `library of version ${found}`);
    return found === version;
  };
  if (await isPresent()) return;
  await withLock(`${name}-upgrade`, async () => {
    for (let after: string | null = null; ; ) {
      const page: VersionedNote[] = await database.page(after, PAGE);
      await upgradePage(
        database,
        page.filter((one) => one.version < version),
        migrations,
      );
      if (page.length < PAGE) break;
      after = page.at(-1)!.kept.id;
    }
    await database.setVersion(version);
  });
}

async function upgradePage(
  database: NoteDatabase,
  page: readonly VersionedNote[],
  migrations: readonly Migration[],
): Promise<void> {
  if (page.length === 0) return;
  const articles = await database.articles(page.map(({ kept }) => kept.id));
  const upgraded = page.map(({ version, kept }, index) =>
    migrate({ kept, article: articles[index] ?? null }, version, migrations),
  );
  await database.put(upgraded as BackupEntry[], migrations.length + 1);
}

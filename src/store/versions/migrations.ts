/** A note with its article, in the form of some version of the library. */
export interface VersionedEntry {
  kept: unknown;
  article: unknown;
}

/** Brings a note from one version of the library to the next. */
export type Migration = (entry: VersionedEntry) => VersionedEntry;

/**
 * `MIGRATIONS[n]` takes a note of version n + 1 to version n + 2, on disk and in backups. Only ever appended to, each
 * with a stored backup of the version before in test/fixtures/backups. Version 1 is the first, so there is none yet.
 */
export const MIGRATIONS: readonly Migration[] = [];

/** The present version of what is kept. */
export const LIBRARY_VERSION = MIGRATIONS.length + 1;

/** A note of some version as the last version has it. */
export function migrate(
  entry: VersionedEntry,
  version: number,
  migrations: readonly Migration[] = MIGRATIONS,
): VersionedEntry {
  return migrations.slice(version - 1).reduce((value, step) => step(value), entry);
}

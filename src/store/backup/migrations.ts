/** Brings an entry of a backup from one version to the next. */
export type Migration = (entry: unknown) => unknown;

/**
 * `MIGRATIONS[n]` takes an entry of version n + 1 to version n + 2. Only ever appended to: a file of any past version
 * can be read. Version 1 is the first, so there is none yet.
 */
export const MIGRATIONS: readonly Migration[] = [];

/** An entry of some version as the present version has it. */
export function migrate(
  entry: unknown,
  version: number,
  migrations: readonly Migration[] = MIGRATIONS,
): unknown {
  return migrations.slice(version - 1).reduce((value, step) => step(value), entry);
}

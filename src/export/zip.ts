import type { Zippable } from 'fflate';

/** Zip knows no earlier year; written where no moment is known, so that the same notes give the same bytes. */
const EARLIEST = Date.UTC(1980, 0, 2);

/** Files by path as one zip; entries carry the moment given (ISO 8601), not the present one. */
export async function zipFiles(
  files: Readonly<Record<string, Uint8Array>>,
  moment: string | null = null,
): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  const mtime = zipTime(moment);
  const entries: Zippable = {};
  for (const [path, bytes] of Object.entries(files)) entries[path] = [bytes, { mtime, level: 6 }];
  return zipSync(entries);
}

/** A moment as zip writers take it: they write local clock fields, so these are set to those of UTC. */
export function zipTime(moment: string | null): Date {
  const time = Date.parse(moment ?? '');
  const utc = new Date(Math.max(Number.isNaN(time) ? 0 : time, EARLIEST));
  return new Date(
    utc.getUTCFullYear(),
    utc.getUTCMonth(),
    utc.getUTCDate(),
    utc.getUTCHours(),
    utc.getUTCMinutes(),
    utc.getUTCSeconds(),
  );
}

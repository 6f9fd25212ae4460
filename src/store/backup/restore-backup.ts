import type { LibraryNote } from '../../core/model/library-note';
import type { BackupEntry, BackupHeader } from './backup-schema';
import { mergeKept } from './merge-kept';
import { readBackup } from './read-backup';

/** What a backup is put back into; a NoteStore is one. */
export interface BackupTarget {
  getMany(ids: readonly string[]): Promise<LibraryNote[]>;
  put(entries: readonly BackupEntry[]): Promise<void>;
}

export interface RestoreResult {
  header: BackupHeader;
  /** Notes that were not in the library. */
  added: number;
  /** Notes that the backup had a later state of, or a person's work that the library had not. */
  updated: number;
  /** Notes left as they are, because the library has all that the backup has of them. */
  left: number;
}

const BATCH = 100;

/**
 * Puts a backup back. The file is read through and checked first, so that a broken or foreign one changes nothing;
 * then the notes are written, a hundred in a transaction. A note that is in both is merged. Safe to repeat.
 *
 * @throws BackupError with the reason why the file is refused; StoreError where the disk is full.
 */
export async function restoreBackup(
  file: Blob,
  target: BackupTarget,
  progress: (done: number, of: number) => void = () => {},
): Promise<RestoreResult> {
  let total = 0;
  const header = await readBackup(file, () => {
    total += 1;
  });
  const result: RestoreResult = { header, added: 0, updated: 0, left: 0 };
  let batch: BackupEntry[] = [];
  let done = 0;
  const flush = async (): Promise<void> => {
    await putBatch(batch, target, result);
    done += batch.length;
    batch = [];
    progress(done, total);
  };
  await readBackup(file, async (entry) => {
    batch.push(entry);
    if (batch.length >= BATCH) await flush();
  });
  await flush();
  return result;
}

async function putBatch(
  batch: readonly BackupEntry[],
  target: BackupTarget,
  result: RestoreResult,
): Promise<void> {
  const present = await target.getMany(batch.map(({ kept }) => kept.id));
  const byId = new Map(present.map((kept) => [kept.id, kept]));
  const put: BackupEntry[] = [];
  for (const entry of batch) {
    const there = byId.get(entry.kept.id);
    const kept = there ? mergeKept(there, entry.kept) : entry.kept;
    if (!there) result.added += 1;
    else if (JSON.stringify(kept) === JSON.stringify(there)) {
      result.left += 1;
      continue;
    } else result.updated += 1;
    // The article belongs to the reading that stays.
    put.push({ kept, article: there && kept.note === there.note ? null : entry.article });
  }
  await target.put(put);
}

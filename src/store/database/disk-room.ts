import { StoreError } from '../store-error';

const MEGABYTE = 2 ** 20;

/**
 * Bytes that must be left on the disk before notes, or what a person does with them, are written. A write that a full disk cuts off can leave the
 * browser's own files damaged, and with them the whole library (seen in Chromium), so it is refused while there is still
 * room for the browser to put its files in order. What a person does with a note is small, and the way to the bin.
 */
export const ROOM = { note: 32 * MEGABYTE, layer: 8 * MEGABYTE } as const;

export const hasRoom = async (needed: number): Promise<boolean> => (await bytesLeft()) >= needed;

/** @throws StoreError `full` where less room is left than `needed` bytes. */
export async function refuseFullDisk(needed: number): Promise<void> {
  if (!(await hasRoom(needed))) throw new StoreError('full', `less than ${needed / MEGABYTE} MB are left`);
}

/** Why a write failed: the browser may call a full disk an unknown error, so the room left is asked for. */
export async function failureOf(error: unknown): Promise<StoreError> {
  const failure = StoreError.from(error);
  if (failure.fault !== 'broken' || (await hasRoom(ROOM.layer))) return failure;
  return new StoreError('full', failure.message);
}

/** Infinite where the browser does not say. */
async function bytesLeft(): Promise<number> {
  const storage = typeof navigator === 'undefined' ? undefined : navigator.storage;
  const { quota, usage } = (await storage?.estimate().catch(() => undefined)) ?? {};
  return quota === undefined || usage === undefined ? Number.POSITIVE_INFINITY : quota - usage;
}

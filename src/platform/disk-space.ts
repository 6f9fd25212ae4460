/** How the browser keeps what is saved here. */
export interface DiskSpace {
  /** Whether it promises not to clear it away when the disk runs short. */
  isPersistent: boolean;
  /** Megabytes that can still be written; null where the browser does not say. */
  freeMegabytes: number | null;
}

/** Fewer megabytes than this are told to the person, before a save fails. */
export const LOW_MEGABYTES = 100;

/** Asks the browser to keep the library for good (Storage Standard). May show the person a question. */
export async function askToPersist(): Promise<void> {
  await navigator.storage.persist().catch(() => false);
}

export async function diskSpace(): Promise<DiskSpace> {
  const isPersistent = await navigator.storage.persisted().catch(() => false);
  const { quota, usage } = await navigator.storage.estimate().catch((): StorageEstimate => ({}));
  const free =
    quota === undefined || usage === undefined ? null : Math.max(0, Math.floor((quota - usage) / 2 ** 20));
  return { isPersistent, freeMegabytes: free };
}

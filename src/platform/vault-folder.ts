/** A folder of the person's own, as the File System Access interface hands it out (Chromium; not in Firefox). */
export type FolderHandle = FileSystemDirectoryHandle & {
  queryPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
};

/** The browser offers no folders, or the person said no. */
export class VaultError extends Error {
  override readonly name = 'VaultError';

  constructor(readonly code: 'not-supported' | 'not-chosen' | 'not-allowed' | 'not-written') {
    super(code);
  }
}

type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<FolderHandle>;

/** Most names tried for one file before giving up. */
const MOST_NAMES = 1000;

/** Whether this browser lets a person choose a folder. */
export function canChooseVault(): boolean {
  return picker() !== null;
}

/**
 * Lets the person choose the folder of their vault; call it in a click. The handle can be kept in IndexedDB.
 * @throws VaultError
 */
export async function chooseVault(): Promise<FolderHandle> {
  const pick = picker();
  if (!pick) throw new VaultError('not-supported');
  try {
    return await pick({ id: 'headnote-vault', mode: 'readwrite' });
  } catch {
    throw new VaultError('not-chosen');
  }
}

/**
 * Writes a file into the vault and gives the name it has there. A file of that name is never written over: another number
 * is tried, unless it holds the very same bytes. Done means read back.
 * @param name sound file name, see `exportFileName`.
 * @throws VaultError
 */
export async function writeToVault(folder: FolderHandle, name: string, bytes: Uint8Array): Promise<string> {
  await ensureAllowed(folder);
  for (let number = 1; number <= MOST_NAMES; number++) {
    const tried = number === 1 ? name : numbered(name, number);
    const present = await existing(folder, tried);
    if (present && !sameBytes(present, bytes)) continue;
    if (!present) await write(folder, tried, bytes);
    return tried;
  }
  throw new VaultError('not-written');
}

function picker(): Picker | null {
  const { showDirectoryPicker } = globalThis as { showDirectoryPicker?: Picker };
  return showDirectoryPicker?.bind(globalThis) ?? null;
}

async function ensureAllowed(folder: FolderHandle): Promise<void> {
  const mode = { mode: 'readwrite' } as const;
  if ((await folder.queryPermission?.(mode)) === 'granted') return;
  if ((await folder.requestPermission?.(mode)) === 'granted') return;
  throw new VaultError('not-allowed');
}

async function existing(folder: FolderHandle, name: string): Promise<Uint8Array | null> {
  try {
    return await read(await folder.getFileHandle(name));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw new VaultError('not-written');
  }
}

async function write(folder: FolderHandle, name: string, bytes: Uint8Array): Promise<void> {
  try {
    const file = await folder.getFileHandle(name, { create: true });
    const stream = await file.createWritable();
    await stream.write(bytes as Uint8Array<ArrayBuffer>);
    await stream.close();
    if (sameBytes(await read(file), bytes)) return;
  } catch {
    // The folder may be gone, full or locked; all of it means the same to the person.
  }
  throw new VaultError('not-written');
}

async function read(file: FileSystemFileHandle): Promise<Uint8Array> {
  return new Uint8Array(await (await file.getFile()).arrayBuffer());
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** `name.md` → `name (2).md`. */
function numbered(name: string, number: number): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? `${name.slice(0, dot)} (${number})${name.slice(dot)}` : `${name} (${number})`;
}

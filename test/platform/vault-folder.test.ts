import { describe, expect, it } from 'vitest';
import {
  canChooseVault,
  chooseVault,
  type FolderHandle,
  VaultError,
  writeToVault,
} from '../../src/platform/vault-folder';

/** A folder in memory with the manners of the browser's handle. */
function folderInMemory({ allowed = true, full = false } = {}) {
  const files = new Map<string, Uint8Array>();
  const handle = {
    queryPermission: async () => 'prompt',
    requestPermission: async () => (allowed ? 'granted' : 'denied'),
    async getFileHandle(name: string, options?: { create: boolean }) {
      if (!files.has(name) && !options?.create) throw new DOMException('none', 'NotFoundError');
      return {
        createWritable: async () => ({
          write: async (bytes: Uint8Array) => void files.set(name, full ? bytes.slice(0, 1) : bytes),
          close: async () => {},
        }),
        getFile: async () => new Blob([files.get(name) as Uint8Array<ArrayBuffer>]),
      };
    },
  };
  return { files, handle: handle as unknown as FolderHandle };
}
const bytes = (text: string) => new TextEncoder().encode(text);

describe('writeToVault', () => {
  it('writes under the name given, and not again what is there already', async () => {
    const { files, handle } = folderInMemory();
    expect(await writeToVault(handle, 'note.md', bytes('# A'))).toBe('note.md');
    expect(await writeToVault(handle, 'note.md', bytes('# A'))).toBe('note.md');
    expect([...files.keys()]).toEqual(['note.md']);
  });

  it('never writes over another file', async () => {
    const { files, handle } = folderInMemory();
    files.set('note.md', bytes('mine'));
    expect(await writeToVault(handle, 'note.md', bytes('# A'))).toBe('note (2).md');
    expect(files.get('note.md')).toEqual(bytes('mine'));
  });

  it.each([
    ['a no', { allowed: false }, 'not-allowed'],
    ['a full disk', { full: true }, 'not-written'],
  ])('is not done after %s', async (_, given, code) => {
    const { handle } = folderInMemory(given);
    await expect(writeToVault(handle, 'note.md', bytes('# A'))).rejects.toEqual(
      new VaultError(code as VaultError['code']),
    );
  });
});

describe('chooseVault', () => {
  it('says where the browser has no folders', async () => {
    expect(canChooseVault()).toBe(false);
    await expect(chooseVault()).rejects.toMatchObject({ code: 'not-supported' });
  });
});

import { useMemo } from 'preact/hooks';
import type { NoteHead } from '../../store/index';
import { useServices } from './library-context';

/** Moving notes between shelves, each with a way back. */
export interface Shelving {
  star: (head: Pick<NoteHead, 'id' | 'starred'>) => Promise<void>;
  archive: (ids: readonly string[], archived: boolean) => Promise<void>;
  bin: (ids: readonly string[]) => Promise<void>;
  restore: (ids: readonly string[]) => Promise<void>;
  /** Removes for good. There is no way back: the caller asks first. */
  purge: (ids: readonly string[]) => Promise<void>;
}

export function useShelving(): Shelving {
  const { store, t, tell, change } = useServices();
  return useMemo(() => {
    const setArchived = (ids: readonly string[], archived: boolean) =>
      store.editMany(ids, () => ({ archived }));
    return {
      star: async ({ id, starred }) =>
        void (await change(() => store.edit(id, () => ({ starred: !starred })))),
      archive: async (ids, archived) => {
        const undo = async () => void (await change(() => setArchived(ids, !archived)));
        const text = t(archived ? 'library.archived' : 'library.unarchived', { count: ids.length });
        if (await change(() => setArchived(ids, archived))) tell({ text, undo });
      },
      bin: async (ids) => {
        const undo = async () => void (await change(() => store.restore(ids)));
        if (await change(() => store.bin(ids)))
          tell({ text: t('library.binned', { count: ids.length }), undo });
      },
      restore: async (ids) => {
        const undo = async () => void (await change(() => store.bin(ids)));
        const isDone = await change(() => store.restore(ids));
        if (isDone) tell({ text: t('library.restored', { count: ids.length }), undo });
      },
      purge: async (ids) => {
        if (await change(() => store.purge(ids))) tell({ text: t('library.purged', { count: ids.length }) });
      },
    };
  }, [store, t, tell, change]);
}

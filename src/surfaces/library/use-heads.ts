import { useCallback, useEffect, useState } from 'preact/hooks';
import type { NoteHead, NoteStore } from '../../store/index';

/** Enough rows for any screen, read before all others so that the list stands at once. */
export const FIRST_ROWS = 60;

export interface Heads {
  /** All heads, newest first; at first only those of the first screen. */
  heads: readonly NoteHead[];
  /** How many notes the library shelf holds, known before all heads are. */
  count: number;
  isComplete: boolean;
  /** Reads the heads anew after a change. */
  reload: () => Promise<void>;
}

/** The heads of the library: the first screen as given, then all, then brought up to date. */
export function useHeads(store: NoteStore, first: { heads: NoteHead[]; count: number }): Heads {
  const [state, setState] = useState({
    heads: first.heads as readonly NoteHead[],
    count: first.count,
    isComplete: false,
  });

  const readAll = useCallback(async () => {
    const heads = await store.heads();
    const count = heads.reduce((sum, { shelf }) => sum + (shelf === 'library' ? 1 : 0), 0);
    setState({ heads, count, isComplete: true });
    performance.mark('headnote:all');
  }, [store]);

  const reload = useCallback(async () => {
    await store.refresh();
    await readAll();
  }, [store, readAll]);

  useEffect(() => {
    const start = async () => {
      await readAll();
      if (await store.refresh()) await readAll();
    };
    void start();
  }, [store, readAll]);

  return { ...state, reload };
}

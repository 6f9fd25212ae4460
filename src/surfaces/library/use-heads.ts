import { useCallback, useEffect, useState } from 'preact/hooks';
import type { NoteHead, NoteStore } from '../../store/index';

/** Enough rows for any screen, read before all others so that the list stands at once. */
export const FIRST_ROWS = 60;

export interface Heads {
  /** All heads, newest first; at first only those of the first screen. */
  heads: readonly NoteHead[];
  isComplete: boolean;
  /** Reads the heads anew after a change. */
  reload: () => Promise<void>;
}

/** The heads of the library: the first screen as given, then all, then brought up to date. */
export function useHeads(store: NoteStore, first: readonly NoteHead[]): Heads {
  const [state, setState] = useState({ heads: first, isComplete: false });

  const readAll = useCallback(async () => {
    const heads = await store.heads();
    setState({ heads, isComplete: true });
    performance.mark('headnote:all');
  }, [store]);

  const reload = useCallback(async () => {
    await store.refresh();
    await readAll();
  }, [store, readAll]);

  useEffect(() => {
    const catchUp = async () => {
      if (!document.hidden && (await store.refresh())) await readAll();
    };
    void readAll().then(catchUp);
    // A note may be saved in the popup while the library is open in another tab.
    document.addEventListener('visibilitychange', catchUp);
    window.addEventListener('focus', catchUp);
    return () => {
      document.removeEventListener('visibilitychange', catchUp);
      window.removeEventListener('focus', catchUp);
    };
  }, [store, readAll]);

  return { ...state, reload };
}

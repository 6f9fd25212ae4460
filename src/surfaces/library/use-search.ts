import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoteStore } from '../../store/index';

export interface Search {
  query: string;
  setQuery: (query: string) => void;
  /** Ids of the notes found, best first; null where nothing is searched for. */
  found: readonly string[] | null;
  /** The query that `found` answers. */
  answered: string;
  /** Whether a query waits for the index to take up notes that it has not seen. */
  isPreparing: boolean;
}

const NO_ANSWER = { found: null, answered: '' };

/** Full-text search as one types. The index is read when the list stands, and brought up to date then. */
export function useSearch(store: NoteStore, heads: readonly unknown[], isComplete: boolean): Search {
  const [query, setQuery] = useState('');
  const [{ found, answered }, setAnswer] = useState<Pick<Search, 'found' | 'answered'>>(NO_ANSWER);
  const [isReady, setReady] = useState(false);
  const latest = useRef(query);
  latest.current = query;

  const ask = async (asked: string) => {
    const hits = await store.search(asked);
    if (latest.current !== asked) return;
    setAnswer({ found: hits?.map(({ id }) => id) ?? null, answered: asked.trim() });
  };

  // Changed heads mean changed notes.
  useEffect(() => {
    if (!isComplete) return;
    void store.refreshSearch().then((isChanged) => {
      setReady(true);
      if ((isChanged || !isReady) && latest.current.trim() !== '') return ask(latest.current);
    });
  }, [store, heads, isComplete]);

  const change = (asked: string) => {
    setQuery(asked);
    latest.current = asked;
    if (asked.trim() === '') setAnswer(NO_ANSWER);
    // Before that, an index without some of the notes would say that there is nothing.
    else if (isReady) void ask(asked);
  };
  return { query, setQuery: change, found, answered, isPreparing: !isReady && query.trim() !== '' };
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoteStore } from '../../store/index';

export interface Search {
  query: string;
  setQuery: (query: string) => void;
  /** Ids of the notes found, best first, with their rank; null where nothing is searched for. */
  found: ReadonlyMap<string, number> | null;
}

/** Full-text search as one types. The index is read when the list stands, and brought up to date then. */
export function useSearch(store: NoteStore, heads: readonly unknown[], isComplete: boolean): Search {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<Search['found']>(null);
  const latest = useRef(query);
  latest.current = query;

  const ask = async (asked: string) => {
    const hits = await store.search(asked);
    if (latest.current === asked) setFound(hits && new Map(hits.map(({ id }, rank) => [id, rank])));
  };
  useEffect(() => {
    if (!isComplete) return;
    void store
      .refreshSearch()
      .then((isChanged) => (isChanged && latest.current ? ask(latest.current) : undefined));
  }, [store, heads, isComplete]);

  const change = (asked: string) => {
    setQuery(asked);
    latest.current = asked;
    if (asked.trim() === '') setFound(null);
    else void ask(asked);
  };
  return { query, setQuery: change, found };
}

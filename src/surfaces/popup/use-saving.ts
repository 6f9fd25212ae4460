import { useCallback, useEffect, useState } from 'preact/hooks';
import { differences } from '../../core/corrections/differences';
import type { Article } from '../../core/model/article';
import type { Note } from '../../core/model/note';
import { CallError, callBackground } from '../../platform/messages';

/** How the note stands to the library. */
export type SaveState =
  | { kind: 'unknown' }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  /** `isNew`: by this popup; otherwise it was there when the popup opened. */
  | { kind: 'saved'; isNew: boolean }
  /** Saved earlier, and this many facts read differently now. */
  | { kind: 'changed'; count: number }
  | { kind: 'failed'; isFull: boolean };

export interface Saving {
  state: SaveState;
  save: () => Promise<void>;
}

/** Knows whether the note is in the library, and puts it there. `saved` only once it is on disk. */
export function useSaving(note: Note, article: Article): Saving {
  const [state, setState] = useState<SaveState>({ kind: 'unknown' });

  useEffect(() => {
    let isCurrent = true;
    void stateOf(note).then((found) => {
      if (isCurrent) setState((now) => (now.kind === 'unknown' ? found : now));
    });
    return () => {
      isCurrent = false;
    };
  }, [note]);

  const isDone = state.kind === 'saving' || state.kind === 'saved';
  const save = useCallback(async () => {
    if (isDone) return;
    setState({ kind: 'saving' });
    const { blocks, links, captions, description } = article;
    try {
      await callBackground('note/save', {
        note,
        article: { html: null, blocks, links, captions, description },
      });
      setState({ kind: 'saved', isNew: true });
    } catch (error) {
      setState({ kind: 'failed', isFull: error instanceof CallError && error.code === 'full' });
    }
  }, [note, article, isDone]);

  return { state, save };
}

async function stateOf(note: Note): Promise<SaveState> {
  try {
    const kept = await callBackground('note/find', note.article);
    if (!kept || kept.binnedAt !== null) return { kind: 'unsaved' };
    const { length } = differences(kept.note, note);
    return length ? { kind: 'changed', count: length } : { kind: 'saved', isNew: false };
  } catch {
    return { kind: 'unsaved' };
  }
}

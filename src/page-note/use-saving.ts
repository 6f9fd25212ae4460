import { useCallback, useEffect, useState } from 'preact/hooks';
import { differences } from '../core/corrections/differences';
import type { Article } from '../core/model/article';
import type { LibraryNote, Marks } from '../core/model/library-note';
import type { Note } from '../core/model/note';
import { CallError, callExtension } from '../platform/messages';
import { askToPersist } from '../platform/disk-space';

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
  /** The note in the library, where it reads as the page does now. */
  kept: LibraryNote | null;
  /** Gives the kept note; null where it could not be saved. */
  save: () => Promise<LibraryNote | null>;
  /** Keeps corrections of the kept note. */
  mark: (id: string, marks: Marks) => Promise<void>;
}

/** Knows whether the note is in the library, and puts it there. `saved` only once it is on disk. */
export function useSaving(note: Note, article: Article): Saving {
  const [{ state, kept }, set] = useState<Pick<Saving, 'state' | 'kept'>>(UNKNOWN);

  useEffect(() => {
    let isCurrent = true;
    void findSaved(note).then((found) => {
      if (isCurrent) set((now) => (now.state.kind === 'unknown' ? found : now));
    });
    return () => {
      isCurrent = false;
    };
  }, [note]);

  const isBusy = state.kind === 'saving';
  const save = useCallback(async () => {
    if (isBusy || kept) return kept;
    set({ state: { kind: 'saving' }, kept: null });
    const { blocks, links, captions, description } = article;
    try {
      const saved = await callExtension('note/save', {
        note,
        article: { html: null, blocks, links, captions, description },
      });
      set({ state: { kind: 'saved', isNew: true }, kept: saved.kept });
      // There is something to lose now.
      void askToPersist();
      return saved.kept;
    } catch (error) {
      set({ state: failure(error), kept: null });
      return null;
    }
  }, [note, article, isBusy, kept]);
  const mark = useCallback(async (id: string, marks: Marks) => {
    try {
      const marked = await callExtension('note/mark', { id, marks });
      set(({ state: now }) => ({ state: now, kept: marked }));
    } catch (error) {
      set(({ kept: before }) => ({ state: failure(error), kept: before }));
    }
  }, []);

  return { state, kept, save, mark };
}

const UNKNOWN = { state: { kind: 'unknown' }, kept: null } as const;

function failure(error: unknown): SaveState {
  return { kind: 'failed', isFull: error instanceof CallError && error.code === 'full' };
}

async function findSaved(note: Note): Promise<Pick<Saving, 'state' | 'kept'>> {
  try {
    const kept = await callExtension('note/find', note.article);
    if (!kept || kept.binnedAt !== null) return { state: { kind: 'unsaved' }, kept: null };
    const { length } = differences(kept.note, note);
    if (length > 0) return { state: { kind: 'changed', count: length }, kept: null };
    return { state: { kind: 'saved', isNew: false }, kept };
  } catch {
    return { state: { kind: 'unsaved' }, kept: null };
  }
}

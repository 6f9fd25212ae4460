import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Read } from '../../core/model/evidence';
import type { Note } from '../../core/model/note';
import type { Translator } from '../translator';

/** What a person can do with a line. */
export interface LineActions {
  /** Shows the passage the line was read from. */
  jump(read: Read): void;
  /** Copies the line with its citation. */
  copy(text: string, read: Read): void;
}

interface NoteContext {
  note: Note;
  t: Translator;
  actions: LineActions;
}

const context = createContext<NoteContext | null>(null);

export const NoteProvider = context.Provider;

/** The note that is shown, the words to show it with, and what its lines do. */
export function useNote(): NoteContext {
  const value = useContext(context);
  if (!value) throw new Error('no note is shown here');
  return value;
}

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
  /** Opens the line for correction; left out where notes are not corrected. */
  edit?(read: Read): void;
  /** Says that the line is right, or takes that back. */
  confirm?(read: Read): void;
  /** What the person did with the line. */
  marks?(read: Read): readonly LineMark[];
  /** The number under which the line's passage is marked in a text beside the note. */
  factOf?(read: Read): number | undefined;
}

/** What a person can have done with a line. */
export type LineMark = 'corrected' | 'added' | 'confirmed' | 'remarked';

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

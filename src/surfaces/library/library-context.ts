import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { NoteStore } from '../../store/index';
import type { Translator } from '../../ui/translator';

/** A short message; with `undo` it offers to take the action back. */
export interface Toast {
  text: string;
  undo?: () => Promise<void>;
}

/** What every part of the library page needs. */
export interface LibraryServices {
  store: NoteStore;
  t: Translator;
  /** Shows a message. */
  tell: (toast: Toast) => void;
  /** Runs a change; says in words what went wrong, and reads the list anew. True where it was done. */
  change: (work: () => Promise<unknown>) => Promise<boolean>;
}

const context = createContext<LibraryServices | null>(null);

export const LibraryProvider = context.Provider;

export function useServices(): LibraryServices {
  const value = useContext(context);
  if (!value) throw new Error('outside the library');
  return value;
}

import type { LibraryNote } from '../../core/model/library-note';
import type { Note } from '../../core/model/note';
import type { LineActions } from '../note/note-context';
import { lineMarks } from './line-marks';
import { lineOf, linePaths } from './line-paths';

interface MarkActionsOptions {
  /** The note as it is shown, corrected. */
  shown: Note;
  kept: LibraryNote;
  /** Opens a line (JSON Pointer) for correction; confirms a value. */
  edit: (line: string) => void;
  confirm: (path: string) => void;
}

/** What a person can do with the lines of a note that is kept: correct and confirm them, and see what was done. */
export function markActions({
  shown,
  kept,
  edit,
  confirm,
}: MarkActionsOptions): Pick<LineActions, 'edit' | 'confirm' | 'marks'> {
  const paths = linePaths(shown, kept);
  return {
    edit: (read) => {
      const path = paths.get(read);
      if (path !== undefined) edit(lineOf(path));
    },
    confirm: (read) => {
      const path = paths.get(read);
      if (path !== undefined) confirm(path);
    },
    marks: (read) => lineMarks(read, paths.get(read), kept),
  };
}

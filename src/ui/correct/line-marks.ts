import type { Read } from '../../core/model/evidence';
import type { LibraryNote } from '../../core/model/library-note';
import { PERSON_RULES } from '../../core/corrections/edit-marks';
import type { LineMark } from '../note/note-context';

/** What a person did with a line: by its own pointer, so a corrected date marks the date and not the chair around it. */
export function lineMarks(read: Read, path: string | undefined, kept: LibraryNote): LineMark[] {
  if (path === undefined) return [];
  const isPrimitive = (correction: string): boolean =>
    correction.startsWith(`${path}/`) && !correction.slice(path.length + 1).includes('/');
  const marks: LineMark[] = [];
  if (read.rule === PERSON_RULES.added) marks.push('added');
  else if (
    read.rule === PERSON_RULES.corrected ||
    kept.corrections.some(
      (one) => isPrimitive(one.path) && (one.value === null || typeof one.value !== 'object'),
    )
  )
    marks.push('corrected');
  if (kept.confirmed[path] !== undefined) marks.push('confirmed');
  if (kept.lineRemarks[path] !== undefined) marks.push('remarked');
  return marks;
}

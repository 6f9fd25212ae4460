import { carryOver } from '../../core/corrections/carry-over';
import type { LibraryNote } from '../../core/model/library-note';
import { isIdle, personLayer } from '../database/note-records';

/**
 * One note out of two states of it: the reading that changed later; the person's work of the later state, or of the
 * earlier one where the later has none, moved to the lines of that reading.
 */
export function mergeKept(a: LibraryNote, b: LibraryNote): LibraryNote {
  const [earlier, later] = Date.parse(a.changedAt) > Date.parse(b.changedAt) ? [b, a] : [a, b];
  const savedAt = earlier.savedAt < later.savedAt ? earlier.savedAt : later.savedAt;
  if (!isIdle(later) || isIdle(earlier)) return { ...later, savedAt };
  return { ...later, ...personLayer(earlier), ...carryOver(earlier, earlier.note, later.note), savedAt };
}

import { addingCorrections } from '../../core/corrections/edit-marks';
import type { KeptNote } from '../../core/model/kept-note';
import { fieldValue } from '../note/field-value';
import type { Translator } from '../translator';

/** A correction that holds, as texts. */
export interface CorrectionParts {
  /** The pointer it can be taken back at. */
  path: string;
  before: string;
  /** Empty where the value was struck out. */
  after: string;
}

/** The corrections that hold, one per place, in the order they were first made. */
export function correctionParts(
  { note, corrections }: Pick<KeptNote, 'note' | 'corrections'>,
  t: Translator,
): CorrectionParts[] {
  const places = addingCorrections(note, corrections);
  const parts = new Map<string, CorrectionParts>();
  for (const correction of corrections) {
    if (correction.path.endsWith('/evidence')) continue;
    const path = places.get(correction) ?? correction.path;
    const [before, after] = [correction.was, correction.value].map((value) => fieldValue(path, value, t));
    parts.set(path, { path, before: before!, after: after! });
  }
  return [...parts.values()];
}

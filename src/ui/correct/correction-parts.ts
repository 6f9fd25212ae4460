import { addingCorrections } from '../../core/corrections/edit-marks';
import type { JsonValue, KeptNote } from '../../core/model/kept-note';

/** A correction that holds, as texts. */
export interface CorrectionParts {
  /** The pointer it can be taken back at. */
  path: string;
  before: string;
  /** Empty where the value was struck out. */
  after: string;
}

/** The corrections that hold, one per place, in the order they were first made. */
export function correctionParts({
  note,
  corrections,
}: Pick<KeptNote, 'note' | 'corrections'>): CorrectionParts[] {
  const places = addingCorrections(note, corrections);
  const parts = new Map<string, CorrectionParts>();
  for (const correction of corrections) {
    if (correction.path.endsWith('/evidence')) continue;
    const path = places.get(correction) ?? correction.path;
    parts.set(path, { path, before: valueText(correction.was), after: valueText(correction.value) });
  }
  return [...parts.values()];
}

/** A value in words: its text, name, title or date. */
export function valueText(value: JsonValue): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(valueText).filter(Boolean).join('; ');
  const fields = value as Readonly<Record<string, JsonValue>>;
  if (fields.organization && fields.holder) {
    return [fields.organization, fields.holder].map(valueText).join(' · ');
  }
  return valueText(fields.text ?? fields.name ?? fields.title ?? fields.edtf ?? null);
}

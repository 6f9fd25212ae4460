import type { Correction, JsonValue } from '../../core/model/kept-note';

/** One correction in words: `/chairs/0/holder/name: Kazakstan → Kazakhstan`. */
export function correctionText({ path, was, value }: Correction): string {
  return `${path}: ${valueText(was)} → ${valueText(value)}`;
}

/** The part of a value a reader knows it by: its text, name, title or date. */
function valueText(value: JsonValue): string {
  if (value === null) return '∅';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(valueText).join('; ');
  const fields = value as Readonly<Record<string, JsonValue>>;
  const known = fields.text ?? fields.name ?? fields.title ?? fields.edtf;
  return typeof known === 'string' ? known : JSON.stringify(value);
}

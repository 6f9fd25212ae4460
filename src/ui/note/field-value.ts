import type { JsonValue } from '../../core/model/kept-note';
import type { ChairshipStatus } from '../../core/model/note';
import { dateText } from '../../export/dates/date-text';
import { languageName } from '../language-name';
import type { Translator } from '../translator';

/** A value at a place in a note (JSON Pointer), in words: its text, name or title, a date or a status as the note shows them. */
export function fieldValue(path: string, value: JsonValue, t: Translator): string {
  const text = valueText(value);
  if (text === '') return '';
  const keys = path.split('/');
  if (keys.some((key) => DATES.has(key))) return dateText(text, t.language);
  if (keys.at(-1) === 'status') return t(`chair.status.${text as ChairshipStatus}`);
  if (keys.at(-1) === 'inLanguage') return languageName(text, t.language);
  return text;
}

const DATES: ReadonlySet<string> = new Set(['startDate', 'endDate', 'date', 'datePublished', 'dateModified']);

function valueText(value: JsonValue): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(valueText).filter(Boolean).join('; ');
  const fields = value as Readonly<Record<string, JsonValue>>;
  if (fields.organization && fields.holder) {
    return [fields.organization, fields.holder].map(valueText).join(' · ');
  }
  return valueText(fields.text ?? fields.name ?? fields.title ?? fields.edtf ?? null);
}

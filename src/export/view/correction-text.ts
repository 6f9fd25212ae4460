import { pointerKeys } from '../../core/model/apply-corrections';
import type { Correction, JsonValue } from '../../core/model/kept-note';
import { dateText } from '../dates/date-text';
import type { LabelSet } from '../labels/label-set';

/** One correction as data writes it: `/chairs/0/holder/name: Kazakstan → Kazakhstan`. */
export function correctionText({ path, was, value }: Correction): string {
  return `${path}: ${valueText(was)} → ${valueText(value)}`;
}

/** One correction in the words of a document: `Chair 1, Held by: Kazakstan → Kazakhstan`. */
export function correctionWords({ path, was, value }: Correction, labels: LabelSet): string {
  const keys = pointerKeys(path);
  const isDate = keys.some((key) => DATES.has(key));
  const shown = (one: JsonValue) => (isDate ? dateText(valueText(one), labels.code) : valueText(one));
  return `${placeWords(path, keys, labels)}: ${shown(was)} → ${shown(value)}`;
}

const DATES: ReadonlySet<string> = new Set(['startDate', 'endDate', 'date', 'datePublished', 'dateModified']);

/** A place in the note in words; the pointer itself where it leads to nothing that documents name. */
function placeWords(path: string, [list = '', index = '', ...rest]: string[], labels: LabelSet): string {
  const lists: Readonly<Record<string, string>> = {
    article: labels.source,
    chairs: labels.chair,
    priorities: labels.priorities,
    quotations: labels.quotations,
    documents: labels.documents,
    sources: labels.sources,
  };
  if (!Object.hasOwn(lists, list)) return path;
  const fields = fieldWords(labels);
  const named = [index, ...rest].find((key) => Object.hasOwn(fields, key));
  const line = /^\d+$/u.test(index) ? ` ${Number(index) + 1}` : '';
  return `${lists[list]}${line}${named === undefined ? '' : `, ${fields[named]}`}`;
}

function fieldWords(labels: LabelSet): Readonly<Record<string, string>> {
  return {
    organization: labels.organization,
    holder: labels.holder,
    person: labels.person,
    roleName: labels.role,
    startDate: labels.start,
    endDate: labels.end,
    predecessor: labels.predecessor,
    successor: labels.successor,
    status: labels.status,
    statedBy: labels.statedBy,
    speaker: labels.speaker,
    evidence: labels.passage,
    author: labels.author,
    publisher: labels.publisher,
    datePublished: labels.published,
    dateModified: labels.modified,
    inLanguage: labels.language,
  };
}

/** The part of a value a reader knows it by: its text, name, title, date or passage. */
function valueText(value: JsonValue): string {
  if (value === null) return '∅';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(valueText).join('; ');
  const fields = value as Readonly<Record<string, JsonValue>>;
  if (fields.organization && fields.holder)
    return `${valueText(fields.organization)} — ${valueText(fields.holder)}`;
  const known = fields.text ?? fields.name ?? fields.title ?? fields.edtf ?? fields.exact;
  return typeof known === 'string' ? known : JSON.stringify(value);
}

import { textFragmentLink } from '../../core/evidence/text-fragment';
import { applyCorrections } from '../../core/model/apply-corrections';
import type { Evidence } from '../../core/model/evidence';
import type { Note } from '../../core/model/note';
import type { Exportable } from '../exporter';
import { isKept } from './note-view';
import { webAddress } from '../text/web-address';

/**
 * A note as data, by docs/note.schema.json: a bare note stays one; a kept note keeps the machine's values in `note` and,
 * where a person corrected any, shows the outcome in `corrected`. Every passage gains a `link` to its place in the page.
 */
export function dataRecord(item: Exportable): object {
  if (!isKept(item)) return linked(item);
  const { id, note, savedAt, changedAt, corrections, tags, remark, lineRemarks, starred, archived } = item;
  const corrected = corrections.length ? { corrected: linked(applyCorrections(note, corrections)) } : {};
  const person = { corrections, tags, remark, lineRemarks, starred, archived };
  return { id, savedAt, changedAt, ...person, note: linked(note), ...corrected };
}

function linked(note: Note): Note {
  const page = webAddress(note.article.canonicalUrl ?? note.article.url);
  return page === null ? note : (withLinks(note, page) as Note);
}

function withLinks(value: unknown, page: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withLinks(item, page));
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withLinks(inner, page)]));
  return isEvidence(value) ? { ...copy, link: textFragmentLink(page, value) } : copy;
}

function isEvidence(value: object): value is Evidence {
  return 'exact' in value && 'prefix' in value && 'suffix' in value && 'part' in value;
}

import type { MessageKey } from '../catalog/index';
import type { Translator } from '../translator';

const LISTS: Readonly<Record<string, MessageKey>> = {
  chairs: 'chair.heading',
  priorities: 'priorities.heading',
  quotations: 'quotations.heading',
  documents: 'documents.heading',
  sources: 'sources.heading',
  article: 'field.article',
};

const FIELDS: Readonly<Record<string, MessageKey>> = {
  organization: 'field.organization',
  holder: 'field.holder',
  person: 'chair.person',
  roleName: 'chair.role',
  startDate: 'chair.from',
  endDate: 'chair.until',
  predecessor: 'chair.predecessor',
  successor: 'chair.successor',
  status: 'field.status',
  text: 'field.text',
  statedBy: 'field.stated-by',
  details: 'field.details',
  direct: 'field.direct',
  speaker: 'field.speaker',
  title: 'field.title',
  date: 'field.date',
  url: 'field.url',
  kind: 'field.kind',
  name: 'field.name',
  headline: 'field.headline',
  author: 'field.author',
  publisher: 'field.publisher',
  datePublished: 'field.published',
  dateModified: 'field.modified',
  inLanguage: 'field.language',
  section: 'field.section',
};

/** A place in a note (JSON Pointer) in words: `/priorities/1/text` → 'Priorities 2, wording'. */
export function fieldLabel(path: string, t: Translator): string {
  const [, list = '', line, ...rest] = path.split('/');
  const heading = LISTS[list];
  if (!heading) return path;
  const field = list === 'article' ? line : rest.at(-1);
  const named = field !== undefined && FIELDS[field] ? t(FIELDS[field]) : '';
  const place = list === 'article' ? t(heading) : `${t(heading)} ${Number(line) + 1}`;
  return named ? `${place}, ${named.toLowerCase()}` : place;
}

/** The name of a field. */
export const fieldName = (field: string, t: Translator): string => (FIELDS[field] ? t(FIELDS[field]) : field);

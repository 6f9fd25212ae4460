import type { ArticleMetadata } from './article';
import type { Detail, NoteFacts } from './note';

/** What a field holds, and so how it is edited and compared. `?` may be null. */
export type FieldKind =
  | 'text'
  | 'text?'
  | 'party'
  | 'party?'
  | 'date?' // a PartialDate
  | 'moment?' // an ISO 8601 string, as precise as known
  | 'status'
  | 'flag'
  | 'source-kind'
  | 'authors'
  | 'publisher';

type FieldTable<T> = Readonly<Partial<Record<keyof T & string, FieldKind>>>;

/** The fields of a line, per list of the note, in the order they are shown. */
export const LINE_FIELDS: { readonly [Kind in keyof NoteFacts]: FieldTable<NoteFacts[Kind][number]> } = {
  chairs: {
    organization: 'party',
    holder: 'party',
    person: 'party?',
    roleName: 'text',
    startDate: 'date?',
    endDate: 'date?',
    predecessor: 'party?',
    successor: 'party?',
    status: 'status',
  },
  priorities: { text: 'text', statedBy: 'party?' },
  quotations: { text: 'text', direct: 'flag', speaker: 'party?' },
  documents: { title: 'text', date: 'date?', url: 'text?' },
  sources: { kind: 'source-kind', name: 'text', url: 'text?' },
};

/** The fields of a detail, the one list inside a line (`priorities/0/details/1`). */
export const DETAIL_FIELDS: FieldTable<Detail> = { text: 'text' };

/** The fields of the article that a person may correct. */
export const ARTICLE_FIELDS: FieldTable<ArticleMetadata> = {
  headline: 'text',
  author: 'authors',
  publisher: 'publisher',
  datePublished: 'moment?',
  dateModified: 'moment?',
  inLanguage: 'text',
  section: 'text?',
};

export const LINE_KINDS = Object.keys(LINE_FIELDS) as (keyof NoteFacts)[];

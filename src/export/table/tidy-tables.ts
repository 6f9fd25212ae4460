import type { Read } from '../../core/model/evidence';
import { correctionText } from '../view/correction-text';
import type { Row } from './delimited';
import { type NoteView, passageLink, passageOf } from '../view/note-view';

/** A column of a tidy table: its cell and what it means, said once for writing and for the data dictionary. */
export interface Column<Item> {
  name: string;
  meaning: string;
  cell(item: Item, view: NoteView, index: number): string | null | undefined;
}

export interface Table {
  name: string;
  meaning: string;
  columns: readonly { name: string; meaning: string }[];
  rows(view: NoteView): Row[];
}

function table<Item>(
  name: string,
  meaning: string,
  items: (view: NoteView) => readonly Item[],
  columns: readonly Column<Item>[],
): Table {
  const key: Column<Item> = {
    name: 'note_id',
    meaning:
      'The note; joins the tables. The address of the article for a note that is not kept in a library',
    cell: (_, view) => view.id,
  };
  const all = [key, ...columns];
  const rows = (view: NoteView) =>
    items(view).map((item, index) =>
      Object.fromEntries(all.map((column) => [column.name, column.cell(item, view, index) ?? ''])),
    );
  return { name, meaning, columns: all, rows };
}

/** Where a value was read; the same columns in every table. */
function provenance<Item extends Read>(): Column<Item>[] {
  return [
    { name: 'certainty', meaning: 'stated or inferred', cell: ({ certainty }) => certainty },
    {
      name: 'passage',
      meaning: 'The words of the article it was read from',
      cell: (item) => passageOf(item)?.exact,
    },
    {
      name: 'passage_link',
      meaning: 'Address that opens the page at the passage',
      cell: (item, view) => passageLink(view, passageOf(item)),
    },
    { name: 'rule', meaning: 'The rule that read it', cell: ({ rule }) => rule },
  ];
}

const articles = table('articles', 'One row a note: the article it was read from', (view) => [view], [
  { name: 'url', meaning: 'Address of the article', cell: ({ url }) => url },
  { name: 'headline', meaning: 'Headline as printed', cell: ({ note }) => note.article.headline },
  {
    name: 'authors',
    meaning: 'Authors, joined by "; "',
    cell: ({ note }) => note.article.author.map(({ name }) => name).join('; '),
  },
  { name: 'publisher', meaning: 'Publisher', cell: ({ note }) => note.article.publisher.name },
  {
    name: 'date_published',
    meaning: 'ISO 8601, as precise as the page says; empty where it does not',
    cell: ({ note }) => note.article.datePublished,
  },
  { name: 'date_modified', meaning: 'ISO 8601', cell: ({ note }) => note.article.dateModified },
  {
    name: 'date_accessed',
    meaning: 'ISO 8601 moment the page was read',
    cell: ({ note }) => note.article.dateAccessed,
  },
  { name: 'language', meaning: 'BCP 47 tag', cell: ({ note }) => note.article.inLanguage },
  { name: 'tags', meaning: 'Tags of the library, joined by "; "', cell: ({ kept }) => kept?.tags.join('; ') },
  { name: 'remark', meaning: 'Remark of the library', cell: ({ kept }) => kept?.remark },
  {
    name: 'generator',
    meaning: 'Program and version that read it',
    cell: ({ note }) => `${note.generator.name} ${note.generator.version}`,
  },
]);

const chairships = table('chairships', 'One row a chairship', ({ note }) => note.chairs, [
  {
    name: 'chairship',
    meaning: 'Number of the chairship in its note, from 1',
    cell: (_, __, index) => String(index + 1),
  },
  {
    name: 'organization_id',
    meaning: "Headnote's code; empty where none is known",
    cell: (chair) => chair.organization.id,
  },
  {
    name: 'organization',
    meaning: 'Name in the language of the article',
    cell: (chair) => chair.organization.name,
  },
  { name: 'holder_type', meaning: 'Country, Person or Organization', cell: (chair) => chair.holder.type },
  { name: 'holder_id', meaning: 'ISO 3166-1 alpha-2 of a country', cell: (chair) => chair.holder.id },
  { name: 'holder', meaning: 'Who holds the chair', cell: (chair) => chair.holder.name },
  { name: 'person', meaning: 'Who exercises it, where stated', cell: (chair) => chair.person?.name },
  { name: 'role_name', meaning: 'The office as worded', cell: (chair) => chair.roleName },
  { name: 'start_date', meaning: 'EDTF, as precise as the article', cell: (chair) => chair.startDate?.edtf },
  { name: 'start_certainty', meaning: 'stated or inferred', cell: (chair) => chair.startDate?.certainty },
  { name: 'end_date', meaning: 'EDTF, inclusive as worded', cell: (chair) => chair.endDate?.edtf },
  { name: 'end_certainty', meaning: 'stated or inferred', cell: (chair) => chair.endDate?.certainty },
  { name: 'predecessor_id', meaning: 'As holder_id', cell: (chair) => chair.predecessor?.id },
  { name: 'predecessor', meaning: 'Who held it before', cell: (chair) => chair.predecessor?.name },
  { name: 'successor_id', meaning: 'As holder_id', cell: (chair) => chair.successor?.id },
  { name: 'successor', meaning: 'Who holds it next', cell: (chair) => chair.successor?.name },
  {
    name: 'status',
    meaning: 'announced, begins, current, ended or denied, at the date of the article',
    cell: (chair) => chair.status,
  },
  ...provenance<NoteView['note']['chairs'][number]>(),
]);

const priorities = table('priorities', 'One row a priority', ({ note }) => note.priorities, [
  {
    name: 'chairship',
    meaning: 'Its chairship in the same note; empty where the article ties it to none',
    cell: ({ chairship }) => (chairship === null ? '' : String(chairship + 1)),
  },
  { name: 'position', meaning: 'Order in the article, from 1', cell: ({ position }) => String(position) },
  { name: 'text', meaning: 'The priority as worded', cell: ({ text }) => text },
  {
    name: 'details',
    meaning: 'Examples or steps, joined by " | "',
    cell: ({ details }) => details.map(({ text }) => text).join(' | '),
  },
  { name: 'stated_by', meaning: 'Who named it', cell: ({ statedBy }) => statedBy?.name },
  { name: 'stated_by_title', meaning: 'The office of who named it', cell: ({ statedBy }) => statedBy?.title },
  ...provenance<NoteView['note']['priorities'][number]>(),
]);

const quotations = table('quotations', 'One row a quotation', ({ note }) => note.quotations, [
  { name: 'text', meaning: 'The words quoted', cell: ({ text }) => text },
  {
    name: 'direct',
    meaning: 'TRUE in quotation marks, FALSE reported',
    cell: ({ direct }) => (direct ? 'TRUE' : 'FALSE'),
  },
  { name: 'speaker_type', meaning: 'Country, Person or Organization', cell: ({ speaker }) => speaker?.type },
  { name: 'speaker', meaning: 'Whose words they are', cell: ({ speaker }) => speaker?.name },
  { name: 'speaker_title', meaning: 'The office of the speaker', cell: ({ speaker }) => speaker?.title },
  ...provenance<NoteView['note']['quotations'][number]>(),
]);

const corrections = table(
  'corrections',
  'One row a value corrected by hand',
  ({ corrections }) => corrections,
  [
    { name: 'path', meaning: "JSON Pointer into the machine's note", cell: ({ path }) => path },
    { name: 'correction', meaning: "The machine's value → the person's value", cell: correctionText },
    { name: 'changed_at', meaning: 'ISO 8601 moment', cell: ({ changedAt }) => changedAt },
  ],
);

/** The tables of the zip, in order; each is one fact a row. */
export const tidyTables: readonly Table[] = [articles, chairships, priorities, quotations, corrections];

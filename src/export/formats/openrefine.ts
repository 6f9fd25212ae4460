import type { Chairship } from '../../core/model/note';
import type { Party } from '../../core/model/party';
import { CSV, type Row, rowWriter } from '../table/delimited';
import type { ExportOptions, Exporter } from '../exporter';
import { type NoteView, passageLink, passageOf, viewOf } from '../view/note-view';
import { correctionText } from '../view/correction-text';
import { knownEntity, wikidataLanguage } from '../wikidata';

const PARTIES = ['organization', 'holder', 'person', 'predecessor', 'successor'] as const;
const COLUMNS = [
  ...PARTIES.flatMap((party) => [party, `${party}_type`, `${party}_id`, `${party}_wikidata`]),
  'role_name',
  'start_date',
  'start_certainty',
  'end_date',
  'end_certainty',
  'status',
  'headline',
  'headline_language',
  'publisher',
  'date_published',
  'date_accessed',
  'reference_url',
  'passage',
  'passage_link',
  'corrections',
];

/** One row a chairship with a column for each name to reconcile. */
export const openrefine: Exporter = {
  id: 'openrefine',
  label: 'OpenRefine table (CSV)',
  purpose: 'Chairships with a column for each name to reconcile with Wikidata.',
  group: 'wikidata',
  extension: 'csv',
  mediaType: 'text/csv',
  scope: 'many',
  async *write(notes, options) {
    const rows = await rowWriter(COLUMNS, CSV);
    yield rows.header;
    for await (const item of notes) {
      const view = viewOf(item);
      yield view.note.chairs.map((chair) => rows.line(rowOf(view, chair, options))).join('');
    }
  },
};

function rowOf(view: NoteView, chair: Chairship, options: ExportOptions): Row {
  const { article } = view.note;
  const passage = passageOf(chair);
  return {
    ...Object.assign({}, ...PARTIES.map((name) => partyCells(name, chair[name], options))),
    role_name: chair.roleName,
    start_date: chair.startDate?.edtf,
    start_certainty: chair.startDate?.certainty,
    end_date: chair.endDate?.edtf,
    end_certainty: chair.endDate?.certainty,
    status: chair.status,
    headline: article.headline,
    headline_language: wikidataLanguage(article.inLanguage),
    publisher: article.publisher.name ?? '',
    date_published: article.datePublished ?? '',
    date_accessed: article.dateAccessed ?? '',
    reference_url: view.url,
    passage: passage?.exact,
    passage_link: passageLink(view, passage) ?? '',
    corrections: view.corrections.map(correctionText).join('; '),
  };
}

function partyCells(name: string, party: Party | null, options: ExportOptions): Row {
  return {
    [name]: party?.name,
    [`${name}_type`]: party?.type,
    [`${name}_id`]: party?.id ?? '',
    [`${name}_wikidata`]: knownEntity(party, options) ?? '',
  };
}

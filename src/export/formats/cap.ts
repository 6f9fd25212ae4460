import { canSuggestTopics, suggestTopics } from '../cap/suggest-topics';
import { BYTE_ORDER_MARK, CSV, type Row, rowWriter } from '../table/delimited';
import type { Exporter } from '../exporter';
import { type NoteView, viewOf } from '../view/note-view';
import { priorityRows } from '../table/priority-rows';

const COLUMNS = [
  'note_id',
  'url',
  'date_published',
  'date_accessed',
  'language',
  'organization_id',
  'organization',
  'holder_id',
  'holder',
  'start_date',
  'end_date',
  'priority_position',
  'priority',
  'cap_major',
  'cap_label',
  'matched_word',
  'other_topics',
  'coding',
  'priority_passage',
  'priority_link',
  'line_remark',
  'corrections',
];

/** Priorities with a suggested major topic of the Comparative Agendas Project and the word it rests on. */
export const cap: Exporter = {
  id: 'cap',
  label: 'CAP topics (CSV)',
  purpose: 'Priorities with a suggested CAP major topic and the word it rests on, to check and change.',
  group: 'data',
  extension: 'csv',
  mediaType: 'text/csv',
  scope: 'many',
  async *write(notes) {
    const rows = await rowWriter(COLUMNS, CSV);
    yield BYTE_ORDER_MARK + rows.header;
    for await (const item of notes) yield codedRows(viewOf(item)).map(rows.line).join('');
  },
};

function codedRows(view: NoteView): Row[] {
  const language = view.note.article.inLanguage;
  const isCoded = canSuggestTopics(language);
  return priorityRows(view)
    .filter(({ priority }) => priority)
    .map((row) => {
      const [first, ...others] = suggestTopics(row.priority ?? '', language);
      return {
        ...row,
        cap_major: first ? String(first.code) : '',
        cap_label: first?.label ?? '',
        matched_word: first?.word ?? '',
        other_topics: others.map(({ code, word }) => `${code} (${word})`).join('; '),
        coding: codingOf(first !== undefined, isCoded),
      };
    });
}

function codingOf(isFound: boolean, isCoded: boolean): string {
  if (isFound) return 'suggested by word list';
  return isCoded ? 'no word of the list in it' : 'no word list for this language';
}

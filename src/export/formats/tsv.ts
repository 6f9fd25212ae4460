import { rowWriter, TSV } from '../table/delimited';
import type { Exporter } from '../exporter';
import { viewOf } from '../view/note-view';
import { PRIORITY_COLUMNS, priorityRows } from '../table/priority-rows';

/** The table of `csv`, parted by tabs. */
export const tsv: Exporter = {
  id: 'tsv',
  label: 'TSV',
  purpose: 'The same table parted by tabs, for statistics programs and pasting into a sheet.',
  group: 'data',
  extension: 'tsv',
  mediaType: 'text/tab-separated-values',
  scope: 'many',
  async *write(notes) {
    const rows = await rowWriter(PRIORITY_COLUMNS, TSV);
    yield rows.header;
    for await (const item of notes) yield priorityRows(viewOf(item)).map(rows.line).join('');
  },
};

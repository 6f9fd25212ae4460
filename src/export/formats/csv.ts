import { BYTE_ORDER_MARK, CSV, rowWriter } from '../table/delimited';
import type { Exporter } from '../exporter';
import { viewOf } from '../view/note-view';
import { PRIORITY_COLUMNS, priorityRows } from '../table/priority-rows';

/** One table, a row a priority (RFC 4180, UTF-8 with byte order mark, since spreadsheets guess wrong without it). */
export const csv: Exporter = {
  id: 'csv',
  label: 'CSV',
  purpose: 'One table for a spreadsheet: a row a priority, with the facts of its chair.',
  group: 'data',
  extension: 'csv',
  mediaType: 'text/csv',
  scope: 'many',
  async *write(notes) {
    const rows = await rowWriter(PRIORITY_COLUMNS, CSV);
    yield BYTE_ORDER_MARK + rows.header;
    for await (const item of notes) yield priorityRows(viewOf(item)).map(rows.line).join('');
  },
};

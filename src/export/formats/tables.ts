import { CSV, rowWriter } from '../table/delimited';
import type { Exporter } from '../exporter';
import { viewOf } from '../view/note-view';
import { tidyTables } from '../table/tidy-tables';
import { zipStream } from '../zip';

const DICTIONARY_COLUMNS = ['table', 'column', 'meaning'];

/** A zip of tidy tables that join on `note_id`, with a data dictionary. */
export const tables: Exporter = {
  id: 'tables',
  label: 'Tidy tables (zip)',
  purpose: 'Chairships, priorities, quotations and a data dictionary as CSV, for R, Python or Stata.',
  group: 'data',
  extension: 'zip',
  mediaType: 'application/zip',
  scope: 'many',
  isBinary: true,
  async *write(notes) {
    const writers = await Promise.all(
      tidyTables.map(({ columns }) =>
        rowWriter(
          columns.map(({ name }) => name),
          CSV,
        ),
      ),
    );
    const texts = writers.map(({ header }) => [header]);
    for await (const item of notes) {
      const view = viewOf(item);
      tidyTables.forEach((table, index) => {
        for (const row of table.rows(view)) texts[index]?.push(writers[index]!.line(row));
      });
    }
    const encoder = new TextEncoder();
    const files = tidyTables.map(({ name }, index) => ({
      path: `${name}.csv`,
      bytes: encoder.encode(texts[index]?.join('')),
    }));
    yield* zipStream([...files, { path: 'data-dictionary.csv', bytes: encoder.encode(await dictionary()) }]);
  },
};

async function dictionary(): Promise<string> {
  const writer = await rowWriter(DICTIONARY_COLUMNS, CSV);
  const rows = tidyTables.flatMap(({ name, meaning, columns }) => [
    { table: name, column: '', meaning },
    ...columns.map((column) => ({ table: name, column: column.name, meaning: column.meaning })),
  ]);
  return writer.header + rows.map(writer.line).join('');
}

import { spreadsheetCell } from '../text/escape';

/** How a delimited file is written: RFC 4180 for CSV; TSV quotes the same way. */
export interface Dialect {
  delimiter: ',' | '\t';
  lineEnd: '\r\n' | '\n';
}

export const CSV: Dialect = { delimiter: ',', lineEnd: '\r\n' };
export const TSV: Dialect = { delimiter: '\t', lineEnd: '\n' };

export type Row = Readonly<Record<string, string | undefined>>;

/** Tells a spreadsheet that the file is UTF-8. */
export const BYTE_ORDER_MARK = '\u{FEFF}';

/** A function that writes rows, column by column, as lines of a dialect; cells are kept from being formulas. */
export async function rowWriter(
  columns: readonly string[],
  { delimiter, lineEnd }: Dialect,
): Promise<{ header: string; line(row: Row): string }> {
  const { default: papa } = await import('papaparse');
  const write = (cells: readonly string[]) =>
    papa.unparse([[...cells]], { delimiter, newline: lineEnd }) + lineEnd;
  return {
    header: write(columns),
    line: (row) => write(columns.map((column) => spreadsheetCell(row[column] ?? ''))),
  };
}

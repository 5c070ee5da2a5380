import { stringify } from 'csv-stringify/sync';
import { type About, creditOf } from './entries.ts';

export type Cell = string | number | null;
export type Cells = Readonly<Record<string, Cell>>;

/** So that spreadsheets take the file for UTF-8. */
const MARK = '\uFEFF';

/**
 * A table as RFC 4180 has it, in UTF-8 with a mark, its last column the credit. What a spreadsheet would run as a formula
 * begins with an apostrophe. An empty table has its header. A row may have a credit of its own.
 */
export async function* toCsv(
  about: About,
  columns: readonly string[],
  pages: AsyncIterable<readonly Cells[]>,
): AsyncGenerator<string> {
  const credit = creditOf(about);
  const write = (rows: readonly (readonly Cell[])[]): string =>
    stringify(
      rows.map((cells) => [...cells]),
      { record_delimiter: '\r\n', escape_formulas: true },
    );
  yield MARK + write([[...columns, 'credit']]);
  for await (const rows of pages) {
    yield write(rows.map((row) => [...columns.map((name) => row[name] ?? null), row['credit'] ?? credit]));
  }
}

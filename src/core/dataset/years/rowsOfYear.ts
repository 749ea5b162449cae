import type { YearChoice } from '../../model/caseDataset.ts';
import { pickRows } from '../rows/pickRows.ts';
import { columnOf, type Table } from '../table.ts';
import { yearAt } from './yearAt.ts';
import { yearOfText } from './yearOfText.ts';

/** The rows of one year; a table without the column is given back as it is. */
export function rowsOfYear(table: Table, { column: id, only }: YearChoice): Table {
  const column = columnOf(table, id);
  if (!column) return table;
  const rows = new Int32Array(table.rows);
  let found = 0;
  if (column.type === 'number') {
    for (let row = 0; row < table.rows; row++) if (yearAt(column, row) === only) rows[found++] = row;
  } else {
    // Every text once, however many rows have it.
    const fits = Uint8Array.from(column.dictionary, (_, at) => (yearOfText(column, at) === only ? 1 : 0));
    for (let row = 0; row < table.rows; row++) if (fits[column.data[row] ?? -1] === 1) rows[found++] = row;
  }
  return found === table.rows ? table : pickRows(table, rows.subarray(0, found));
}

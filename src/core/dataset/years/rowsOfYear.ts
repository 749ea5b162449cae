import type { YearChoice } from '../../model/caseDataset.ts';
import { pickRows } from '../rows/pickRows.ts';
import { columnOf, type Table } from '../table.ts';
import { yearAt } from './yearAt.ts';

/** The rows of one year; a table without the column is given back as it is. */
export function rowsOfYear(table: Table, { column: id, only }: YearChoice): Table {
  const column = columnOf(table, id);
  if (!column) return table;
  const rows = new Int32Array(table.rows);
  let found = 0;
  for (let row = 0; row < table.rows; row++) if (yearAt(column, row) === only) rows[found++] = row;
  return found === table.rows ? table : pickRows(table, rows.subarray(0, found));
}

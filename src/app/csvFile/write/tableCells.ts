import { numberAt, textAt, type Table } from '../../../core/dataset/table.ts';
import type { CsvCell } from './csvRows.ts';

/** Rows of a table as cells to write, all of them unless said; a missing number is an empty cell. */
export function tableCells(table: Table, start = 0, end = table.rows): CsvCell[][] {
  return Array.from({ length: end - start }, (_, at) =>
    table.columns.map((column) => {
      if (column.type !== 'number') return textAt(column, start + at);
      const value = numberAt(column, start + at);
      return Number.isNaN(value) ? null : value;
    }),
  );
}

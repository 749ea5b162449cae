import type { CsvCell } from '../../../app/csvFile/writeCsv.ts';
import { numberAt, textAt, type Table } from '../../../core/dataset/table.ts';

/** The rows of a table as cells to write; a missing number is an empty cell. */
export function tableCells(table: Table): CsvCell[][] {
  return Array.from({ length: table.rows }, (_, row) =>
    table.columns.map((column) => {
      if (column.type !== 'number') return textAt(column, row);
      const value = numberAt(column, row);
      return Number.isNaN(value) ? null : value;
    }),
  );
}

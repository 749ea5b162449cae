import { firstRows } from '../mapping/firstRows.ts';
import type { Table } from '../table.ts';
import { yearAt } from './yearAt.ts';

/** Rows enough to see whether every cell of a column is a year. */
const sample = 5_000;

/**
 * The column that says which year a row is of, where there is one beside the names of the rows: most of its cells are
 * years, and none is another text or number. Where the years name the rows, each row is a year and none is doubled.
 */
export function findYears(table: Table): string | null {
  const { rows, columns, labels, parts } = firstRows(table, sample);
  const isYears = (column: Table['columns'][number]): boolean => {
    let years = 0;
    for (let row = 0; row < rows; row++) {
      if (yearAt(column, row) !== null) years++;
      else if (column.type === 'number' ? !Number.isNaN(column.data[row]) : column.data[row] !== -1)
        return false;
    }
    return years > rows / 2;
  };
  const others = columns.filter(({ id }) => id !== labels && id !== parts);
  return others.find((column) => isYears(column))?.id ?? null;
}

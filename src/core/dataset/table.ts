import type { TableMonths } from './months/tableMonths.ts';
import type { StoredColumn, StoredDataset } from '../document/storedDataset.ts';

export type TableColumn = StoredColumn;

/** A dataset's content without its identity: what a file or a case gives before anything is stored. */
export type Table = Pick<StoredDataset, 'columns' | 'rows' | 'labels' | 'parts' | 'totals' | 'note'> & {
  /** What the rows are called in the language asked for, where their names are ids in another. */
  readonly shown?: readonly string[];
  /** Id of the text column by which rows are put together; whoever uses the table names it. */
  readonly groups?: string;
  /** Where its rows were put together of months: what each of them was. */
  readonly months?: TableMonths;
};

export function columnOf(table: Table, id: string): TableColumn | undefined {
  return table.columns.find((column) => column.id === id);
}

/** The text in a cell of a text or date column; null = missing. */
export function textAt(column: TableColumn, row: number): string | null {
  if (column.type === 'number') return null;
  return column.dictionary[column.data[row] ?? -1] ?? null;
}

/** The number in a cell of a number column; NaN = missing. */
export function numberAt(column: TableColumn, row: number): number {
  return column.type === 'number' ? (column.data[row] ?? NaN) : NaN;
}

import { columnOf, type Table, type TableColumn } from '../../../../../../core/dataset/table.ts';

/** A column of numbers of a dataset, with what they are called. */
export interface ChosenColumn {
  readonly column: TableColumn;
  readonly totals: readonly number[] | undefined;
  readonly from: { readonly dataset: string; readonly column: string };
}

/** Names as long as a document holds them. */
const longest = 200;

/** Null where the table has no such column. */
export function chosenColumn(table: Table, dataset: string, id: string): ChosenColumn | null {
  const column = columnOf(table, id);
  if (!column) return null;
  const name = (column.name || column.id).slice(0, longest);
  return { column, totals: table.totals, from: { dataset: (dataset || id).slice(0, longest), column: name } };
}

import type { Table } from '../table.ts';

/** The first rows of a table: enough to judge what its columns are, however long it is. No number is copied. */
export function firstRows(table: Table, count: number): Table {
  if (table.rows <= count) return table;
  const { totals, ...rest } = table;
  const columns = table.columns.map((column) =>
    column.type === 'number'
      ? { ...column, data: column.data.subarray(0, count) }
      : { ...column, data: column.data.subarray(0, count) },
  );
  return { ...rest, columns, rows: count, ...(totals && { totals: totals.filter((row) => row < count) }) };
}

import type { Table, TableColumn } from '../table.ts';
import { isSaid } from './blockStarts.ts';
import type { Block } from './findBlocks.ts';

/**
 * The table with these of its blocks filled: every row says what the first of its block says. Totals stay as they are,
 * and nothing is carried past the beginning of a block before it.
 */
export function fillDown(table: Table, blocks: readonly Block[], wanted: ReadonlySet<number>): Table {
  const totals = new Set(table.totals);
  const outer = new Uint8Array(table.rows);
  const columns = [...table.columns];
  for (const { column: index } of blocks) {
    const column = table.columns[index];
    if (!column) continue;
    if (wanted.has(index)) columns[index] = filled(column, totals, outer);
    for (let row = 0; row < table.rows; row++) if (!totals.has(row) && isSaid(column, row)) outer[row] = 1;
  }
  return { ...table, columns };
}

function filled(column: TableColumn, totals: ReadonlySet<number>, outer: Uint8Array): TableColumn {
  const none = column.type === 'number' ? NaN : -1;
  const fill = <A extends Float64Array | Int32Array>(from: A, data: A): A => {
    let above = none;
    for (let row = 0; row < data.length; row++) {
      if (totals.has(row)) continue;
      if (isSaid(column, row)) above = from[row]!;
      else if (outer[row] === 1) above = none;
      else data[row] = above;
    }
    return data;
  };
  if (column.type === 'number') return { ...column, data: fill(column.data, column.data.slice()) };
  return { ...column, data: fill(column.data, column.data.slice()) };
}

import type { Table } from '../../../../core/dataset/table.ts';

const known = new WeakMap<Table, Int32Array>();

/** All rows of a table in their order. Listed once: every edit asks for them, and there may be a million. */
export function everyRow(table: Table): Int32Array {
  const listed = known.get(table) ?? firstNumbers(table.rows);
  known.set(table, listed);
  return listed;
}

/** 0, 1, 2 … in a loop: a function called for each of a million rows holds up the page. */
export function firstNumbers(count: number): Int32Array {
  const rows = new Int32Array(count);
  for (let row = 0; row < count; row++) rows[row] = row;
  return rows;
}

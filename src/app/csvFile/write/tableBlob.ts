import type { Table } from '../../../core/dataset/table.ts';
import { cellsBlob, type Writing } from './cellsBlob.ts';
import { exportedCells } from './exportedCells.ts';

/** A table of any length as the content of a CSV file. */
export async function tableBlob(table: Table, writing: Writing): Promise<Blob> {
  const header = table.columns.map((column) => column.name);
  const between = (start: number, end: number) => exportedCells(table, start, end);
  return cellsBlob({ header, rows: table.rows, between }, writing);
}

import type { Table } from '../../../../src/core/dataset/table.ts';
import { tableOf } from '../reading/tableOf.ts';

/** A table written as lines of cells parted by ";", the header first. */
export function tableOfCells(...lines: string[]): Table {
  return tableOf(lines.map((line, at) => ({ line: at + 1, cells: line.split(';') }))).table;
}

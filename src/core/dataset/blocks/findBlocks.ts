import type { Table, TableColumn } from '../table.ts';
import { yearAt } from '../years/yearAt.ts';
import { blockStarts, isSaid, type BlockScan } from './blockStarts.ts';

/** A column that says something in the first row of each block only, as merged cells of a spreadsheet are saved. */
export interface Block {
  /** Counted from 0. */
  readonly column: number;
  /** What the first block is called. */
  readonly text: string;
  /** Rows that say nothing, totals apart. */
  readonly blank: number;
}

/**
 * The columns that seem to have been merged cells: beginning with the first row, never the same text twice running
 * unless a block of a column before it begins there. They stand before the names of the rows; the names themselves are
 * taken for blocks only where most are left out, for a name may be missing.
 */
export function findBlocks(table: Table): Block[] {
  const labels = table.columns.findIndex(({ id }) => id === table.labels);
  const totals = new Set(table.totals);
  const scan: BlockScan = { rows: table.rows, totals, outer: new Uint8Array(table.rows) };
  const found: Block[] = [];
  for (const [index, column] of table.columns.slice(0, labels + 1).entries()) {
    const starts = blockStarts(column, scan);
    if (!starts || !mayBlock(column) || (index === labels && starts.blank < starts.said)) continue;
    found.push({ column: index, text: textOf(column, starts.first), blank: starts.blank });
    scan.outer = starts.rows;
  }
  return found;
}

/** Texts and dates; of numbers the years alone, for a figure that is missing is not that of the row above. */
function mayBlock(column: TableColumn): boolean {
  if (column.type !== 'number') return true;
  return column.data.every((_, row) => !isSaid(column, row) || yearAt(column, row) !== null);
}

function textOf(column: TableColumn, row: number): string {
  const at = column.data[row] ?? NaN;
  return column.type === 'number' ? String(at) : (column.dictionary[at] ?? '');
}

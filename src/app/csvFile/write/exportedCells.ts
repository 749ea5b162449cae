import { castDate, castNumber } from '../../../core/dataset/column/castCell.ts';
import type { Table, TableColumn } from '../../../core/dataset/table.ts';
import type { CsvCell } from './csvRows.ts';
import { tableCells } from './tableCells.ts';

/**
 * Rows of a dataset as cells to write: what could not be read stands as it was found, unless whoever reads the file would
 * take it for a figure that was never meant.
 */
export function exportedCells(table: Table, start: number, end: number): CsvCell[][] {
  const cells = tableCells(table, start, end);
  for (const [index, column] of table.columns.entries()) {
    const originals = column.originals ?? [];
    for (let at = placeOf(originals, start); at < originals.length; at++) {
      const { row, text } = originals[at] ?? { row: end, text: '' };
      if (row >= end) break;
      const record = cells[row - start];
      if (record && record[index] === null && saysNothing(column, text)) record[index] = text;
    }
  }
  return cells;
}

/** Place of the first of them that stands in this row or below. */
function placeOf(originals: readonly { readonly row: number }[], row: number): number {
  let [low, high] = [0, originals.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((originals[middle]?.row ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function saysNothing({ type }: TableColumn, text: string): boolean {
  if (type === 'date') return castDate(text, 'ymd').value === '';
  return Number.isNaN(castNumber(text, 'da').value) && Number.isNaN(castNumber(text, 'en').value);
}

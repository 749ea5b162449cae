import type { Table } from '../../../core/dataset/table.ts';
import { csvRows, csvStart, type CsvStyle } from './csvRows.ts';
import { tableCells } from './tableCells.ts';

/** Rows written before others have a turn. */
const STRETCH = 500;

export interface Writing {
  readonly style: CsvStyle;
  /** Others have their turn; throws when the writing is given up. */
  readonly pause: () => Promise<void>;
  readonly progress?: (rows: number) => void;
}

/** A table of any length as the content of a CSV file. */
export async function tableBlob(table: Table, { style, pause, progress }: Writing): Promise<Blob> {
  const header = table.columns.map((column) => column.name);
  const pieces = [csvStart[style], csvRows([header], style)];
  for (let start = 0; start < table.rows; start += STRETCH) {
    const end = Math.min(table.rows, start + STRETCH);
    pieces.push(csvRows(tableCells(table, start, end), style));
    progress?.(end);
    await pause();
  }
  return new Blob(pieces, { type: 'text/csv;charset=utf-8' });
}

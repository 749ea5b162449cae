import { csvRows, csvStart, type CsvCell, type CsvStyle } from './csvRows.ts';

/** Rows written before others have a turn. */
const STRETCH = 500;

/** Rows to write, made when their turn comes. */
export interface Cells {
  readonly header: readonly string[];
  readonly rows: number;
  /** The rows from `start` up to `end`, not included. */
  readonly between: (start: number, end: number) => readonly (readonly CsvCell[])[];
}

export interface Writing {
  readonly style: CsvStyle;
  /** Others have their turn; throws when the writing is given up. */
  readonly pause: () => Promise<void>;
  readonly progress?: (rows: number) => void;
}

/** Any number of rows as the content of a CSV file. */
export async function cellsBlob(
  { header, rows, between }: Cells,
  { style, pause, progress }: Writing,
): Promise<Blob> {
  const pieces = [csvStart[style], csvRows([header], style)];
  for (let start = 0; start < rows; start += STRETCH) {
    const end = Math.min(rows, start + STRETCH);
    pieces.push(csvRows(between(start, end), style));
    progress?.(end);
    await pause();
  }
  return new Blob(pieces, { type: 'text/csv;charset=utf-8' });
}

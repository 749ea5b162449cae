import { limits } from '../../document/limits.ts';
import { noticeFaults } from '../column/cellFaults.ts';
import { addCoded } from '../column/codedCells.ts';
import { addNumbers } from '../column/numberCells.ts';
import { pieceFor, pieceRows } from '../column/rowStore.ts';
import { isBlank } from '../records/isBlank.ts';
import { sortRecord, type SortedRows } from '../records/recordSorter.ts';
import { beginTable } from './beginTable.ts';
import { readNumbers } from './readNumbers.ts';
import type { TableReading } from './tableReading.ts';

/** Records of a file in order, and the line that each begins on. */
export interface RecordBatch {
  readonly records: readonly (readonly string[])[];
  readonly lines: Int32Array;
}

/** What the header and the kind of columns are first decided on; enough for titles above and for a fair guess. */
const gatheredRecords = 1000;
const gatheredCells = 100_000;

/** Adds the next records of the file. How they are cut into batches makes no difference. */
export function addRecords(reading: TableReading, { records, lines }: RecordBatch): void {
  let rows: SortedRows = { cells: [], lines: [] };
  for (let i = 0; i < records.length; i++) {
    const cells = records[i] as readonly string[];
    const width = cells.length;
    reading.inFile++;
    reading.cells += width;
    if (width > reading.widest) reading.widest = width;
    if (reading.stopped) continue;
    const line = lines[i] as number;
    if (isOverLimit(reading)) {
      // What came before may hold a cell too long, which says more about the file than its size.
      keepRows(reading, rows);
      rows = { cells: [], lines: [] };
      stop(reading);
    } else if (reading.sorter === null) {
      gather(reading, cells, line);
      if (reading.sorter === null && isEnough(reading)) rows = beginTable(reading);
    } else if (sortRecord(reading.sorter, cells, line, rows)) {
      reading.widths[width] = (reading.widths[width] ?? 0) + 1;
      // A look falls on the same row however the records come.
      if (reading.rows + rows.lines.length >= reading.nextLook) {
        keepRows(reading, rows);
        rows = { cells: [], lines: [] };
      }
    }
  }
  keepRows(reading, rows);
}

/** Rows that were sorted out become part of the columns. */
export function keepRows(reading: TableReading, { cells, lines }: SortedRows): void {
  if (reading.stopped) return;
  const { rows: row, faults } = reading;
  for (const [index, column] of reading.columns.entries()) {
    if (column.kind === 'coded') addCoded(column, cells, { index, row, faults });
    else addNumbers(column, cells, { index, row, faults });
  }
  for (let i = 0; i < lines.length; i++)
    pieceFor(reading.lines, row + i)[(row + i) % pieceRows] = lines[i] as number;
  reading.rows += lines.length;
  if (faults.long) stop(reading);
  else if (reading.rows >= reading.nextLook) readNumbers(reading);
}

function gather(reading: TableReading, cells: readonly string[], line: number): void {
  // A copy: whoever made the cells goes on making short-lived ones.
  reading.gathered?.push({ line, cells: [...cells] });
  reading.gatheredCells += cells.length;
  for (const cell of cells) noticeFaults(reading.faults, cell);
  if (reading.faults.long) stop(reading);
  if (!cells.every(isBlank)) reading.widths[cells.length] = (reading.widths[cells.length] ?? 0) + 1;
}

function isEnough({ gathered, gatheredCells: cells }: TableReading): boolean {
  return (gathered?.length ?? 0) >= gatheredRecords || cells >= gatheredCells;
}

function isOverLimit({ widest, inFile, cells }: TableReading): boolean {
  // One record more than rows: the header.
  return widest > limits.columns || inFile > limits.rows + 1 || cells > limits.cells;
}

function stop(reading: TableReading): void {
  reading.stopped = true;
  reading.columns = [];
  reading.gathered = [];
}

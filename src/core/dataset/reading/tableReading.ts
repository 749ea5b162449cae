import { noFaults, type CellFaults } from '../column/cellFaults.ts';
import { codedCells, type CodedCells } from '../column/codedCells.ts';
import type { InferredColumn } from '../column/inferColumn.ts';
import { numberCells, type NumberCells } from '../column/numberCells.ts';
import { placeStore, type RowStore } from '../column/rowStore.ts';
import type { ColumnChoices } from '../column/settleColumns.ts';
import type { PassedLine, RecordSorter } from '../records/recordSorter.ts';
import type { TableRecord } from '../records/tableRecord.ts';

/** What the user decided about a table; what is left out is found. */
export interface TableChoices extends ColumnChoices {
  /** Place of the header among the records that are not blank; null = there is none. */
  readonly header?: number | null;
  /** Rows of the table that are totals of the others; an empty list = none. */
  readonly totals?: readonly number[];
  /** Whether to fill a column of merged cells, counted from 0, with what stands above; left out = not, and it asks. */
  readonly fill?: ReadonlyMap<number, boolean>;
}

/**
 * What an earlier reading of the whole file showed where the first records had suggested something else. A file is
 * read once more only for that; what is in the plan then holds.
 */
export interface ReadingPlan {
  /** Cells in most records. */
  readonly usual?: number;
  /** Columns in use. */
  readonly used?: number;
  readonly columns?: readonly InferredColumn[];
}

/** The table above its rows, known once enough records are gathered. */
export interface TableHead {
  /** Cells in most of the records that decided it. */
  readonly usual: number;
  readonly header: number | null;
  readonly headings: readonly string[];
  readonly headerLines: number;
  readonly above: number;
  readonly aboveLines: readonly PassedLine[];
}

/** A table while its records come in. */
export interface TableReading {
  readonly choices: TableChoices;
  readonly plan: ReadingPlan;
  inFile: number;
  cells: number;
  /** Cells of the widest record. */
  widest: number;
  /** Records that are not blank, by number of cells. */
  readonly widths: number[];
  /** The first records; null once they are sorted. */
  gathered: TableRecord[] | null;
  gatheredCells: number;
  head: TableHead | null;
  sorter: RecordSorter | null;
  columns: (CodedCells | NumberCells)[];
  readonly lines: RowStore<Int32Array>;
  rows: number;
  /** Rows at which the columns are looked at again, unless the plan says how they are read. */
  nextLook: number;
  /** A limit is passed: from here on only what the refusal says is counted. */
  stopped: boolean;
  readonly faults: CellFaults;
}

const firstLook = 1000;

export function openTable(choices: TableChoices, plan: ReadingPlan = {}): TableReading {
  return {
    choices,
    plan,
    inFile: 0,
    cells: 0,
    widest: 0,
    widths: [],
    gathered: [],
    gatheredCells: 0,
    head: null,
    sorter: null,
    columns: [],
    lines: placeStore(),
    rows: 0,
    nextLook: plan.columns ? Infinity : firstLook,
    stopped: false,
    faults: noFaults(),
  };
}

/** Cells of a column that begins: numbers where an earlier reading of the whole file found numbers. */
export function cellsFor(as: InferredColumn | undefined): CodedCells | NumberCells {
  return as?.type === 'number' && !as.shares ? numberCells(as.style === 'en' ? 'en' : 'da') : codedCells();
}

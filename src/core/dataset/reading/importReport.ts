import type { InferredColumn } from '../column/inferColumn.ts';
import type { Block } from '../blocks/findBlocks.ts';
import type { DoubtfulCell, Question, RefusedRow } from '../issue.ts';
import type { PassedLine } from '../records/recordSorter.ts';
import type { ControlTotal } from '../total/controlTotals.ts';

/**
 * What became of every record of a file:
 * `inFile` = `above` + `headerLines` + `records` + `notes` + `blank`, and `records` = `stored` + `refused`.
 */
export interface RecordCounts {
  /** Records of the file; a "sep=;" line and nothing behind the last line end are none. */
  readonly inFile: number;
  /** Above the header: titles, dates of printing. */
  readonly above: number;
  /** 0, 1, or 2 where groups stand above the header. */
  readonly headerLines: number;
  /** Records of the table that are not blank: rows stored + refused. */
  readonly records: number;
  readonly stored: number;
  readonly refused: number;
  /** Below the table: sources, footnotes. */
  readonly notes: number;
  readonly blank: number;
}

/** What was read and what was not. Lists hold the first; the counts are of all. */
export interface ImportReport {
  readonly counts: RecordCounts;
  readonly refused: readonly RefusedRow[];
  readonly doubtful: readonly DoubtfulCell[];
  readonly doubtfulCount: number;
  readonly questions: readonly Question[];
  /** The column, counted from 0, of each question that is about one, in the order of the questions. */
  readonly asking: readonly number[];
  /** Columns of merged cells, filled or not. */
  readonly blocks: readonly Block[];
  readonly above: readonly PassedLine[];
  readonly notes: readonly PassedLine[];
  /** Rows that say they are totals, also where the user has chosen others. */
  readonly totals: readonly number[];
  /** Place of the header as in the choices. */
  readonly header: number | null;
  /** Line of the file, by row of the table. */
  readonly lines: Int32Array;
  /** How each column was read, by column of the table. */
  readonly columns: readonly InferredColumn[];
  /** Count and sum of every column of numbers, to hold against the source. */
  readonly controls: readonly ControlTotal[];
}

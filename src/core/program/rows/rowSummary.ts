import type { RowSums } from '../years/rowSums.ts';

/** What is known of one figure over all rows. */
export interface FigureTally {
  /** Sum over counted rows that have a value, and how many those are. */
  sum: number;
  known: number;
  /** Counted rows in which the figure waits for something; names of the first. */
  left: number;
  readonly leftNames: string[];
  /** The value of the first row of all, of the first counted row, and whether all rows have that of the first. */
  first: number;
  own: number;
  alike: boolean;
  /** The same in all rows without looking: no row has a say in it. */
  uniform: boolean;
}

/** What all rows come to, as plain data that a worker can send: enough to say everything about the whole. */
export interface RowSummary extends RowSums {
  readonly rows: number;
  /** Rows that are neither a part of another nor a total. */
  readonly counted: number;
  /** Parameters that take their value from the rows. */
  readonly mapped: readonly string[];
  readonly figures: ReadonlyMap<string, FigureTally>;
  /** Unsigned amounts by year of the lines that belong to no row. */
  readonly wholeLines: ReadonlyMap<string, Float64Array>;
  /** The sum over all rows of every total(…), in the order of totalCalls. */
  readonly totals: readonly number[];
}

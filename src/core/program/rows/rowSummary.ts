import type { FigureTally } from './tallyFigures.ts';
import type { RowSums } from '../years/rowSums.ts';

/** What all rows come to, as plain data that a worker can send: enough to say everything about the whole. */
export interface RowSummary {
  readonly rows: number;
  /** Rows that are neither a part of another nor a total. */
  readonly counted: number;
  /** Parameters that take their value from the rows. */
  readonly mapped: readonly string[];
  readonly figures: ReadonlyMap<string, FigureTally>;
  readonly sums: RowSums;
  /** Unsigned amounts by year of the lines that belong to no row. */
  readonly wholeLines: ReadonlyMap<string, Float64Array>;
  /** The sum over all rows of every total(…), in the order of totalCalls. */
  readonly totals: readonly number[];
}

import { binColumn, type BinnedColumn } from '../../../core/analysis/rows/binColumn.ts';
import type { JobDone } from '../job.ts';

export interface BinRequest {
  /** One number per row of the table, in the unit they are shown in. */
  readonly values: Float64Array;
}

/** Counts rows by size: a fifth of a second's work for a million. */
export async function run({ values }: BinRequest): Promise<JobDone<BinnedColumn>> {
  return { result: binColumn(values), transfer: [] };
}

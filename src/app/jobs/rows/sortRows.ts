import { orderRows } from '../../../core/analysis/orderRows.ts';
import type { JobDone } from '../job.ts';

export interface SortRequest {
  /** One number per row of the table. */
  readonly keys: Float64Array;
  /** The rows to order. */
  readonly rows: Int32Array;
  readonly descending: boolean;
}

/** Puts rows in order: a second's work for a million. */
export async function run({ keys, rows, descending }: SortRequest): Promise<JobDone<Int32Array>> {
  const ordered = orderRows(keys, rows, descending);
  return { result: ordered, transfer: [ordered.buffer as ArrayBuffer] };
}

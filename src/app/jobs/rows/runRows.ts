import { summariseRows } from '../../../core/program/rows/summariseRows.ts';
import type { RowSummary } from '../../../core/program/rows/rowSummary.ts';
import type { JobContext, JobDone } from '../job.ts';
import { rowInputs } from './rowInputs.ts';
import type { RowsRequest } from './rowsRequest.ts';

export interface RunRowsRequest extends RowsRequest {
  /** Figures whose value in every row is wanted. */
  readonly figures: readonly string[];
}

/** Base units; one number per row of the table. null = the table is wanted along with the request. */
export interface RowsAnswer {
  readonly summary: RowSummary;
  readonly figures: ReadonlyMap<string, Float64Array>;
}

/** Runs a case over many rows. Progress is the share of the work done, 0–1. */
export async function run(
  request: RunRowsRequest,
  { progress, pause }: JobContext<number>,
): Promise<JobDone<RowsAnswer | null>> {
  const ready = rowInputs(request);
  if (!ready) return { result: null, transfer: [] };
  await pause();
  const rows = summariseRows(ready.program, ready.inputs, { rows: request.figures });
  let told = 0;
  for (;;) {
    const next = rows.next();
    if (next.done) {
      const { summary, figures } = next.value;
      const transfer = [...figures.values()].map(({ buffer }) => buffer as ArrayBuffer);
      return { result: { summary, figures }, transfer };
    }
    if (next.value - told >= 0.02) progress((told = next.value));
    await pause();
  }
}

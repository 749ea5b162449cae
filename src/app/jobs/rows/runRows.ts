import { limits } from '../../../core/document/limits.ts';
import { groupsOf } from '../../../core/program/rows/groups/groupsOf.ts';
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
  /** What each group comes to, as the table names them and in the order in which they first appear. */
  readonly groups: readonly RowSummary[];
}

/** Runs a case over many rows. Progress is the share of the work done, 0–1. */
export async function run(
  request: RunRowsRequest,
  { progress, pause }: JobContext<number>,
): Promise<JobDone<RowsAnswer | null>> {
  const ready = rowInputs(request);
  if (!ready) return { result: null, transfer: [] };
  await pause();
  const named = ready.inputs.rows?.groups;
  const groups = named && groupsOf(named.length, (row) => named[row]);
  const rows = summariseRows(ready.program, ready.inputs, {
    rows: request.figures,
    ...(groups && groups.count <= limits.groups && { groups }),
  });
  let told = 0;
  for (;;) {
    const next = rows.next();
    if (next.done) {
      const { summary, figures, groups: made } = next.value;
      const transfer = [...figures.values()].map(({ buffer }) => buffer as ArrayBuffer);
      return { result: { summary, figures, groups: made }, transfer };
    }
    if (next.value - told >= 0.02) progress((told = next.value));
    await pause();
  }
}

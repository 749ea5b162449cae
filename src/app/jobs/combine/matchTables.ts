import { matchRows, type KeyPair, type RowMatch } from '../../../core/dataset/combine/matchRows.ts';
import type { Table } from '../../../core/dataset/table.ts';
import type { JobContext, JobDone } from '../job.ts';

/** The columns of the keys alone: nothing else of the tables is looked at. */
export interface MatchRequest {
  readonly left: Table;
  readonly right: Table;
  readonly keys: readonly KeyPair[];
}

/** Matches the rows of two tables. Progress is the share of the work done, 0–1. */
export async function run(
  { left, right, keys }: MatchRequest,
  { progress, pause }: JobContext<number>,
): Promise<JobDone<RowMatch>> {
  const rows = matchRows(left, right, keys);
  for (;;) {
    const next = rows.next();
    if (next.done) {
      const { rows: found, doubt } = next.value;
      return { result: next.value, transfer: [found.buffer as ArrayBuffer, doubt.buffer as ArrayBuffer] };
    }
    progress(next.value);
    await pause();
  }
}

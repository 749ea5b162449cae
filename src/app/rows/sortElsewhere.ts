import { copiedNumbers } from '../jobs/rows/copiedNumbers.ts';
import type { SortRequest } from '../jobs/rows/sortRows.ts';
import type { JobClient } from '../jobs/jobClient.ts';
import type { JobOutcome } from '../jobs/jobOutcome.ts';

/** Has a worker put many rows in order; what it is sent is copied in turns. Given up where nobody wants it by then. */
export async function sortElsewhere(
  { keys, rows, descending }: SortRequest,
  jobs: JobClient,
  signal: AbortSignal,
): Promise<JobOutcome<Int32Array>> {
  const request = { keys: await copiedNumbers(keys), rows: await copiedNumbers(rows), descending };
  const transfer = [request.keys.buffer as ArrayBuffer, request.rows.buffer as ArrayBuffer];
  return jobs.run('sortRows', request, { signal, transfer });
}

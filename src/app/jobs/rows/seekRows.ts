import type { RowBreakEvens } from '../../../core/analysis/sites/breakEvenAt.ts';
import { breakEvenSpan } from '../../../core/analysis/sites/breakEvenSpan.ts';
import { seekBreakEvens } from '../../../core/analysis/sites/seekBreakEvens.ts';
import { uniform } from '../../../core/column.ts';
import { upstream } from '../../../core/program/compile/upstream.ts';
import { summariseRows } from '../../../core/program/rows/summariseRows.ts';
import { totalCalls } from '../../../core/program/rows/totalCalls.ts';
import type { JobContext, JobDone } from '../job.ts';
import { rowInputs } from './rowInputs.ts';
import type { RowsRequest } from './rowsRequest.ts';

export interface SeekRowsRequest extends RowsRequest {
  readonly parameter: string;
  /** The figure that is to be 0. */
  readonly figure: string;
}

/** null = the table is wanted along with the request; `found` is null where the figure does not follow the parameter. */
export interface SeekRowsAnswer {
  readonly found: RowBreakEvens | null;
}

/** Seeks from which value of one parameter every row by itself pays. Progress is the share of the rows done, 0–1. */
export async function run(
  request: SeekRowsRequest,
  { progress, pause }: JobContext<number>,
): Promise<JobDone<SeekRowsAnswer | null>> {
  const ready = rowInputs(request);
  if (!ready) return { result: null, transfer: [] };
  const { program, inputs } = ready;
  const { parameter, figure } = request;
  await pause();
  const first = summariseRows(program, inputs, { only: [figure], rows: [parameter] });
  let ran = first.next();
  for (; !ran.done; ran = first.next()) await pause();
  const { summary, figures } = ran.value;
  const within = breakEvenSpan(program, inputs, parameter, figures.get(parameter));
  if (!within || !upstream(program, [figure]).has(parameter))
    return { result: { found: null }, transfer: [] };
  const held = new Map(
    totalCalls(program).map(({ call }, at) => [call, uniform(summary.totals[at] ?? NaN)] as const),
  );
  const search = seekBreakEvens(program, inputs, { parameter, figure, within, held });
  let told = 0;
  for (;;) {
    const next = search.next();
    if (next.done) {
      const transfer = [next.value.values.buffer, next.value.verdicts.buffer] as ArrayBuffer[];
      return { result: { found: next.value }, transfer };
    }
    if (next.value - told >= 0.02) progress((told = next.value));
    await pause();
  }
}

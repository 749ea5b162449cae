import { evidenceGate, type EvidenceGate } from '../../../core/analysis/evidenceGate.ts';
import { verdictReads } from '../../../core/program/conclusion.ts';
import { evaluateRows } from '../../../core/program/rows/evaluateRows.ts';
import type { JobContext, JobDone } from '../job.ts';
import { rowInputs } from './rowInputs.ts';
import type { RowsRequest } from './rowsRequest.ts';

export interface RowsJudgement {
  /** Break-evens of the whole in base units, by measure; NaN = none. */
  readonly breakEvens: ReadonlyMap<string, number>;
  readonly gate: EvidenceGate;
}

/**
 * What takes many runs over the rows: the break-evens, and whether an assumption alone turns the conclusion. It cannot
 * pause inside a search, so whoever gives it up ends the worker. Progress says only that it is at work.
 */
export async function run(
  request: RowsRequest,
  { progress, pause }: JobContext<null>,
): Promise<JobDone<RowsJudgement | null>> {
  const ready = rowInputs(request);
  if (!ready) return { result: null, transfer: [] };
  const { program, inputs } = ready;
  let since = performance.now();
  const atWork = (): void => {
    if (performance.now() - since < 1000) return;
    since = performance.now();
    progress(null);
  };
  const solves = [...program.nodes.values()].flatMap((node) => (node.kind === 'solve' ? [node.id] : []));
  const read = new Set([...verdictReads(program), ...program.model.outcomes.map(({ figure }) => figure)]);
  const breakEvens = new Map<string, number>();
  for (const id of solves.filter((solve) => read.has(solve))) {
    await pause();
    const whole = evaluateRows(program, inputs, [id], atWork);
    breakEvens.set(id, whole.wholes.get(id)?.[0] ?? NaN);
  }
  await pause();
  const gate = evidenceGate(program, inputs, (own, changed, only) =>
    evaluateRows(own, changed, only, atWork),
  );
  return { result: { breakEvens, gate }, transfer: [] };
}

import type { DrawsRequest } from '../../../../src/app/jobs/draws/drawsRequest.ts';
import type { Change } from '../../../../src/core/model/scenario.ts';
import { robotInputs, robotModel } from '../../../core/uncertainty/run/robot.ts';

/** The birth robot over draws, as the page would ask for it. */
export function robotRequest(
  changes: readonly Change[] = [],
  { draws = 2000, lanes = 1e9, outcome = 'npvCash' as string | null } = {},
): DrawsRequest {
  return {
    ...{ model: robotModel, reading: null, changes, settings: {}, mapping: {}, rowsKey: '', table: null },
    inputs: robotInputs(changes),
    plan: { seed: 1, draws, method: 'latinHypercube' },
    lanes,
    outcome,
  };
}

import { valueAt, type Column } from '../column.ts';
import { commonLength } from '../columnMath.ts';
import { signChanges } from './rate/signChanges.ts';
import { singleRate } from './rate/singleRate.ts';

export interface InternalRate {
  /** Share a year; no value where the flows never change sign or several rates fit. */
  readonly rate: Column;
  /** How often the flows change sign: more than once is a warning, as the rate may not mean what it says. */
  readonly signChanges: Column;
}

/**
 * Internal rate of return: the rate at which the net present value is zero, as a share a year. flows[t] is the signed
 * flow of year t and year 0 is not discounted. Between −99.9 % and 100,000 % a year; beyond that no value.
 */
export function internalRateOfReturn(flows: readonly Column[]): InternalRate {
  const n = commonLength(flows);
  const rate = new Float64Array(n);
  const changes = new Float64Array(n);
  const ofLane = new Float64Array(flows.length);
  for (let lane = 0; lane < n; lane++) {
    for (let year = 0; year < flows.length; year++) ofLane[year] = valueAt(flows[year]!, lane);
    changes[lane] = signChanges(ofLane);
    rate[lane] = singleRate(ofLane, changes[lane]!);
  }
  return { rate, signChanges: changes };
}

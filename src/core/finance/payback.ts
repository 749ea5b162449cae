import { valueAt, type Column } from '../column.ts';
import { commonLength } from '../columnMath.ts';

/** Sums this far below zero, measured against all that was added, are rounding and count as zero. */
const rounding = 1e-12;

/**
 * Years until the sum of the flows reaches zero and stays there to the horizon (sustained crossing), linear inside
 * the year. flows[t] is the signed flow of year t; with factors the present values are summed, without them the
 * flows themselves. 0 where the sum is never below zero, +Infinity where it is below zero at the horizon, no value
 * where a flow is missing or all flows are 0 (a party that neither pays nor gains has nothing to get back).
 */
export function payback(flows: readonly Column[], factors: Float64Array | null): Column {
  const n = commonLength(flows);
  const out = new Float64Array(n);
  for (let lane = 0; lane < n; lane++) out[lane] = paybackOfLane(flows, factors, lane);
  return out;
}

function paybackOfLane(flows: readonly Column[], factors: Float64Array | null, lane: number): number {
  let sum = 0;
  let gross = 0;
  let years = 0;
  let below = false;
  for (let year = 0; year < flows.length; year++) {
    const flow = valueAt(flows[year]!, lane) * (factors ? factors[year]! : 1);
    const before = sum;
    sum += flow;
    gross += Math.abs(flow);
    if (sum < -rounding * gross) below = true;
    else if (below) {
      below = false;
      years = year - 1 + Math.min(-before / flow, 1);
    }
  }
  if (!(gross > 0)) return NaN;
  return below ? Infinity : years;
}

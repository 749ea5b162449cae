import type { Column } from '../column.ts';
import { commonLength } from '../columnMath.ts';

/**
 * Net present value at year 0, in the flows' unit: the sum of flow × factor. flows[t] is the signed flow of year t;
 * factors[0] is 1, so year 0 is not discounted (a spreadsheet's NPV function discounts its first amount).
 * A lane with a missing flow has no value. The years are added in order, so a lane has the same bits alone
 * and among others.
 */
export function netPresentValue(flows: readonly Column[], factors: Float64Array): Column {
  const n = commonLength(flows);
  let year = 0;
  let same = 0;
  for (; year < flows.length && flows[year]!.length === 1; year++) same += flows[year]![0]! * factors[year]!;
  const sum = new Float64Array(n).fill(same);
  for (; year < flows.length; year++) addScaled(sum, flows[year]!, factors[year]!);
  return sum;
}

function addScaled(sum: Column, flow: Column, factor: number): void {
  const n = sum.length;
  if (flow.length === 1) {
    const same = flow[0]! * factor;
    if (same === 0) return;
    for (let i = 0; i < n; i++) sum[i] = sum[i]! + same;
    return;
  }
  let i = 0;
  for (; i + 3 < n; i += 4) {
    sum[i] = sum[i]! + flow[i]! * factor;
    sum[i + 1] = sum[i + 1]! + flow[i + 1]! * factor;
    sum[i + 2] = sum[i + 2]! + flow[i + 2]! * factor;
    sum[i + 3] = sum[i + 3]! + flow[i + 3]! * factor;
  }
  for (; i < n; i++) sum[i] = sum[i]! + flow[i]! * factor;
}

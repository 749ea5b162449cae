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
  while (year < flows.length) {
    const next = flows.slice(year, year + 3);
    if (next.length === 3 && next.every((flow) => flow.length === n)) {
      addThree(sum, next, factors.subarray(year, year + 3));
      year += 3;
    } else {
      addYear(sum, flows[year]!, factors[year]!);
      year += 1;
    }
  }
  return sum;
}

/** Three years in one pass: most of the time goes into reading and writing the sum. */
function addThree(sum: Column, flows: readonly Column[], factors: Float64Array): void {
  const [a, b, c] = [flows[0]!, flows[1]!, flows[2]!];
  const [fa, fb, fc] = [factors[0]!, factors[1]!, factors[2]!];
  const n = sum.length;
  let i = 0;
  for (; i + 1 < n; i += 2) {
    sum[i] = sum[i]! + a[i]! * fa + b[i]! * fb + c[i]! * fc;
    sum[i + 1] = sum[i + 1]! + a[i + 1]! * fa + b[i + 1]! * fb + c[i + 1]! * fc;
  }
  for (; i < n; i++) sum[i] = sum[i]! + a[i]! * fa + b[i]! * fb + c[i]! * fc;
}

function addYear(sum: Column, flow: Column, factor: number): void {
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

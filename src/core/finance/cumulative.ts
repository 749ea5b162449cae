import { uniform, type Column } from '../column.ts';
import { add, commonLength } from '../columnMath.ts';

/** Running sums, undiscounted: out[t] is the sum of the flows of years 0 … t. */
export function cumulative(flows: readonly Column[]): Column[] {
  const sums: Column[] = [];
  let sum = uniform(0);
  for (const flow of flows) {
    sum = add(sum, flow);
    sums.push(sum);
  }
  return sums;
}

/** The lowest running sum of any year: the most that is laid out at one time, as a negative amount. */
export function lowest(flows: readonly Column[]): Column {
  const out = new Float64Array(commonLength(flows)).fill(Infinity);
  for (const sum of cumulative(flows)) {
    const step = sum.length === 1 ? 0 : 1;
    for (let i = 0; i < out.length; i++) out[i] = Math.min(out[i]!, sum[i * step]!);
  }
  return out;
}

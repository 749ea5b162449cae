import { uniform, type Column } from '../../column.ts';
import { commonLength, scale } from '../../columnMath.ts';

/**
 * The part of `amount` that falls in a year: amount × weight. A weight of 0 gives 0 even where the amount is missing:
 * a line that does not run that year waits for nothing.
 */
export function weigh(amount: Column, weight: Column): Column {
  if (weight.length === 1) {
    const same = weight[0]!;
    if (same === 0) return uniform(0);
    return same === 1 ? amount : scale(amount, same);
  }
  const n = commonLength([amount, weight]);
  const step = amount.length === 1 ? 0 : 1;
  const out = new Float64Array(n);
  for (let i = 0; i < n; i++) out[i] = weight[i] === 0 ? 0 : amount[i * step]! * weight[i]!;
  return out;
}

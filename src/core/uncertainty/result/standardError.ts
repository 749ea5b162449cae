import { batches } from '../random/batches.ts';
import type { UniformPlan } from '../random/uniforms.ts';

/**
 * How far the mean of all draws is likely to be from what infinitely many would give (Monte Carlo standard error), of the
 * draws that have a value. Plain draws: standard deviation ÷ √draws. Latin hypercube draws are twenty hypercubes of their
 * own, so the spread of their means shows what the stratification has gained; a run too short to be cut has the plain
 * one, which is then too large rather than too small.
 */
export function standardError(values: Float64Array, plan: UniformPlan): number {
  const whole = plan.method === 'plain' || values.length !== plan.draws;
  const starts = whole ? [0, values.length] : batches(plan.draws);
  const means = starts.slice(1).map((end, i) => meanOf(values.subarray(starts[i], end)));
  if (means.length < 2 || means.some(Number.isNaN)) return deviation(values.filter(hasValue));
  return deviation(Float64Array.from(means));
}

function hasValue(value: number): boolean {
  return !Number.isNaN(value);
}

/** Standard error of the mean of independent values. */
function deviation(values: Float64Array): number {
  const count = values.length;
  if (count < 2) return NaN;
  const mean = meanOf(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return Math.sqrt(squares / (count - 1) / count);
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  return count > 0 ? sum / count : NaN;
}

import { roundStep, stepEdge, stepsUpTo } from '../../number/roundStep.ts';
import { quantiles } from './quantiles.ts';

export interface Histogram {
  /** One more than there are bars; whole multiples of one round step, so no bar lies on both sides of 0. */
  readonly edges: readonly number[];
  /** Draws from one edge up to, not with, the next. */
  readonly counts: readonly number[];
  readonly below: number;
  readonly above: number;
  readonly never: number;
  readonly missing: number;
}

/**
 * How many draws fall in each bar, never smoothed. The bars cover all but the outermost half per cent on either side,
 * whose draws are counted beside them, so that one draw far out does not press the others together. At most `bars` + 1.
 */
export function histogram(values: Float64Array, bars = 40): Histogram {
  const numbers = values.filter(Number.isFinite);
  const missing = values.reduce((count, value) => count + Number(Number.isNaN(value)), 0);
  const rest = { never: values.length - numbers.length - missing, missing };
  if (numbers.length === 0) return { edges: [], counts: [], below: 0, above: 0, ...rest };
  const [low, high] = quantiles(numbers, [0.005, 0.995]) as [number, number];
  const step = high > low ? roundStep((high - low) / bars) : roundStep(Math.max(Math.abs(low), 1) / 1e6);
  const first = stepsUpTo(step, low);
  const edges = Array.from({ length: stepsUpTo(step, high) - first + 2 }, (_, i) =>
    stepEdge(step, first + i),
  );
  const counts = edges.slice(1).map(() => 0);
  let below = 0;
  let above = 0;
  for (const value of numbers) {
    const bar = stepsUpTo(step, value) - first;
    if (bar < 0) below++;
    else if (bar >= counts.length) above++;
    else counts[bar]! += 1;
  }
  return { edges, counts, below, above, ...rest };
}

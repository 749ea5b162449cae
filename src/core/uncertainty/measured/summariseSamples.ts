import { quantileOf } from '../../number/quantileOf.ts';

/** What measurements say at a glance. */
export interface SamplesSummary {
  readonly count: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly mean: number;
}

/** Of one number at least. */
export function summariseSamples(samples: ArrayLike<number>): SamplesSummary {
  const sorted = Float64Array.from(samples).sort();
  const count = sorted.length;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / count;
  return { count, low: sorted[0]!, median: quantileOf(sorted, 0.5), high: sorted[count - 1]!, mean };
}

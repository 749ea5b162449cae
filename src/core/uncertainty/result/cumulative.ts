import { percentiles, type Percentile } from './percentiles.ts';

/** The cumulative curve in even steps of the share, from the least draw to the largest. */
export function cumulative(values: Float64Array, steps = 100): Percentile[] {
  return percentiles(
    values,
    Array.from({ length: steps + 1 }, (_, i) => i / steps),
  );
}

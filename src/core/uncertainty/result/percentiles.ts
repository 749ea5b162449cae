import { quantiles } from './quantiles.ts';

export interface Percentile {
  readonly share: number;
  readonly value: number;
}

const usual = [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99];

/** The percentile table: the value that each share of the draws lies below. */
export function percentiles(values: Float64Array, shares: readonly number[] = usual): Percentile[] {
  return quantiles(values, shares).map((value, i) => ({ share: shares[i]!, value }));
}

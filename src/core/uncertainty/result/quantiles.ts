import { quantileOf } from '../../number/quantileOf.ts';
import { selectRanks } from './selectRanks.ts';

/**
 * The quantiles at these shares (rising) of draws in any order. "Never" counts as larger than any number; draws without
 * a value are left out, and without any there is no quantile.
 */
export function quantiles(values: Float64Array, shares: readonly number[]): number[] {
  const kept = values.filter((value) => !Number.isNaN(value));
  const places = shares.map((share) => share * (kept.length - 1));
  const ranks = places.flatMap((place) => [Math.floor(place), Math.ceil(place)]);
  selectRanks(
    kept,
    [...new Set(ranks)].sort((a, b) => a - b),
  );
  return shares.map((share) => quantileOf(kept, share));
}

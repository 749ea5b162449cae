import { correlation } from './correlation.ts';
import { sortedRanks } from './sortedRanks.ts';

/** Spearman's rank correlation of two figures over the draws that have both; NaN where one does not vary. */
export function rankCorrelation(x: Float64Array, y: Float64Array): number {
  const known = (_: number, i: number): boolean => !Number.isNaN(x[i]!) && !Number.isNaN(y[i]!);
  return correlation(sortedRanks(x.filter(known)), sortedRanks(y.filter(known)));
}

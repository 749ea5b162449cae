import { sortedRanks } from './sortedRanks.ts';

/** Spearman's rank correlation of two figures over the draws that have both; NaN where one does not vary. */
export function rankCorrelation(x: Float64Array, y: Float64Array): number {
  const known = (_: number, i: number): boolean => !Number.isNaN(x[i]!) && !Number.isNaN(y[i]!);
  const a = sortedRanks(x.filter(known));
  const b = sortedRanks(y.filter(known));
  const middle = (a.length + 1) / 2;
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [p, q] = [a[i]! - middle, b[i]! - middle];
    ab += p * q;
    aa += p * p;
    bb += q * q;
  }
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : NaN;
}

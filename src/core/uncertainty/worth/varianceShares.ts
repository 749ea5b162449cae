import { firstOrderShare } from './firstOrderShare.ts';
import { rankCorrelation } from './rankCorrelation.ts';

/** How one parameter goes with a figure over the draws. */
export interface VarianceShare {
  readonly id: string;
  readonly firstOrder: number;
  readonly rank: number;
}

/**
 * Every drawn parameter's own share of a figure's variance and its rank correlation with it, largest share first. Shares
 * of independent parameters sum to at most 1: the rest is how they work together. Correlated ones overlap.
 */
export function varianceShares(
  parameters: ReadonlyMap<string, Float64Array>,
  figure: Float64Array,
): VarianceShare[] {
  return [...parameters]
    .map(([id, column]) => ({
      id,
      firstOrder: firstOrderShare(column, figure),
      rank: rankCorrelation(column, figure),
    }))
    .sort((a, b) => (b.firstOrder || 0) - (a.firstOrder || 0));
}

import { correlation } from './correlation.ts';
import { firstOrderShare } from './firstOrderShare.ts';
import { sortedRanks } from './sortedRanks.ts';

/** How one parameter goes with a figure over the draws. */
export interface VarianceShare {
  readonly id: string;
  /** Others that are drawn with it, high and low together: the share is of them all. */
  readonly tied?: readonly string[];
  /** Share of the figure's variance that it explains alone. */
  readonly firstOrder: number;
  /** With what it does together with others (total Sobol index), where it was asked for. */
  readonly total?: number;
  /** Spearman's rank correlation with the figure. */
  readonly rank: number;
}

/**
 * Every drawn parameter's own share of a figure's variance and its rank correlation with it, largest share first, over
 * the draws in which the figure has a number. Shares of independent parameters sum to at most 1: the rest is how they
 * work together. Those of correlated ones overlap.
 */
export function varianceShares(
  parameters: ReadonlyMap<string, Float64Array>,
  figure: Float64Array,
): VarianceShare[] {
  const known = (_: number, i: number): boolean => Number.isFinite(figure[i]!);
  const values = figure.filter(known);
  const ranks = sortedRanks(values);
  const whole = values.length === figure.length;
  return [...parameters]
    .map(([id, column]) => {
      const own = sortedRanks(whole ? column : column.filter(known));
      return { id, firstOrder: firstOrderShare(own, values), rank: correlation(own, ranks) };
    })
    .sort((a, b) => (b.firstOrder || 0) - (a.firstOrder || 0));
}

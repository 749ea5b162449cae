import type { Column } from '../column.ts';
import { divide } from '../columnMath.ts';
import { netPresentValue } from './netPresentValue.ts';

/**
 * Present value of the benefits ÷ present value of the costs, a plain number. Both are yearly amounts as positive
 * numbers (costs not signed), year 0 not discounted. No value where the costs are worth 0.
 */
export function benefitCostRatio(
  benefits: readonly Column[],
  costs: readonly Column[],
  factors: Float64Array,
): Column {
  return divide(netPresentValue(benefits, factors), netPresentValue(costs, factors));
}

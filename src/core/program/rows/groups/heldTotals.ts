import type { Column } from '../../../column.ts';
import { uniform, valueAt } from '../../../column.ts';
import { evaluateExpression } from '../../../formula/evaluateExpression.ts';
import type { Call } from '../../../formula/expression.ts';
import type { Evaluation } from '../../evaluation.ts';
import { totalCalls } from '../totalCalls.ts';

/**
 * The sums over all rows that the formulas of an evaluation read, as they stand: held so, a single row or a group of
 * rows can be looked at while all the others stay what they are.
 */
export function heldTotals({ program, scope }: Evaluation): ReadonlyMap<Call, Column> {
  return new Map(
    totalCalls(program).map(({ call }) => [call, uniform(valueAt(evaluateExpression(call, scope), 0))]),
  );
}

import { valueAt, type Column } from '../../column.ts';
import { evaluateExpression } from '../../formula/evaluateExpression.ts';
import type { Expression } from '../../formula/expression.ts';
import { liftTotals } from '../compile/liftTotals.ts';
import type { Evaluation } from '../evaluation.ts';
import { firstRow } from './spread.ts';

/** Yes/no (1, 0, NaN) of a rule in one lane per variant: names are figures of the whole, total(…) looks at the rows. */
export function evaluateForWhole(evaluation: Evaluation, when: Expression): Column {
  const { scope, inputs } = evaluation;
  if (!inputs.rows) return evaluateExpression(when, scope);
  const { outer, totals } = liftTotals(when);
  const lifted = new Map<string, Column>();
  for (const [id, call] of totals) {
    lifted.set(id, firstRow(evaluateExpression(call, scope), inputs.lanes, scope.counted));
  }
  const nothing = new Float64Array([NaN]);
  return evaluateExpression(outer, {
    ...scope,
    lanes: { variants: inputs.lanes.variants, rows: 1 },
    counted: () => true,
    column: (id) => lifted.get(id) ?? evaluation.wholes.get(id) ?? nothing,
  });
}

/** The same rule in one lane: of a row, or of the whole. */
export function ruleAt(
  evaluation: Evaluation,
  when: Expression,
  row: number | 'whole',
  variant: number,
): number {
  if (row === 'whole') return valueAt(evaluateForWhole(evaluation, when), variant);
  const lane = variant * evaluation.inputs.lanes.rows + row;
  return valueAt(evaluateExpression(when, evaluation.scope), lane);
}

import { valueAt } from '../../../core/column.ts';
import { evaluateExpression } from '../../../core/formula/evaluateExpression.ts';
import type { Evaluation } from '../../../core/program/evaluation.ts';

/**
 * What share of a yearly line's full amount falls in a year, from phasing in, growth and the line's ends. `amount` is
 * signed and in base units. Null where the full amount is not one number: several rows, or a line that is not yearly.
 */
export function yearWeight(
  evaluation: Evaluation,
  lineId: string,
  amount: number,
  row: number | null,
): number | null {
  const node = evaluation.program.nodes.get(lineId);
  if (node?.kind !== 'line' || !('yearly' in node.line.when) || node.expressions.amount === null) return null;
  if (row === null && evaluation.inputs.rows) return null;
  const full = Math.abs(valueAt(evaluateExpression(node.expressions.amount, evaluation.scope), row ?? 0));
  return full > 0 && Number.isFinite(amount) ? Math.abs(amount) / full : null;
}

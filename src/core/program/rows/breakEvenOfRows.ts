import { uniform, valueAt } from '../../column.ts';
import { evaluateExpression } from '../../formula/evaluateExpression.ts';
import { toBase } from '../../units/unit.ts';
import type { Evaluation } from '../evaluation.ts';
import type { Inputs } from '../prepareInputs.ts';
import { findRoot } from '../years/findRoot.ts';

/**
 * The break-even `id` of the whole of many rows, in the parameter's base unit: the one value that, set in every row,
 * brings the figure of the whole to its target. NaN where the case has no such measure, or no such value.
 */
export function breakEvenOfRows(whole: Evaluation, inputs: Inputs, id: string): number {
  const { program } = whole;
  const node = program.nodes.get(id);
  if (node?.kind !== 'solve') return NaN;
  const { for: parameter, make, within } = node.measure.solve;
  const unit = program.figures.get(parameter)?.unit;
  if (!unit) return NaN;
  const target = node.equal ? valueAt(evaluateExpression(node.equal, whole.scope), 0) : 0;
  const root = findRoot({
    lanes: 1,
    low: toBase(within[0], unit),
    high: toBase(within[1], unit),
    gap: (points) =>
      points.map((point) => {
        const columns = new Map(inputs.columns).set(parameter, uniform(valueAt(point, 0)));
        const made = whole.rerun({ ...inputs, columns }, [make]).wholes.get(make);
        return uniform((made ? valueAt(made, 0) : NaN) - target);
      }),
  });
  return valueAt(root, 0);
}

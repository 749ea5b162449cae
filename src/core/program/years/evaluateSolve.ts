import { laneCount, uniform, valueAt, type Column } from '../../column.ts';
import { evaluateExpression } from '../../formula/evaluateExpression.ts';
import type { Expression } from '../../formula/expression.ts';
import type { SolveMeasure } from '../../model/measure.ts';
import { toBase } from '../../units/unit.ts';
import { upstream } from '../compile/upstream.ts';
import type { Evaluation } from '../evaluation.ts';
import { widen } from './widen.ts';
import { findRoot } from './findRoot.ts';
import type { Level } from './netFlows.ts';

/**
 * The value of one parameter at which a figure meets its target, lane by lane, found by the same evaluation over
 * bracketing values as variants. No value where the figure does not cross the target inside the bracket: never an end
 * point. The result is in the parameter's base unit.
 */
export function evaluateSolve(evaluation: Evaluation, measure: SolveMeasure, equal: Expression | null): void {
  const target = equal ? evaluateExpression(equal, evaluation.scope) : uniform(0);
  const row = solveAt(evaluation, measure, target, 'row');
  evaluation.columns.set(measure.id, row);
  evaluation.wholes.set(
    measure.id,
    evaluation.inputs.rows ? solveAt(evaluation, measure, target, 'whole') : row,
  );
}

/** The break-even of every row, or of the whole. */
export function solveAt(evaluation: Evaluation, measure: SolveMeasure, target: Column, level: Level): Column {
  const { program, inputs } = evaluation;
  const { for: parameter, make, within } = measure.solve;
  const unit = program.figures.get(parameter)?.unit;
  if (!unit || !upstream(program, [make]).has(parameter)) return uniform(NaN);
  const rows = level === 'row' ? inputs.lanes.rows : 1;
  const lanes = laneCount({ ...inputs.lanes, rows });
  const inner = laneCount(inputs.lanes);
  return findRoot({
    lanes,
    low: toBase(within[0], unit),
    high: toBase(within[1], unit),
    gap: (points) => {
      // Lane (point, variant, row): each outer lane tries its own points.
      const wide = widen(inputs, points.length);
      const spread = new Float64Array(points.length * inner);
      for (let lane = 0; lane < spread.length; lane++) {
        const outer = lane % inner;
        const point = (lane - outer) / inner;
        const own = level === 'row' ? outer : Math.floor(outer / inputs.lanes.rows);
        spread[lane] = points[point]![own]!;
      }
      const columns = new Map(wide.columns).set(parameter, spread);
      const result = evaluation.rerun({ ...wide, columns }, [make]);
      const made = (level === 'row' ? result.columns : result.wholes).get(make) ?? uniform(NaN);
      return points.map((_, point) => {
        const gaps = new Float64Array(lanes);
        for (let lane = 0; lane < lanes; lane++) {
          gaps[lane] =
            valueAt(made, point * lanes + lane) -
            valueAt(target, level === 'row' ? lane : lane * inputs.lanes.rows);
        }
        return gaps;
      });
    },
  });
}

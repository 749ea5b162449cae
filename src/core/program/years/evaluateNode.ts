import { uniform, type Column } from '../../column.ts';
import { scale } from '../../columnMath.ts';
import { evaluateExpression } from '../../formula/evaluateExpression.ts';
import type { Evaluation } from '../evaluation.ts';
import { evaluateLine } from './evaluateLine.ts';
import { evaluateMeasure } from './evaluateMeasure.ts';
import { evaluateSolve } from './evaluateSolve.ts';

const nothing = uniform(NaN);

/** Runs one named figure of the program; what it reads has run before. */
export function evaluateNode(evaluation: Evaluation, id: string): void {
  const { program, columns, scope } = evaluation;
  const node = program.nodes.get(id);
  if (!node) return;
  switch (node.kind) {
    case 'parameter':
      if (!columns.has(id) && node.expression) {
        columns.set(id, corrected(evaluation, id, evaluateExpression(node.expression, scope)));
      }
      return;
    case 'formula':
      columns.set(
        id,
        corrected(evaluation, id, node.expression ? evaluateExpression(node.expression, scope) : nothing),
      );
      return;
    case 'line':
      evaluateLine(evaluation, node.line, node.expressions);
      return;
    case 'measure':
      evaluateMeasure(evaluation, node.measure, node.year);
      return;
    case 'solve':
      evaluateSolve(evaluation, node.measure, node.equal);
  }
}

/** A gain that is taken to be too hopeful is smaller from here on, for all that reads it. */
function corrected({ inputs }: Evaluation, id: string, column: Column): Column {
  const by = inputs.realism.figures.get(id);
  return by === undefined ? column : scale(column, by);
}

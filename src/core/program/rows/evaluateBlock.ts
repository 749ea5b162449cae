import type { Column } from '../../column.ts';
import type { Call } from '../../formula/expression.ts';
import type { Evaluation } from '../evaluation.ts';
import type { Inputs } from '../prepareInputs.ts';
import type { Program } from '../program.ts';
import { upstream } from '../compile/upstream.ts';
import { evaluateExpression } from '../../formula/evaluateExpression.ts';
import { uniform } from '../../column.ts';
import { evaluateNode } from '../years/evaluateNode.ts';
import { measureAt } from '../years/evaluateMeasure.ts';
import { solveAt } from '../years/evaluateSolve.ts';
import { startEvaluation } from '../years/startEvaluation.ts';

/**
 * The same evaluation for a block of rows alone: what each row has of its own, nothing of the whole. `lifted` are the
 * sums over all rows that formulas read; they stay as they are while a row's own break-even is sought.
 */
export function evaluateBlock(
  program: Program,
  inputs: Inputs,
  wanted: ReadonlySet<string>,
  lifted: ReadonlyMap<Call, Column>,
): Evaluation {
  const evaluation = startEvaluation(
    program,
    inputs,
    (changed, figures) => evaluateBlock(program, changed, upstream(program, figures), lifted),
    lifted,
  );
  for (const id of program.order) {
    const node = wanted.has(id) ? program.nodes.get(id) : undefined;
    if (node?.kind === 'measure') {
      evaluation.columns.set(id, measureAt(evaluation, node.measure, node.year, 'row'));
    } else if (node?.kind === 'solve') {
      const target = node.equal ? evaluateExpression(node.equal, evaluation.scope) : uniform(0);
      evaluation.columns.set(id, solveAt(evaluation, node.measure, target, 'row'));
    } else if (node) evaluateNode(evaluation, id);
  }
  return evaluation;
}

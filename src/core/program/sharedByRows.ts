import { partsOf, type Expression } from '../formula/expression.ts';
import { upstream } from './compile/upstream.ts';
import type { Evaluation } from './evaluation.ts';

/**
 * Whether a formula belongs to the whole alone: it adds up over the rows (itself or above it) and comes to the same in
 * every row. Shown row by row, the one cost of all would read as the cost of each. A figure that the case sums is a row's own.
 */
export function sharedByRows(evaluation: Evaluation, id: string): boolean {
  const { program, inputs, columns } = evaluation;
  if (inputs.lanes.rows < 2 || columns.get(id)?.length !== 1) return false;
  const info = program.figures.get(id);
  if (info?.kind !== 'formula' || info.outcome?.whole === 'sum') return false;
  return [...upstream(program, [id])].some((above) => {
    const node = program.nodes.get(above);
    return node?.kind === 'formula' && node.expression !== null && addsUp(node.expression);
  });
}

function addsUp(expression: Expression): boolean {
  if (expression.kind === 'call' && (expression.name === 'total' || expression.name === 'apportion'))
    return true;
  return partsOf(expression).some(addsUp);
}

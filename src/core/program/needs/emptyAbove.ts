import { uniform, valueAt } from '../../column.ts';
import { evaluateExpression } from '../../formula/evaluateExpression.ts';
import type { Expression } from '../../formula/expression.ts';
import { namesIn } from '../../formula/namesIn.ts';
import { neededNames } from './neededNames.ts';
import { optionalNames } from './optionalNames.ts';
import type { Evaluation } from '../evaluation.ts';
import { isWhole, laneOf, type Where } from '../rows/laneOf.ts';

/**
 * Parameters without a value that the named figures wait for, in the order the case lists them. Without rows only what
 * can matter as things stand: no branch that is not taken, nothing above a figure that has its value. With rows, where
 * each may take another branch, everything above counts; for the whole a parameter is empty if it is so in every
 * counted row.
 */
export function emptyAbove(evaluation: Evaluation, ids: readonly string[], where: Where): readonly string[] {
  const { program, inputs } = evaluation;
  const seen = new Set<string>();
  const empty = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const info = program.figures.get(id);
    if (!info || (!inputs.rows && hasValue(evaluation, id, where))) return;
    if (['parameter', 'choice', 'computed'].includes(info.kind) && isEmpty(evaluation, id, where)) {
      // A computed parameter without a value waits for what it is computed from, unless it was typed over.
      if (info.kind !== 'computed' || inputs.columns.has(id)) empty.add(id);
    }
    if (info.kind === 'computed' && inputs.columns.has(id)) return;
    const node = program.nodes.get(id);
    const expression = node?.kind === 'formula' || node?.kind === 'parameter' ? node.expression : null;
    for (const next of expression ? namesAwaited(evaluation, expression, where) : info.reads) visit(next);
  };
  for (const id of ids) visit(id);
  return program.model.parameters.map(({ id }) => id).filter((id) => empty.has(id));
}

/** The names in an expression that it can be waiting for. */
export function namesAwaited(
  evaluation: Evaluation,
  expression: Expression,
  where: Where,
): readonly string[] {
  if (evaluation.inputs.rows) {
    const optional = optionalNames(expression);
    return namesIn(expression).filter((id) => !optional.has(id));
  }
  const { scope } = evaluation;
  const lane = {
    ...scope,
    lanes: { variants: 1, rows: 1 },
    column: (id: string) => uniform(valueAt(scope.column(id), laneOf(evaluation, where))),
  };
  return neededNames(expression, (condition) => {
    const value = valueAt(evaluateExpression(condition, lane), 0);
    return Number.isNaN(value) ? null : value === 1;
  });
}

function hasValue({ columns, ...evaluation }: Evaluation, id: string, where: Where): boolean {
  const column = columns.get(id);
  return column !== undefined && !Number.isNaN(valueAt(column, laneOf(evaluation, where)));
}

function isEmpty(evaluation: Evaluation, id: string, where: Where): boolean {
  const column = evaluation.columns.get(id);
  if (!column) return true;
  if (!isWhole(where) || !evaluation.inputs.rows || column.length === 1) {
    return Number.isNaN(valueAt(column, laneOf(evaluation, where)));
  }
  const { rows } = evaluation.inputs.lanes;
  const start = (where.variant ?? 0) * rows;
  for (let row = 0; row < rows; row++) {
    if (evaluation.scope.counted(row) && !Number.isNaN(column[start + row])) return false;
  }
  return true;
}

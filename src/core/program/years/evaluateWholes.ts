import { valueAt, type Column, type Lanes } from '../../column.ts';
import type { Evaluation } from '../evaluation.ts';
import { evaluateForWhole } from './evaluateForWhole.ts';
import { firstRow, sumRows } from './spread.ts';

/**
 * One value per variant for every figure that has one for the whole: the sum of rows that have a value, the whole's
 * own expression, or the value itself where all rows share it. Measures and solves set theirs when they run.
 */
export function evaluateWholes(evaluation: Evaluation, only: readonly string[] | null): void {
  const { program, columns, wholes, inputs } = evaluation;
  for (const [id, column] of columns) {
    if (wholes.has(id)) continue;
    wholes.set(id, inputs.rows ? wholeOf(evaluation, id, column) : column);
  }
  if (!inputs.rows) return;
  // In order, so that a whole that names another figure finds its whole and not a row of it.
  for (const id of program.order) {
    const expression = program.wholes.get(id);
    if (!expression || (only && !only.includes(id))) continue;
    wholes.set(id, evaluateForWhole(evaluation, expression));
  }
}

function wholeOf(evaluation: Evaluation, id: string, column: Column): Column {
  const { inputs, scope, program } = evaluation;
  const rule = program.figures.get(id)?.outcome?.whole;
  if (rule === 'sum') {
    return sumRows(column, inputs.lanes, scope.counted, (lane) => Number.isNaN(valueAt(column, lane)));
  }
  return sharedByRows(column, inputs.lanes, scope.counted);
}

/** In each variant the value that all its rows have; none where they differ. */
function sharedByRows(column: Column, lanes: Lanes, isCounted: (row: number) => boolean): Column {
  if (column.length === 1) return column;
  const out = firstRow(column, lanes, isCounted);
  for (let lane = 0; lane < column.length; lane++) {
    const row = lane % lanes.rows;
    if (row > 0 && column[lane] !== column[lane - row]) out[(lane - row) / lanes.rows] = NaN;
  }
  return out;
}

import type { Evaluation } from '../evaluation.ts';
import { figureAt } from '../figureAt.ts';

/** How the rows of a dataset enter a figure's whole; parts and total rows are no rows of their own. */
export interface CountedRows {
  readonly counted: number;
  /** Names of rows left out because the figure is missing there: all of them, or of many the first. */
  readonly left: readonly string[];
}

/** Which rows a figure's whole is made of; null where there are no rows, or the figure is the same in all of them. */
export function countedRows(evaluation: Evaluation, id: string): CountedRows | null {
  const { rows } = evaluation.inputs;
  const summed = evaluation.sums?.figures.get(id);
  if (summed)
    return summed.uniform
      ? null
      : { counted: evaluation.sums!.counted - summed.left, left: summed.leftNames };
  if (!rows || (evaluation.columns.get(id)?.length ?? 1) === 1) return null;
  const own = rows.names.flatMap((_, row) => (evaluation.scope.counted(row) ? [row] : []));
  const left = own.filter((row) => figureAt(evaluation, id, { row }).state === 'missing');
  return { counted: own.length - left.length, left: left.map((row) => rows.names[row] ?? '') };
}

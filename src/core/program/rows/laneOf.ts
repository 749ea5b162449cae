import type { Evaluation } from '../evaluation.ts';

/** One place of an evaluation. */
export interface Where {
  /** A row, or the whole (default). */
  readonly row?: number | 'whole';
  readonly variant?: number;
}

export function isWhole(where: Where): boolean {
  return where.row === undefined || where.row === 'whole';
}

/** Where the place stands in a column of all lanes, or of one value per variant for the whole. */
export function laneOf(evaluation: Pick<Evaluation, 'inputs'>, where: Where): number {
  const variant = where.variant ?? 0;
  const { rows } = evaluation.inputs.lanes;
  return where.row === undefined || where.row === 'whole' ? variant : variant * rows + where.row;
}

import type { Evaluation } from '../../../../core/program/evaluation.ts';
import { figureAt, type FigureState } from '../../../../core/program/figureAt.ts';
import type { Where } from '../../../../core/program/rows/laneOf.ts';

/** What is the same in every row is so for the whole too, also where the case gives no rule for the whole. */
export function stateIn(evaluation: Evaluation, id: string, where: Where = {}): FigureState {
  const state = figureAt(evaluation, id, where);
  const uniform = evaluation.columns.get(id)?.length === 1;
  if (state.state === 'value' || where.row !== undefined || !uniform) return state;
  const own = figureAt(evaluation, id, { ...where, row: 0 });
  return own.state === 'whole' ? state : own;
}

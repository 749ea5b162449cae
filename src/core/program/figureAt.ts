import { valueAt } from '../column.ts';
import { fromBase } from '../units/unit.ts';
import { emptyAbove } from './needs/emptyAbove.ts';
import type { Evaluation } from './evaluation.ts';
import { isWhole, laneOf, type Where } from './rows/laneOf.ts';
import { wholeOnly } from './whole/wholeOnly.ts';

/**
 * A figure in one place. `value` is in the figure's shown unit (yes/no as 1 or 0, a choice as the option's index);
 * `missing` names the empty parameters it waits for; `none` = there is no such figure; `never` = not within the horizon;
 * `whole` = a row has no such figure, the whole has.
 */
export type FigureState =
  | { readonly state: 'value'; readonly value: number }
  | { readonly state: 'missing'; readonly waitsFor: readonly string[] }
  | { readonly state: 'none' }
  | { readonly state: 'never' }
  | { readonly state: 'whole' };

export function figureAt(evaluation: Evaluation, id: string, where: Where = {}): FigureState {
  if (!isWhole(where) && wholeOnly(evaluation, id)) return { state: 'whole' };
  const unit = evaluation.program.figures.get(id)?.unit ?? null;
  return stateOf(evaluation, [id], rawAt(evaluation, id, where), where, (x) =>
    unit ? fromBase(x, unit) : x,
  );
}

/** The number in base units: NaN without a value. */
export function rawAt(evaluation: Evaluation, id: string, where: Where): number {
  const { columns, wholes } = evaluation;
  const column = isWhole(where) ? wholes.get(id) : columns.get(id);
  return column ? valueAt(column, laneOf(evaluation, where)) : NaN;
}

/** Words a raw number: what has no value is missing if a parameter above it is empty there, else none. */
export function stateOf(
  evaluation: Evaluation,
  ids: readonly string[],
  raw: number,
  where: Where,
  show: (raw: number) => number,
): FigureState {
  if (raw === Infinity) return { state: 'never' };
  if (!Number.isNaN(raw)) return { state: 'value', value: show(raw) };
  const waitsFor = emptyAbove(evaluation, ids, where);
  return waitsFor.length > 0 ? { state: 'missing', waitsFor } : { state: 'none' };
}

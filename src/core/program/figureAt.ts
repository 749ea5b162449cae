import { valueAt } from '../column.ts';
import { fromBase } from '../units/unit.ts';
import { optionalNames } from './compile/optionalNames.ts';
import type { Evaluation } from './evaluation.ts';
import { wholeOnly } from './whole/wholeOnly.ts';

export interface Where {
  /** A row, or the whole (default). */
  readonly row?: number | 'whole';
  readonly variant?: number;
}

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

/** Parameters without a value above the named figures, in the order the case lists them. For the whole a parameter
 *  counts as empty only if it is empty in every counted row. */
export function emptyAbove(evaluation: Evaluation, ids: readonly string[], where: Where): readonly string[] {
  const { program } = evaluation;
  const seen = new Set<string>();
  const empty = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const info = program.figures.get(id);
    if (!info) return;
    if (['parameter', 'choice', 'computed'].includes(info.kind) && isEmpty(evaluation, id, where)) {
      // A computed parameter without a value waits for what it is computed from, unless it was typed over.
      if (info.kind !== 'computed' || evaluation.inputs.columns.has(id)) empty.add(id);
    }
    if (info.kind === 'computed' && evaluation.inputs.columns.has(id)) return;
    const optional = optionalOf(evaluation, id);
    for (const next of info.reads) if (!optional?.has(next)) visit(next);
  };
  for (const id of ids) visit(id);
  return program.model.parameters.map(({ id }) => id).filter((id) => empty.has(id));
}

function optionalOf(evaluation: Evaluation, id: string): ReadonlySet<string> | null {
  const node = evaluation.program.nodes.get(id);
  const expression = node?.kind === 'formula' || node?.kind === 'parameter' ? node.expression : null;
  return expression ? optionalNames(expression) : null;
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

export function isWhole(where: Where): boolean {
  return where.row === undefined || where.row === 'whole';
}

export function laneOf(evaluation: Evaluation, where: Where): number {
  const variant = where.variant ?? 0;
  const { rows } = evaluation.inputs.lanes;
  return where.row === undefined || where.row === 'whole' ? variant : variant * rows + where.row;
}

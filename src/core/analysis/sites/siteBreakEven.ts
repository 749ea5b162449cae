import { uniform, valueAt, type Column } from '../../column.ts';
import { isQuantity } from '../../model/isQuantity.ts';
import { upstream } from '../../program/compile/upstream.ts';
import type { Evaluation } from '../../program/evaluation.ts';
import { evaluateBlock } from '../../program/rows/evaluateBlock.ts';
import { heldTotals } from '../../program/rows/groups/heldTotals.ts';
import { solveAt } from '../../program/years/evaluateSolve.ts';
import { fromBase, toBase } from '../../units/unit.ts';
import { vary } from '../../program/years/widen.ts';
import { boundsOf, rangeOf } from '../rangeOf.ts';

/** Where a row begins or ceases to pay as one parameter moves alone; values in the parameter's own unit. */
export type SiteBreakEven =
  /** It pays from this value on, or up to it; `pays`: as the row stands. */
  | {
      readonly state: 'value';
      readonly value: number;
      readonly from: 'least' | 'most';
      readonly pays: boolean;
    }
  /** It pays, or does not, whatever value was tried. */
  | { readonly state: 'always' | 'never' }
  /** The figure jumps over 0, so that no value makes it 0. */
  | { readonly state: 'jumps' }
  /** The row lacks a number. */
  | { readonly state: 'missing' };

export interface SiteBreakEvens {
  readonly rows: readonly SiteBreakEven[];
  /** Values tried, in the parameter's own unit. */
  readonly within: readonly [number, number];
}

/** So far from 0 a figure may be, in kroner, where it is called 0. */
const NEAR = 1;

/**
 * By row the value of one parameter at which a figure of the row's own is 0, all else as it stands: sums over all rows
 * too, since only this row moves. null where the figure does not follow the parameter.
 */
export function siteBreakEven(
  evaluation: Evaluation,
  parameter: string,
  figure: string,
): SiteBreakEvens | null {
  const { program, inputs } = evaluation;
  const unit = program.figures.get(parameter)?.unit;
  const lifted = heldTotals(evaluation);
  const within = unit && spanOf(evaluation, parameter);
  if (!unit || !within || !upstream(program, [figure]).has(parameter)) return null;
  const wanted = upstream(program, [figure]);
  const alone = evaluateBlock(program, inputs, wanted, lifted);
  const ends = within.map((end) => toBase(end, unit));
  const solve = { for: parameter, make: figure, within };
  const found = solveAt(alone, { id: 'siteBreakEven', solve }, uniform(0), 'row');
  const tried = (changed: typeof inputs): Column =>
    evaluateBlock(program, changed, wanted, lifted).columns.get(figure) ?? uniform(NaN);
  const atEnds = tried(vary(inputs, parameter, ends));
  const atFound = tried({ ...inputs, columns: new Map(inputs.columns).set(parameter, found) });
  const now = alone.columns.get(figure) ?? uniform(NaN);
  const { rows } = inputs.lanes;
  return {
    within,
    rows: Array.from({ length: rows }, (_, row): SiteBreakEven => {
      const [low, high] = [valueAt(atEnds, row), valueAt(atEnds, rows + row)];
      const value = fromBase(valueAt(found, row), unit);
      const pays = valueAt(now, row) >= 0;
      if (Number.isNaN(low) || Number.isNaN(high)) return { state: 'missing' };
      if (Math.abs(valueAt(atFound, row)) <= NEAR && Number.isFinite(value)) {
        return { state: 'value', value, from: low < 0 || (low === 0 && high > 0) ? 'least' : 'most', pays };
      }
      if (low < 0 !== high < 0) return { state: 'jumps' };
      return { state: low < 0 ? 'never' : 'always' };
    }),
  };
}

/** From nothing (or the hard bound) to ten times the most that any row has, or the range where that is wider. */
function spanOf({ program, inputs, columns }: Evaluation, id: string): readonly [number, number] | null {
  const parameter = program.model.parameters.find((one) => one.id === id);
  const unit = program.figures.get(id)?.unit;
  if (!parameter || !isQuantity(parameter) || !unit) return null;
  const [least, most] = boundsOf(parameter);
  const values = [...(columns.get(id) ?? [])].filter(Number.isFinite).map((value) => fromBase(value, unit));
  const range = rangeOf(program, inputs, parameter);
  const highest = values.reduce((high, value) => Math.max(high, value), 0);
  const lowest = values.reduce((low, value) => Math.min(low, value), 0);
  const low = Math.max(least, Math.min(10 * lowest, range?.low ?? 0, 0));
  const high = Math.min(most, Math.max(10 * highest, range?.high ?? 0));
  return low < high ? [low, high] : null;
}

import { valueAt } from '../column.ts';
import type { Line, Selection } from '../model/line.ts';
import type { Text } from '../model/text.ts';
import { fromBase, type Unit } from '../units/unit.ts';
import { signOf } from './compile/selectLines.ts';
import type { Evaluation } from './evaluation.ts';
import { isWhole, laneOf, type Where } from './rows/laneOf.ts';
import { lineFlows, linesAt, leftOut } from './years/netFlows.ts';

export interface BudgetLine {
  readonly id: string;
  readonly label: Text;
  readonly line: Line;
  /** Signed, by year 0..horizon; NaN = no value. Kroner, or the line's own quantity in base units. */
  readonly amounts: readonly number[];
}

export interface Budget {
  readonly lines: readonly BudgetLine[];
  readonly total: readonly number[];
  readonly cumulative: readonly number[];
  /** Calendar years, from the case's start year. */
  readonly years: readonly number[];
}

/**
 * Amounts of the selected lines by calendar year, undiscounted: what a budget holder sees. A row with a missing amount
 * in `complete` is left out, so that the budgets of all payers add up to the budget of the whole.
 */
export function budget(
  evaluation: Evaluation,
  selection: Selection,
  where: Where = {},
  complete: Selection = selection,
): Budget {
  const { settings } = evaluation.inputs;
  const level = isWhole(where) ? 'whole' : 'row';
  const lines = linesAt(evaluation, selection, level);
  const left = level === 'whole' ? leftOut(evaluation, linesAt(evaluation, complete, level)) : null;
  const lane = laneOf(evaluation, where);
  const rows = lines.map((line): BudgetLine => {
    const sign = signOf(line, selection.payers);
    const flows = lineFlows(evaluation, line, level, left);
    const amounts = flows.map((amount) => (sign === 0 ? 0 : sign * valueAt(amount, lane) + 0));
    return { id: line.id, label: line.label, line, amounts };
  });
  const years = Array.from({ length: settings.horizon + 1 }, (_, t) => settings.start + t);
  const total = years.map((_, t) => rows.reduce((sum, { amounts }) => sum + (amounts[t] ?? NaN), 0));
  let sum = 0;
  const cumulative = total.map((amount) => (sum += amount));
  return { lines: rows, total, cumulative, years };
}

/** A line's yearly amount in a shown unit. */
export function shownAmount(amount: number, unit: Unit | null): number {
  return unit ? fromBase(amount, unit) : amount;
}

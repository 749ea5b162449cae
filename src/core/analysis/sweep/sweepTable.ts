import type { SweepTable } from '../../model/reading.ts';
import { evaluate } from '../../program/evaluate.ts';
import { figureAt, type FigureState } from '../../program/figureAt.ts';
import { prepareInputs, type InputOptions } from '../../program/prepareInputs.ts';
import type { Program } from '../../program/program.ts';
import { vary } from '../../program/years/widen.ts';
import { toBase } from '../../units/unit.ts';

export interface SweepRow {
  /** In the swept parameter's own unit. */
  readonly value: number;
  /** One state per shown figure, for the whole. */
  readonly states: readonly FigureState[];
}

/**
 * A table by parameter: one evaluation with a variant per value, on top of the table's reading (or the one given).
 * Tables over rows are the rows themselves and give nothing here.
 */
export function sweepTable(
  program: Program,
  table: SweepTable,
  options: InputOptions = {},
): readonly SweepRow[] {
  if (!('parameter' in table.over)) return [];
  const unit = program.figures.get(table.over.parameter)?.unit;
  if (!unit) return [];
  const values = sweepValues(table.over);
  const reading = table.reading ?? options.reading ?? null;
  const inputs = prepareInputs(program, { ...options, reading });
  const base = values.map((value) => toBase(value, unit));
  const evaluation = evaluate(program, vary(inputs, table.over.parameter, base), table.show);
  return values.map((value, variant) => ({
    value,
    states: table.show.map((id) => figureAt(evaluation, id, { variant })),
  }));
}

export function sweepValues(
  over:
    | { readonly values: readonly number[] }
    | { readonly from: number; readonly to: number; readonly steps: number },
): readonly number[] {
  if ('values' in over) return over.values;
  const { from, to, steps } = over;
  return Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps);
}

import { laneCount, type Column } from '../../column.ts';
import type { Inputs, RowData } from '../prepareInputs.ts';

/** The inputs of rows from..to (not included) alone, of an evaluation with one variant. No number is copied. */
export function sliceInputs(inputs: Inputs, from: number, to: number): Inputs {
  const { rows, lanes } = inputs;
  if (!rows || lanes.variants !== 1) throw new Error('only one variant with rows can be cut into blocks');
  const cut = (column: Column): Column => (column.length === 1 ? column : column.subarray(from, to));
  return {
    ...inputs,
    lanes: { variants: 1, rows: to - from },
    rows: sliceRows(rows, from, to),
    columns: new Map([...inputs.columns].map(([id, column]) => [id, cut(column)])),
    profiles: new Map([...inputs.profiles].map(([id, ages]) => [id, ages.map(cut)])),
  };
}

/** One variant of several, with all its rows. */
export function sliceVariant(inputs: Inputs, variant: number): Inputs {
  const { rows } = inputs.lanes;
  const all = laneCount(inputs.lanes);
  const cut = (column: Column): Column =>
    column.length === all && column.length > 1
      ? column.subarray(variant * rows, (variant + 1) * rows)
      : column;
  return {
    ...inputs,
    lanes: { variants: 1, rows },
    columns: new Map([...inputs.columns].map(([id, column]) => [id, cut(column)])),
    profiles: new Map([...inputs.profiles].map(([id, ages]) => [id, ages.map(cut)])),
  };
}

function sliceRows(rows: RowData, from: number, to: number): RowData {
  return {
    names: rows.names.slice(from, to),
    parts: rows.parts.slice(from, to),
    totals: rows.totals.slice(from, to),
    values: new Map([...rows.values].map(([id, values]) => [id, values.subarray(from, to)])),
  };
}

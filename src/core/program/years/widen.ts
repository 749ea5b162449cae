import { laneCount, type Column } from '../../column.ts';
import type { Inputs } from '../prepareInputs.ts';

/** The same inputs `times` over as variants: per-lane columns are repeated, uniform ones stay one number. */
export function widen(inputs: Inputs, times: number): Inputs {
  const repeat = (column: Column): Column => {
    if (column.length === 1) return column;
    const out = new Float64Array(column.length * times);
    for (let i = 0; i < times; i++) out.set(column, i * column.length);
    return out;
  };
  return {
    ...inputs,
    lanes: { variants: inputs.lanes.variants * times, rows: inputs.lanes.rows },
    columns: new Map([...inputs.columns].map(([id, column]) => [id, perLane(inputs, repeat, column)])),
    profiles: new Map(
      [...inputs.profiles].map(([id, ages]) => [id, ages.map((age) => perLane(inputs, repeat, age))]),
    ),
  };
}

/** A mapped column has one entry per row even when there is one variant, so it is repeated like any other. */
function perLane(inputs: Inputs, repeat: (column: Column) => Column, column: Column): Column {
  const full = laneCount(inputs.lanes);
  if (column.length !== 1 && column.length !== full) {
    throw new Error(`A column of ${column.length} entries does not fit ${full} lanes`);
  }
  return repeat(column);
}

/** One parameter set to a list of values (base units), one variant each; everything else as it is. */
export function vary(inputs: Inputs, parameter: string, values: readonly number[]): Inputs {
  const wide = widen(inputs, values.length);
  const inner = laneCount(inputs.lanes);
  const column = new Float64Array(values.length * inner);
  values.forEach((value, i) => column.fill(value, i * inner, (i + 1) * inner));
  return { ...wide, columns: new Map(wide.columns).set(parameter, column) };
}

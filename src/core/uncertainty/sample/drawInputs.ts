import type { Column } from '../../column.ts';
import { inBase, type Inputs } from '../../program/prepareInputs.ts';
import { scaleOf } from '../../program/realism/scaleOf.ts';
import { widen } from '../../program/years/widen.ts';
import { drawParameters } from './drawParameters.ts';
import type { Sampling } from './prepareSampling.ts';

/**
 * Draws from..to (not included) of a run as inputs with one variant per draw; a drawn value is the same in all rows of
 * its draw, and goes through unit and price level as a typed one does. The same bits however the run is cut. Parameters
 * in `redraw` are drawn anew, as drawParameters does it.
 */
export function drawInputs(
  sampling: Sampling,
  from: number,
  to: number,
  redraw: ReadonlySet<string> = new Set(),
): Inputs {
  const { program, inputs, drawn } = sampling;
  const wide = widen(inputs, to - from);
  const columns = new Map(wide.columns);
  const values = drawParameters(sampling, from, to, redraw);
  for (const { id, computed } of drawn) {
    const scale = computed ? 1 : scaleOf(inputs, id);
    const own = values.get(id)!;
    columns.set(id, overRows(inBase(program, id, scale, own, own), inputs.lanes.rows));
  }
  return { ...wide, columns };
}

function overRows(column: Column, rows: number): Column {
  if (rows === 1) return column;
  const out = new Float64Array(column.length * rows);
  for (let v = 0; v < column.length; v++) out.fill(column[v]!, v * rows, (v + 1) * rows);
  return out;
}

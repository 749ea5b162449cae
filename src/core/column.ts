/**
 * One number per lane, in base units. A column of length 1 means the same number in every lane.
 * NaN is "no value" (missing or none); +Infinity only means "never" (payback beyond the horizon).
 */
export type Column = Float64Array;

/** Lanes of one evaluation: variants × rows, rows innermost. Lane of (v, r) is v * rows + r. */
export interface Lanes {
  readonly variants: number;
  readonly rows: number;
}

export function laneCount(lanes: Lanes): number {
  return lanes.variants * lanes.rows;
}

export function uniform(value: number): Column {
  const column = new Float64Array(1);
  column[0] = value;
  return column;
}

/** The value in one lane; a uniform column answers the same for all. */
export function valueAt(column: Column, lane: number): number {
  return (column.length === 1 ? column[0] : column[lane]) ?? NaN;
}

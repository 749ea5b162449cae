import type { ChartAxis } from '../axis/chartAxis.ts';

/** Where points stand in a drawing, in pixels. */
export interface PlacedPoints {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

export function roomForPoints(count: number): PlacedPoints {
  return { x: new Float32Array(count), y: new Float32Array(count) };
}

/** Places the points from `first` to before `end`: a million at once would hold up the page. */
export function placePoints(
  placed: PlacedPoints,
  { xs, ys }: { readonly xs: Float64Array; readonly ys: Float64Array },
  { across, up }: { readonly across: ChartAxis; readonly up: ChartAxis },
  [first, end]: readonly [number, number],
): void {
  place(placed.x, xs, across, first, end);
  place(placed.y, ys, up, first, end);
}

function place(to: Float32Array, values: Float64Array, axis: ChartAxis, first: number, end: number): void {
  const { log, slope, start } = axis;
  for (let at = first; at < end; at++) {
    const value = values[at]!;
    to[at] = start + slope * (log ? Math.log10(value) : value);
  }
}

/** The point nearest to a place, or null where none is within so many pixels. */
export function nearestPoint(
  { x, y }: PlacedPoints,
  toX: number,
  toY: number,
  within: number,
): number | null {
  let found: number | null = null;
  let least = within * within;
  for (let at = 0; at < x.length; at++) {
    const acrossBy = x[at]! - toX;
    const upBy = y[at]! - toY;
    const far = acrossBy * acrossBy + upBy * upBy;
    if (far <= least) {
      least = far;
      found = at;
    }
  }
  return found;
}

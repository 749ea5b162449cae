import { scaleLinear } from 'd3';

export interface TwoWayShape {
  /** Rising. */
  readonly across: readonly number[];
  readonly up: readonly number[];
  /** By cell, row by row from the first value upwards; NaN where there is none. */
  readonly values: readonly number[];
  readonly target: number;
  readonly points: readonly { readonly across: number; readonly up: number }[];
  readonly pieces: readonly (readonly [number, number])[];
  readonly now: { readonly across: number; readonly up: number } | null;
}

export interface TwoWayCell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly side: 'over' | 'under' | 'none';
  /** 0 at the target, 1 at the value farthest from it. */
  readonly strength: number;
}

export interface TwoWayGeometry {
  readonly cells: readonly TwoWayCell[];
  readonly pieces: readonly {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  }[];
  /** Null outside the map. */
  readonly now: { readonly x: number; readonly y: number } | null;
  readonly acrossTicks: readonly { readonly value: number; readonly x: number }[];
  readonly upTicks: readonly { readonly value: number; readonly y: number }[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const left = 84;
const top = 10;

/** Cells around their values, the line of break-even over them, and a few of the values along both sides. */
export function twoWayGeometry(shape: TwoWayShape, width: number): TwoWayGeometry {
  const right = Math.max(left + 100, width - 14);
  const bottom = top + Math.min(360, (right - left) * 0.75);
  const ends = (values: readonly number[]): [number, number] => [values[0] ?? 0, values.at(-1) ?? 1];
  const x = scaleLinear().domain(ends(shape.across)).range([left, right]);
  const y = scaleLinear().domain(ends(shape.up)).range([bottom, top]);
  const gaps = shape.values.map((value) => value - shape.target);
  const farthest = gaps.reduce((far, gap) => (Number.isFinite(gap) ? Math.max(far, Math.abs(gap)) : far), 0);
  const columns = shape.across.length;
  const halfX = (right - left) / (columns - 1) / 2;
  const halfY = (bottom - top) / (shape.up.length - 1) / 2;
  const inside = (value: number, [low, high]: readonly [number, number]): number =>
    Math.min(Math.max(value, low), high);
  return {
    cells: gaps.map((gap, at): TwoWayCell => {
      const [middleX, middleY] = [x(shape.across[at % columns]!), y(shape.up[Math.floor(at / columns)]!)];
      const [from, to] = [inside(middleX - halfX, [left, right]), inside(middleX + halfX, [left, right])];
      const [high, low] = [inside(middleY - halfY, [top, bottom]), inside(middleY + halfY, [top, bottom])];
      return {
        x: from,
        y: high,
        width: to - from,
        height: low - high,
        side: Number.isFinite(gap) ? (gap >= 0 ? 'over' : 'under') : 'none',
        strength: farthest > 0 && Number.isFinite(gap) ? Math.abs(gap) / farthest : 0,
      };
    }),
    pieces: shape.pieces.flatMap(([from, to]) => {
      const [a, b] = [shape.points[from], shape.points[to]];
      return a && b ? [{ x1: x(a.across), y1: y(a.up), x2: x(b.across), y2: y(b.up) }] : [];
    }),
    now:
      shape.now && isWithin(shape.now.across, shape.across) && isWithin(shape.now.up, shape.up)
        ? { x: x(shape.now.across), y: y(shape.now.up) }
        : null,
    acrossTicks: few(shape.across, width < 480 ? 3 : 6).map((value) => ({ value, x: x(value) })),
    upTicks: few(shape.up, 6).map((value) => ({ value, y: y(value) })),
    left,
    right,
    top,
    bottom,
  };
}

function isWithin(value: number, values: readonly number[]): boolean {
  return value >= (values[0] ?? Infinity) && value <= (values.at(-1) ?? -Infinity);
}

/** Both ends and some between, evenly. */
function few(values: readonly number[], count: number): readonly number[] {
  const last = values.length - 1;
  const picked = Array.from({ length: count }, (_, i) => values[Math.round((last * i) / (count - 1))]!);
  return [...new Set(picked)];
}

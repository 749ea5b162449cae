import { line, scaleLinear } from 'd3';
import { spreadLabels } from '../lines/spreadLabels.ts';

export interface SpiderShape {
  readonly id: string;
  /** −1 at the low end of the range, 0 where it stands, 1 at the high end; NaN where there is no value. */
  readonly points: readonly { readonly at: number; readonly value: number }[];
}

export interface SpiderLinePlace {
  readonly id: string;
  /** Empty where fewer than two points have a value. */
  readonly path: string;
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  /** Middle of its sign at the end of the line. */
  readonly signX: number;
  readonly signY: number;
}

export interface SpiderGeometry {
  readonly lines: readonly SpiderLinePlace[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly step: number;
  readonly left: number;
  readonly middle: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
}

const signHeight = 18;
const drawn = 260;

/** Lines that all pass through where things stand, each signed at the high end of its range. */
export function spiderGeometry(lines: readonly SpiderShape[], width: number): SpiderGeometry {
  const [left, top] = [88, 12];
  const [right, bottom] = [Math.max(left + 80, width - 30), top + drawn];
  const values = lines.flatMap(({ points }) => points.map(({ value }) => value)).filter(Number.isFinite);
  const least = values.reduce((low, value) => Math.min(low, value), Infinity);
  const most = values.reduce((high, value) => Math.max(high, value), -Infinity);
  const spread = least < most ? [least, most] : [(least || 0) - 1, (most || 0) + 1];
  const y = scaleLinear()
    .domain(spread)
    .range([bottom - 6, top + 6])
    .nice(5);
  const x = scaleLinear().domain([-1, 1]).range([left, right]);
  const draw = line<{ at: number; value: number }>()
    .defined(({ value }) => Number.isFinite(value))
    .x(({ at }) => x(at))
    .y(({ value }) => y(value));
  const ends = lines.map(({ points }) => points.findLast(({ value }) => Number.isFinite(value)));
  const signs = spreadLabels(
    ends.map((end) => ({ at: end ? y(end.value) : bottom, height: signHeight })),
    top,
    bottom,
  );
  const ticks = y.ticks(5);
  return {
    lines: lines.map(({ id, points }, i) => ({
      id,
      path: draw([...points]) ?? '',
      dots: points
        .filter(({ value }) => Number.isFinite(value))
        .map(({ at, value }) => ({ x: x(at), y: y(value) })),
      signX: right + 16,
      signY: signs[i] ?? bottom,
    })),
    ticks: ticks.map((value) => ({ value, y: y(value) })),
    step: (ticks[1] ?? 1) - (ticks[0] ?? 0),
    left,
    middle: x(0),
    right,
    top,
    bottom,
    height: bottom + 28,
  };
}

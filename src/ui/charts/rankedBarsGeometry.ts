import { scaleLinear } from 'd3';

export interface RankedRow {
  readonly id: string;
  readonly label: string;
  /** NaN where the row has no value: it is listed last, without a bar. */
  readonly value: number;
}

export interface RankedBar extends RankedRow {
  readonly middle: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface RankedBarsGeometry {
  readonly bars: readonly RankedBar[];
  readonly zero: number;
  readonly height: number;
  readonly labelWidth: number;
}

const rowHeight = 32;
const barHeight = 18;
const valueWidth = 110;

/** From the largest value to the smallest; rows without one come last. */
export function rankRows(rows: readonly RankedRow[]): RankedRow[] {
  const known = rows.filter((row) => Number.isFinite(row.value));
  const unknown = rows.filter((row) => !Number.isFinite(row.value));
  return [...known.sort((a, b) => b.value - a.value), ...unknown];
}

/** Places rows as horizontal bars from the largest value to the smallest, in pixels of the given width. */
export function rankedBarsGeometry(rows: readonly RankedRow[], width: number): RankedBarsGeometry {
  const order = rankRows(rows);
  const values = order.map((row) => row.value).filter((value) => Number.isFinite(value));
  const labelWidth = Math.min(220, width * 0.36);
  const scale = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values) || 1])
    .range([labelWidth, Math.max(labelWidth + 40, width - valueWidth)]);
  const zero = scale(0);
  const bars = order.map((row, at) => {
    const end = Number.isFinite(row.value) ? scale(row.value) : zero;
    return {
      ...row,
      middle: at * rowHeight + rowHeight / 2,
      x: Math.min(zero, end),
      y: at * rowHeight + (rowHeight - barHeight) / 2,
      width: Math.abs(end - zero),
      height: barHeight,
    };
  });
  return { bars, zero, height: order.length * rowHeight, labelWidth };
}

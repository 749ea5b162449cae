import { scaleLinear } from 'd3';

export interface RankedRow {
  readonly id: string;
  readonly label: string;
  /** NaN where the row has no value: it is listed last, without a bar. */
  readonly value: number;
  /** What the value is to be held against, marked across the bar. */
  readonly limit?: number;
}

export interface RankedBar extends RankedRow {
  /** Baselines of the name and of the value. */
  readonly labelY: number;
  readonly valueX: number;
  readonly valueY: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly limitX: number | null;
}

export interface RankedBarsGeometry {
  readonly bars: readonly RankedBar[];
  readonly zero: number;
  readonly top: number;
  readonly height: number;
  readonly labelWidth: number;
}

const barHeight = 18;
const valueWidth = 124;
const headHeight = 22;
/** On a narrower drawing, or with longer names, each name stands over its bar, where there is room for it. */
const narrow = 480;
const letter = 7.5;
const beside = { row: 32, bar: 7, label: 20, value: 20 };
const over = { row: 46, bar: 22, label: 16, value: 35 };

/** From the largest value to the smallest; rows without one come last. */
export function rankRows(rows: readonly RankedRow[]): RankedRow[] {
  const known = rows.filter((row) => Number.isFinite(row.value));
  const unknown = rows.filter((row) => !Number.isFinite(row.value));
  return [...known.sort((a, b) => b.value - a.value), ...unknown];
}

/**
 * Places rows as horizontal bars from the largest value to the smallest, in pixels of the given width; `headed` leaves
 * room for words over the line at zero.
 */
export function rankedBarsGeometry(
  rows: readonly RankedRow[],
  width: number,
  headed = false,
): RankedBarsGeometry {
  const order = rankRows(rows);
  const values = order.flatMap(({ value, limit = NaN }) => [value, limit]).filter(Number.isFinite);
  const room = Math.min(220, width * 0.36);
  const isOver = width < narrow || order.some(({ label }) => label.length * letter > room);
  const place = isOver ? over : beside;
  const labelWidth = isOver ? width : room;
  const left = isOver ? 0 : labelWidth;
  const scale = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values) || 1])
    .range([left, Math.max(left + 40, width - valueWidth)]);
  const zero = scale(0);
  const top = headed ? headHeight : 0;
  const bars = order.map((row, at) => {
    const end = Number.isFinite(row.value) ? scale(row.value) : zero;
    const limitX = row.limit !== undefined && Number.isFinite(row.limit) ? scale(row.limit) : null;
    return {
      ...row,
      labelY: top + at * place.row + place.label,
      valueX: Math.max(zero, end, limitX ?? zero) + 8,
      valueY: top + at * place.row + place.value,
      x: Math.min(zero, end),
      y: top + at * place.row + place.bar,
      width: Math.abs(end - zero),
      height: barHeight,
      limitX,
    };
  });
  return { bars, zero, top, height: top + order.length * place.row, labelWidth };
}

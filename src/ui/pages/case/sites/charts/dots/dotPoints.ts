import type { Unit } from '../../../../../../core/units/unit.ts';
import { fromBase } from '../../../../../../core/units/unit.ts';
import type { CaseView } from '../../../caseView.svelte.ts';
import { axisUnit } from '../../../charts/swept/axisUnit.ts';
import { keysOf, type SiteRows } from '../../siteRows.ts';

/** One axis of the drawing: its numbers in the unit they are drawn in. */
export interface DotAxis {
  readonly figure: string;
  readonly values: Float64Array;
  readonly low: number;
  readonly high: number;
  /** The least and the most in the unit the figure is shown in. */
  readonly reach: readonly [number, number];
}

export interface DotPoints {
  /** Row of the table by point, and the points themselves in their order. */
  readonly rows: Int32Array;
  readonly points: Int32Array;
  readonly x: DotAxis;
  readonly y: DotAxis;
  /** Rows that lack one of the two. */
  readonly missing: number;
}

interface Column {
  readonly figure: string;
  readonly raw: Float64Array;
  /** From base units, where they are not shown yet. */
  readonly unit: Unit | null;
}

/** Rows between two stops. */
const block = 50_000;

/** The rows that have both figures, in their own order. Stops after every block, so that a million hold nothing up. */
export function* dotPoints(
  view: CaseView,
  rows: SiteRows,
  drawn: Int32Array,
  [across, up]: readonly [string, string],
): Generator<void, DotPoints> {
  const [x, y] = [columnFor(view, rows, across), columnFor(view, rows, up)];
  const kept = new Int32Array(drawn.length);
  let count = 0;
  for (let at = 0; at < drawn.length; at++) {
    const row = drawn[at]!;
    if (Number.isFinite(x.raw[row]!) && Number.isFinite(y.raw[row]!)) kept[count++] = row;
    if (at % block === block - 1) yield;
  }
  const own = kept.slice(0, count);
  const points = new Int32Array(count);
  for (let at = 0; at < count; at++) points[at] = at;
  const axes = { x: yield* dotAxis(view, x, own), y: yield* dotAxis(view, y, own) };
  return { rows: own, points, ...axes, missing: drawn.length - count };
}

function columnFor(view: CaseView, rows: SiteRows, figure: string): Column {
  const raw = view.open.many?.figures?.get(figure);
  if (!raw) return { figure, raw: keysOf(rows, figure), unit: null };
  return { figure, raw, unit: view.open.program.figures.get(figure)?.unit ?? null };
}

function* dotAxis(view: CaseView, { figure, raw, unit }: Column, rows: Int32Array): Generator<void, DotAxis> {
  const values = new Float64Array(rows.length);
  let low = rows.length === 0 ? 0 : Infinity;
  let high = rows.length === 0 ? 1 : -Infinity;
  for (let at = 0; at < rows.length; at++) {
    const own = raw[rows[at]!]!;
    const value = unit ? fromBase(own, unit) : own;
    values[at] = value;
    if (value < low) low = value;
    if (value > high) high = value;
    if (at % block === block - 1) yield;
  }
  const scale = axisUnit(view, [{ id: figure, values: [low, high] }]).of(figure, 1);
  if (scale !== 1) for (let at = 0; at < values.length; at++) values[at]! *= scale;
  return { figure, values, low: low * scale, high: high * scale, reach: [low, high] };
}

import type { CaseView } from '../../../caseView.svelte.ts';
import { axisUnit, namedWithUnit, type AxisUnit } from '../../../charts/swept/axisUnit.ts';
import type { SiteRows } from '../../siteRows.ts';
import { chartColumn } from '../chartColumns.ts';

/** One axis of the drawing: its numbers in the unit they are drawn in. */
export interface DotAxis {
  readonly figure: string;
  readonly values: Float64Array;
  readonly low: number;
  readonly high: number;
  readonly title: string;
  readonly text: AxisUnit['tickText'];
  /** The numbers reach so far, in words. */
  readonly reach: string;
}

export interface DotPoints {
  /** Row of the table by point. */
  readonly rows: Int32Array;
  readonly x: DotAxis;
  readonly y: DotAxis;
  /** Rows that lack one of the two. */
  readonly missing: number;
}

/** The rows that have both figures, in their own order. */
export function dotPoints(
  view: CaseView,
  rows: SiteRows,
  drawn: Int32Array,
  [across, up]: readonly [string, string],
): DotPoints {
  const xs = chartColumn(view, rows, across);
  const ys = chartColumn(view, rows, up);
  const both = new Int32Array(drawn.length);
  let count = 0;
  for (const row of drawn) if (Number.isFinite(xs[row]!) && Number.isFinite(ys[row]!)) both[count++] = row;
  const kept = both.slice(0, count);
  return {
    rows: kept,
    x: dotAxis(view, across, xs, kept),
    y: dotAxis(view, up, ys, kept),
    missing: drawn.length - count,
  };
}

function dotAxis(view: CaseView, figure: string, column: Float64Array, rows: Int32Array): DotAxis {
  const values = new Float64Array(rows.length);
  let [low, high] = [Infinity, -Infinity];
  for (let at = 0; at < rows.length; at++) {
    const value = column[rows[at]!]!;
    values[at] = value;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (rows.length === 0) [low, high] = [0, 1];
  const unit = axisUnit(view, [{ id: figure, values: [low, high] }]);
  const scale = unit.of(figure, 1);
  if (scale !== 1) for (let at = 0; at < values.length; at++) values[at]! *= scale;
  const said = (value: number): string => view.wording.bare(value, view.unitText(figure));
  const title = namedWithUnit(view.label(figure), unit.label);
  const named = namedWithUnit(view.label(figure), view.columnUnit(figure));
  return {
    figure,
    values,
    low: low * scale,
    high: high * scale,
    title,
    text: unit.tickText,
    reach: view.words.case.dotsReach(named, said(low), said(high)),
  };
}

import { chartAxis, type ChartAxis } from '../axis/chartAxis.ts';
import { letterWidth, wrapText } from '../lines/wrapText.ts';
import { lineHeight } from '../lines/panelGeometry.ts';

/** What one axis of a scatter is of. */
export interface ScatterAxis {
  readonly low: number;
  readonly high: number;
  readonly log: boolean;
  /** The figure with its unit. */
  readonly title: string;
  readonly text: (value: number, step: number) => string;
}

export interface ScatterFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  readonly across: ChartAxis;
  readonly up: ChartAxis;
  /** Words over the vertical axis and under the horizontal one. */
  readonly upTitle: readonly string[];
  readonly acrossTitle: readonly string[];
  /** Where 0 runs through the drawing; null where it does not, or is its edge. */
  readonly zeroX: number | null;
  readonly zeroY: number | null;
}

/** The axes of a scatter in pixels of the given width. */
export function scatterFrame(x: ScatterAxis, y: ScatterAxis, width: number): ScatterFrame {
  const upTitle = wrapText(y.title, width, 2);
  const acrossTitle = wrapText(x.title, width - 40, 2);
  const top = upTitle.length * lineHeight + 12;
  const bottom = top + Math.max(240, Math.min(420, width * 0.6));
  const up = chartAxis({ ...reachOf(y), log: y.log, from: bottom, to: top, apart: () => 34, text: y.text });
  const longest = up.ticks.reduce((length, { text }) => Math.max(length, text.length), 0);
  const left = longest * letterWidth + 12;
  const right = width - 26;
  const across = chartAxis({
    ...reachOf(x),
    log: x.log,
    from: left,
    to: right,
    apart: (text) => text.length * letterWidth + 24,
    text: x.text,
  });
  const height = bottom + 26 + acrossTitle.length * lineHeight;
  const zeroX = zeroOf(across);
  const zeroY = zeroOf(up);
  return { left, right, top, bottom, height, across, up, upTitle, acrossTitle, zeroX, zeroY };
}

/** 0 belongs to the axis where the points are not far from it, measured by how far they lie from one another. */
function reachOf({ low, high, log }: ScatterAxis): { low: number; high: number } {
  if (log) return { low, high };
  if (low > 0 && low < 0.5 * high) return { low: 0, high };
  if (high < 0 && high > 0.5 * low) return { low, high: 0 };
  return { low, high };
}

function zeroOf({ log, low, high, start }: ChartAxis): number | null {
  return !log && low <= 0 && high >= 0 ? start : null;
}
